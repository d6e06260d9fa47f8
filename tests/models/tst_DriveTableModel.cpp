// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/DriveTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

Drive drive(const QString &id, const QString &state = u"Specified"_s)
{
    Drive drive;
    drive.driveId = id;
    drive.state = state;
    return drive;
}

QList<Drive> drives(const QString &ids)
{
    QList<Drive> result;
    for (const QChar id : ids)
        result.append(drive(id));
    return result;
}

} // namespace

class tst_DriveTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setDrives_announcesOnlyWhatDiffers_data();
    void setDrives_announcesOnlyWhatDiffers();
    void setDrives_announcesTheChangedRow();
    void roles_giveRawValues();
    void texts_areThoseThatWereInjected();
};

void tst_DriveTableModel::setDrives_announcesOnlyWhatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::newRow("the first list") << u""_s << u"AB"_s << 1 << 0;
    QTest::newRow("the same list") << u"AB"_s << u"AB"_s << 0 << 0;
    QTest::newRow("one more at the end") << u"AB"_s << u"ABC"_s << 1 << 0;
    QTest::newRow("one more in the middle") << u"AC"_s << u"ABC"_s << 1 << 0;
    QTest::newRow("one gone") << u"ABC"_s << u"AC"_s << 0 << 1;
    QTest::newRow("all gone") << u"ABC"_s << u""_s << 0 << 1;
    QTest::newRow("one exchanged") << u"ABC"_s << u"AXC"_s << 1 << 1;
    QTest::newRow("another order") << u"ABC"_s << u"CAB"_s << 1 << 1;
    QTest::newRow("twice the same name") << u"AA"_s << u"AAA"_s << 1 << 0;
}

void tst_DriveTableModel::setDrives_announcesOnlyWhatDiffers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    DriveTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDrives(drives(before));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setDrives(drives(after));
    QCOMPARE(model.drives(), drives(after));
    QTEST(int(inserted.count()), "inserted");
    QTEST(int(removed.count()), "removed");
    QCOMPARE(changed.count(), 0);
}

void tst_DriveTableModel::setDrives_announcesTheChangedRow()
{
    DriveTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDrives(drives(u"ABC"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<Drive> next = drives(u"ABC"_s);
    next[1].state = u"Received"_s;
    model.setDrives(next);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, 0));
}

void tst_DriveTableModel::roles_giveRawValues()
{
    DriveTableModel model;
    Drive sample = drive(u"9CA995BB"_s, u"Transferring"_s);
    sample.percentComplete = 40;
    sample.errorLogUri = u"https://a/error"_s;
    sample.manifestUri = u"https://a/manifest"_s;
    model.setDrives({sample, drive(u"B"_s, QString())});
    const QModelIndex first = model.index(0, DriveTableModel::PercentComplete);
    QCOMPARE(first.data(DriveTableModel::PercentRole).toInt(), 40);
    QCOMPARE(first.data(DriveTableModel::StateTextRole).toString(), u"Transferring"_s);
    QCOMPARE(first.data(DriveTableModel::LogLinksRole).toStringList(),
             (QStringList{u"https://a/error"_s, u"https://a/manifest"_s}));
    QCOMPARE(first.data(DriveTableModel::DriveRole).value<Drive>(), sample);
    QVERIFY(!model.index(1, 0).data(DriveTableModel::PercentRole).isValid());
    QVERIFY(!model.index(1, DriveTableModel::State).data(DriveTableModel::SortRole).isValid());
}

void tst_DriveTableModel::texts_areThoseThatWereInjected()
{
    DriveTableModel model;
    model.setDrives(drives(u"A"_s));
    QVERIFY(!model.index(0, 0).data().isValid());
    model.setTexts(
        {.cell = [](DriveTableModel::Column column,
                    const Drive &shown) { return shown.driveId + QString::number(column); },
         .accessibleCell = {},
         .toolTip = {},
         .header = [](DriveTableModel::Column) { return u"H"_s; }});
    QCOMPARE(model.index(0, 1).data().toString(), u"A1"_s);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"A1"_s);
    QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), u"H"_s);
}

QTEST_GUILESS_MAIN(tst_DriveTableModel)
#include "tst_DriveTableModel.moc"

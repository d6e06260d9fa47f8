// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/AddressImport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = AddressImportError::Kind;

/// Reading a file of addresses beside the window's thread.
class tst_AddressImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFile_isReadAndCompared();
    void whatCannotBeRead_saysWhy_data();
    void whatCannotBeRead_saysWhy();
    void aLongFile_keepsTheThreadFree_andTellsProgress();
    void cancel_endsItWithoutWaiting();
    void lettingGo_isSilent();

private:
    [[nodiscard]] QString write(const QByteArray &content) const;
    QTemporaryDir m_folder;
};

namespace {

QByteArray rows(int count)
{
    QByteArray content = "name,address,phone\n";
    for (int row = 0; row < count; ++row) {
        const QByteArray number = QByteArray::number(row);
        content += "Branch " + number + ",\"" + number + " Dock Road\n20457 Hamburg\",+49 40 5550"
            + number + '\n';
    }
    return content;
}

} // namespace

QString tst_AddressImport::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"in.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void tst_AddressImport::aFile_isReadAndCompared()
{
    AddressEntry known;
    known.id = u"1"_s;
    known.recipientName = u"Branch 1"_s;
    known.address = PostalAddress::fromText(u"1 Dock Road\n20457 Hamburg"_s);
    known.phone = u"+49 40 55501"_s;
    const auto call = readAddressFile(write(rows(3)), {known});
    QVERIFY(!call->isFinished());
    QTRY_VERIFY(call->isFinished());
    QVERIFY(call->result());
    const AddressImport &import = *call->result();
    QCOMPARE(import.file.rows.size(), 3);
    QCOMPARE(import.plan.at(0).fate, RowFate::Add);
    QCOMPARE(import.plan.at(1).fate, RowFate::Same);
    QCOMPARE(import.plan.at(2).fate, RowFate::Add);
}

void tst_AddressImport::whatCannotBeRead_saysWhy_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing is there") << m_folder.filePath(u"none.csv"_s) << Kind::NoFile;
    QTest::newRow("a folder") << m_folder.path() << Kind::NoFile;
    QTest::newRow("a device without an end") << u"/dev/zero"_s << Kind::NoFile;
    QFile noTable(m_folder.filePath(u"zero.csv"_s));
    QVERIFY(noTable.open(QIODevice::WriteOnly));
    noTable.write(QByteArray("name\0", 5));
    QTest::newRow("no table") << noTable.fileName() << Kind::NoTable;
    QFile noColumns(m_folder.filePath(u"other.csv"_s));
    QVERIFY(noColumns.open(QIODevice::WriteOnly));
    noColumns.write("Ann,Dock 1\n");
    QTest::newRow("no headings") << noColumns.fileName() << Kind::NoColumns;
}

void tst_AddressImport::whatCannotBeRead_saysWhy()
{
    QFETCH(QString, path);
    QFETCH(Kind, kind);
    const auto call = readAddressFile(path, {});
    QTRY_VERIFY(call->isFinished());
    QVERIFY(!call->result());
    QCOMPARE(call->result().error().kind, kind);
}

void tst_AddressImport::aLongFile_keepsTheThreadFree_andTellsProgress()
{
    const auto call = readAddressFile(write(rows(20000)), {});
    QSignalSpy progress(call.get(), &CallBase::progressed);
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 60000);
    QVERIFY(call->result());
    QCOMPARE(call->result()->plan.size(), 20000);
    QVERIFY(progress.size() > 1);
    qint64 before = 0;
    for (const QList<QVariant> &step : progress) {
        QVERIFY(step.at(0).toLongLong() >= before);
        before = step.at(0).toLongLong();
        QCOMPARE(step.at(1).toLongLong(), 2 * 20001); // with the headings
    }
}

void tst_AddressImport::cancel_endsItWithoutWaiting()
{
    const auto call = readAddressFile(write(rows(20000)), {});
    call->cancel();
    QTRY_VERIFY(call->isFinished());
    QVERIFY(!call->result());
    QCOMPARE(call->result().error().kind, Kind::Cancelled);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
}

void tst_AddressImport::lettingGo_isSilent()
{
    int ends = 0;
    {
        const auto call = readAddressFile(write(rows(2000)), {});
        call->whenFinished(this, [&ends](const auto &) { ++ends; });
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    bool hasTurned = false; // the event loop
    QMetaObject::invokeMethod(
        this, [&hasTurned] { hasTurned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasTurned);
    QCOMPARE(ends, 0);
}

QTEST_GUILESS_MAIN(tst_AddressImport)
#include "tst_AddressImport.moc"

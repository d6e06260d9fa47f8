// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WindowFixture.h"

#include <QAction>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale american(QLocale::English, QLocale::UnitedStates);

} // namespace

/// Dates and numbers are written in the language of the window, whatever the computer's is, and
/// follow it when it is switched; what is sent knows nothing of it.
class tst_WindowLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoard_followsTheLanguage();
    void aShipDate_followsTheLanguage_andIsSentTheSame_data();
    void aShipDate_followsTheLanguage_andIsSentTheSame();
    void aDateField_writesAsTheWindowDoes();
};

void tst_WindowLanguage::theBoard_followsTheLanguage()
{
    WindowFixture window;
    window.languages.use(german);
    QVERIFY(window.openBoard());
    const auto *lastChange = window.board.find<QLabel>(u"peekLastChange"_s);
    QCOMPARE(lastChange->text(), u"Letzte Änderung: 10. Jan. 2026"_s); // of the first job
    window.languages.use(american);
    QTRY_COMPARE(lastChange->text(), u"Last change: 10 Jan 2026"_s);
    window.languages.use(german);
    QTRY_COMPARE(lastChange->text(), u"Letzte Änderung: 10. Jan. 2026"_s);
}

void tst_WindowLanguage::aShipDate_followsTheLanguage_andIsSentTheSame_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("inGerman");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("wire");
    QTest::newRow("as it came") << QString() << u"10. März 2026"_s << u"10 Mar 2026"_s
                                << u"3/10/2026 12:00:00 AM"_s;
    // Read in the other language it would be another day.
    QTest::newRow("typed") << u"11.12.2026"_s << u"11. Dez. 2026"_s << u"11 Dec 2026"_s
                           << u"12/11/2026 12:00:00 AM"_s;
    QTest::newRow("no day stays as it was typed")
        << u"bald"_s << u"bald"_s << u"bald"_s << u"bald"_s;
}

void tst_WindowLanguage::aShipDate_followsTheLanguage_andIsSentTheSame()
{
    QFETCH(QString, typed);
    QFETCH(QString, inGerman);
    QFETCH(QString, inEnglish);
    QFETCH(QString, wire);
    WindowFixture window;
    window.languages.use(german);
    QVERIFY(window.openBoard());
    QVERIFY(window.openEditor(JobState::Kind::Shipping));
    auto *line = window.page()->findChild<QLineEdit *>(u"shipDate"_s);
    if (!typed.isEmpty()) {
        line->selectAll();
        QTest::keyClicks(line, typed);
    }
    for (int round = 0; round < 2; ++round) {
        // What is being typed stays as it is typed, until it is left or the language changes.
        QTRY_COMPARE(line->text(), round == 0 && !typed.isEmpty() ? typed : inGerman);
        QCOMPARE(window.page()->session().draft().shipDate, wire);
        window.languages.use(american);
        QTRY_COMPARE(line->text(), inEnglish);
        QCOMPARE(window.page()->session().draft().shipDate, wire);
        window.languages.use(german);
    }
    QCOMPARE(window.page()->session().hasChanges(), !typed.isEmpty());
}

void tst_WindowLanguage::aDateField_writesAsTheWindowDoes()
{
    WindowFixture window;
    window.languages.use(german);
    QVERIFY(window.openBoard());
    QDateEdit german;
    QCOMPARE(german.locale(), QLocale());
    window.languages.use(american);
    QTRY_COMPARE(window.board.window().locale(), american);
    QCOMPARE(QDateEdit(&window.board.window()).locale(), american);
}

QTEST_MAIN(tst_WindowLanguage)
#include "tst_WindowLanguage.moc"

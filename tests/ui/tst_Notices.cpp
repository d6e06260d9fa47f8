// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "notices/NoticesDialog.h"
#include "notices/NoticeTexts.h"
#include "widgets/UiMemory.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = JobState::Kind;

namespace {

const auto now = QDateTime(QDate(2026, 1, 23), QTime(14, 2), Qt::UTC);

JobEvent stateEvent(const QString &name, Kind before, Kind after)
{
    JobEvent event;
    event.job.key.name = name;
    event.job.state = JobState(after);
    event.before = JobState(before);
    return event;
}

JobEvent deadlineEvent(const QString &name, int days)
{
    JobEvent event;
    event.kind = JobEvent::Kind::DeadlineNear;
    event.job.key.name = name;
    event.job.state = JobState(Kind::Creating);
    event.job.lastModified = now.addDays(days - 14);
    event.due = now.addDays(days);
    return event;
}

} // namespace

/// What is told over the desktop, of what, and when not.
class tst_Notices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewEvents_areLines();
    void manyEvents_areCounted();
    void whatIsSwitchedOff_isNotWanted();
    void settings_comeBack_alsoFromADamagedFile();
    void quietHours_goByTheClockOnTheWall_data();
    void quietHours_goByTheClockOnTheWall();
    void theDialog_keepsWhatWasChosen();
    void theDialog_cancelled_keepsNothing();
    void quietHours_areExplainedWhereTheyAreOdd();
    void time_canBeTypedOverAsAWhole();
};

void tst_Notices::aFewEvents_areLines()
{
    const QList<JobEvent> states{stateEvent(u"hdd-1"_s, Kind::Creating, Kind::Shipping)};
    QCOMPARE(NoticeTexts::title(states), u"1 job(s) changed state"_s);
    QCOMPARE(NoticeTexts::text(states, now), u"hdd-1: Creating → Shipping"_s);
    const QList<JobEvent> deadlines{deadlineEvent(u"hdd-2"_s, 2)};
    QCOMPARE(NoticeTexts::title(deadlines), u"1 deadline(s) near"_s);
    QCOMPARE(NoticeTexts::text(deadlines, now),
             u"hdd-2: deleted by the service in 2 day(s) unless shipped"_s);
    QCOMPARE(NoticeTexts::title(states + deadlines), u"2 piece(s) of news about your jobs"_s);
}

void tst_Notices::manyEvents_areCounted()
{
    QList<JobEvent> events;
    for (int i = 0; i < 9; ++i)
        events.append(deadlineEvent(u"hdd-%1"_s.arg(i), 1));
    const QStringList lines = NoticeTexts::text(events, now).split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.constLast(), u"and 4 more"_s);
}

void tst_Notices::whatIsSwitchedOff_isNotWanted()
{
    const JobEvent state = stateEvent(u"a"_s, Kind::Creating, Kind::Shipping);
    const JobEvent deadline = deadlineEvent(u"b"_s, 1);
    NoticeSettings settings;
    QCOMPARE(settings.wanted({state, deadline}).size(), 2);
    settings.tellsStates = false;
    QCOMPARE(settings.wanted({state, deadline}), QList<JobEvent>({deadline}));
    settings.tellsDeadlines = false;
    QVERIFY(settings.wanted({state, deadline}).isEmpty());
}

void tst_Notices::settings_comeBack_alsoFromADamagedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.ini"_s);
    const NoticeSettings chosen{false, true, {true, QTime(22, 30), QTime(6, 15)}};
    {
        UiMemory memory(path);
        QCOMPARE(NoticeSettings::from(memory), NoticeSettings());
        chosen.store(memory);
    }
    UiMemory memory(path);
    QCOMPARE(NoticeSettings::from(memory), chosen);
    memory.setValue(u"notices/quietFrom"_s, u"late"_s);
    QCOMPARE(NoticeSettings::from(memory).quietHours.from, QTime(18, 0));
}

void tst_Notices::quietHours_goByTheClockOnTheWall_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<bool>("isQuiet");
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    // From 22:00 to 6:00.
    QTest::newRow("winter in Berlin, 22:30")
        << QByteArray("Europe/Berlin") << utc(1, 23, 21, 30) << true;
    QTest::newRow("summer in Berlin, 22:30")
        << QByteArray("Europe/Berlin") << utc(7, 23, 20, 30) << true;
    QTest::newRow("summer in Berlin, 6:30")
        << QByteArray("Europe/Berlin") << utc(7, 23, 4, 30) << false;
    QTest::newRow("the hour that is skipped in spring")
        << QByteArray("Europe/Berlin") << utc(3, 29, 1, 30) << true;
    QTest::newRow("afternoon in Tokyo") << QByteArray("Asia/Tokyo") << utc(1, 23, 6, 0) << false;
    QTest::newRow("night in Tokyo") << QByteArray("Asia/Tokyo") << utc(1, 23, 14, 0) << true;
}

void tst_Notices::quietHours_goByTheClockOnTheWall()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, time);
    const QByteArray before = qgetenv("TZ");
    const auto setZone = [](const QByteArray &name) {
        qputenv("TZ", name);
        tzset();
    };
    setZone(zone);
    const NoticeSettings settings{true, true, {true, QTime(22, 0), QTime(6, 0)}};
    const bool isQuiet = settings.isQuiet(time);
    setZone(before);
    QTEST(isQuiet, "isQuiet");
}

void tst_Notices::theDialog_keepsWhatWasChosen()
{
    UiMemory memory{QString()};
    auto *dialog = new NoticesDialog(memory);
    dialog->open();
    auto *from = dialog->findChild<QTimeEdit *>(u"quietFrom"_s);
    QVERIFY(!from->isEnabled());
    dialog->findChild<QCheckBox *>(u"tellStates"_s)->click();
    dialog->findChild<QCheckBox *>(u"quietHours"_s)->click();
    QVERIFY(from->isEnabled());
    from->setTime(QTime(20, 0));
    dialog->findChild<QPushButton *>(u"saveNoticesButton"_s)->click();
    const NoticeSettings expected{false, true, {true, QTime(20, 0), QTime(7, 0)}};
    QCOMPARE(NoticeSettings::from(memory), expected);
}

void tst_Notices::theDialog_cancelled_keepsNothing()
{
    UiMemory memory{QString()};
    auto *dialog = new NoticesDialog(memory);
    dialog->open();
    dialog->findChild<QCheckBox *>(u"tellStates"_s)->click();
    dialog->findChild<QPushButton *>(u"cancelNoticesButton"_s)->click();
    QCOMPARE(NoticeSettings::from(memory), NoticeSettings());
}

void tst_Notices::quietHours_areExplainedWhereTheyAreOdd()
{
    UiMemory memory{QString()};
    NoticesDialog dialog(memory);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *meaning = dialog.findChild<QLabel *>(u"quietHoursMeaning"_s);
    auto *from = dialog.findChild<QTimeEdit *>(u"quietFrom"_s);
    auto *to = dialog.findChild<QTimeEdit *>(u"quietTo"_s);
    QCOMPARE(meaning->text(), QString()); // they are off
    dialog.findChild<QCheckBox *>(u"quietHours"_s)->click();
    QCOMPARE(meaning->text(), u"Until the next morning."_s); // 18:00 to 07:00
    from->setTime(QTime(12, 0));
    to->setTime(QTime(13, 0));
    QCOMPARE(meaning->text(), QString());
    to->setTime(QTime(12, 0));
    QVERIFY(meaning->text().contains(u"the whole day"_s));
}

void tst_Notices::time_canBeTypedOverAsAWhole()
{
    UiMemory memory{QString()};
    NoticesDialog dialog(memory);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QCheckBox *>(u"quietHours"_s)->click();
    dialog.show();
    auto *from = dialog.findChild<QTimeEdit *>(u"quietFrom"_s);
    from->setFocus();
    QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(from, u"0815"_s);
    QCOMPARE(from->time(), QTime(8, 15));
}

QTEST_MAIN(tst_Notices)
#include "tst_Notices.moc"

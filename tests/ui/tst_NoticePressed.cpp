// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WindowFixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// What comes of a press on a notice over the desktop, in the window.
class tst_NoticePressed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneJob_comesToTheFront();
    void aMinimizedWindow_isBroughtBack();
    void severalJobs_areOpenedOneAfterTheOther();
    void whatWasTypedInAnotherJob_isAskedAbout();
    void theSameJob_keepsWhatWasTyped();
    void anOpenQuestion_staysAsItIs();
    void afterTheConnection_isClosed_nothingHappens();

private:
    /// These jobs are found in another state, and the notice about them is there.
    void tellAbout(const QStringList &names);
    void press() { board().notices.press(); }
    [[nodiscard]] QString openJob();
    [[nodiscard]] MainWindow &window() { return board().window(); }
    [[nodiscard]] BoardFixture &board() { return m_window->board; }

    std::unique_ptr<WindowFixture> m_window;
};

void tst_NoticePressed::init()
{
    m_window = std::make_unique<WindowFixture>();
    board().keepsArchive = true;
    board().start();
    QVERIFY(m_window->openBoard());
    QTRY_COMPARE(board().notices.notices.size(), 1); // the deadlines of the sample
}

void tst_NoticePressed::tellAbout(const QStringList &names)
{
    for (JobSummary &job : board().opener.service->jobs[u"contosodata"_s]) {
        if (names.contains(job.key.name))
            job.state = JobState::Kind::Packaging;
    }
    QTRY_VERIFY(board().find<QAction>(u"refreshAction"_s)->isEnabled());
    board().find<QAction>(u"refreshAction"_s)->trigger();
    QTRY_COMPARE(board().notices.notices.size(), 2);
}

QString tst_NoticePressed::openJob()
{
    const EditorPage *page = m_window->page();
    return page ? page->session().key().name : QString();
}

void tst_NoticePressed::oneJob_comesToTheFront()
{
    tellAbout({u"hdd-0409"_s});
    QCOMPARE(board().notices.act, u"Open 1 job(s)"_s);
    press();
    QTRY_COMPARE(openJob(), u"hdd-0409"_s);
    QVERIFY(window().isActiveWindow());
}

void tst_NoticePressed::aMinimizedWindow_isBroughtBack()
{
    tellAbout({u"hdd-0409"_s});
    window().showMinimized();
    press();
    QVERIFY(!window().isMinimized());
    QVERIFY(window().isVisible());
    QTRY_COMPARE(openJob(), u"hdd-0409"_s);
}

void tst_NoticePressed::severalJobs_areOpenedOneAfterTheOther()
{
    tellAbout({u"hdd-0409"_s, u"hdd-0402"_s});
    QCOMPARE(board().notices.act, u"Open 2 job(s)"_s);
    press();
    QTRY_VERIFY(!openJob().isEmpty());
    const QString first = openJob();
    QCOMPARE(board().find<QLabel>(u"queueText"_s)->text(), u"Job 1 of 2"_s);
    board().find<QPushButton>(u"nextJobButton"_s)->click();
    QTRY_COMPARE(openJob(), first == u"hdd-0409"_s ? u"hdd-0402"_s : u"hdd-0409"_s);
}

void tst_NoticePressed::whatWasTypedInAnotherJob_isAskedAbout()
{
    tellAbout({u"hdd-0409"_s});
    QVERIFY(m_window->openEditor(JobState::Kind::Creating));
    m_window->type(u"phone"_s, u"1"_s);
    press();
    QWidget *question = m_window->dialog(u"unsavedDialog"_s);
    QVERIFY(question != nullptr);
    QTest::mouseClick(question->findChild<QPushButton *>(u"discardButton"_s), Qt::LeftButton);
    QTRY_COMPARE(openJob(), u"hdd-0409"_s);
}

void tst_NoticePressed::theSameJob_keepsWhatWasTyped()
{
    tellAbout({u"hdd-0412"_s});
    QVERIFY(m_window->openEditor(JobState::Kind::Creating));
    m_window->type(u"phone"_s, u"1"_s);
    const EditorPage *page = m_window->page();
    press();
    QCOMPARE(m_window->page(), page);
    QVERIFY(page->session().hasChanges());
    QVERIFY(board().find<QWidget>(u"unsavedDialog"_s) == nullptr);
}

void tst_NoticePressed::anOpenQuestion_staysAsItIs()
{
    tellAbout({u"hdd-0409"_s});
    board().find<QAction>(u"noticesAction"_s)->trigger();
    QVERIFY(m_window->dialog(u"noticesDialog"_s) != nullptr);
    press();
    QVERIFY(board().find<QWidget>(u"noticesDialog"_s)->isVisible());
    QCOMPARE(openJob(), QString());
}

void tst_NoticePressed::afterTheConnection_isClosed_nothingHappens()
{
    tellAbout({u"hdd-0409"_s});
    board().find<QAction>(u"closeConnectionAction"_s)->trigger();
    QTRY_COMPARE(board().rowCount(), 0);
    press();
    QCOMPARE(openJob(), QString());
}

QTEST_MAIN(tst_NoticePressed)
#include "tst_NoticePressed.moc"

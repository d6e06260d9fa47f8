// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BoardFixture.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// The way from everywhere to Find jobs, and what the status bar says meanwhile.
class tst_WindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_board.reset(); }

    void ctrlF_onThePageOfAJob_leadsToFindJobs();
    void ctrlF_withUnsavedChanges_staysWhenThePersonStays();
    void ctrlF_onTheSetUpOfAnotherConnection_leadsToFindJobs();
    void announcement_neverLiesOverTheStatusLine();
    void noticeThatGoes_leavesNobodyInTheStatusBar();

private:
    void openBoard();
    [[nodiscard]] QTableView *table() { return m_board->find<QTableView>(u"jobsTable"_s); }

    std::unique_ptr<BoardFixture> m_board;
};

void tst_WindowKeys::init()
{
    m_board = std::make_unique<BoardFixture>();
    m_board->start();
}

void tst_WindowKeys::openBoard()
{
    m_board->openSampleConnection();
    QTRY_VERIFY(m_board->rowCount() > 0);
    QTRY_VERIFY(m_board->find<QPushButton>(u"refreshButton"_s)->isEnabled());
}

void tst_WindowKeys::ctrlF_onThePageOfAJob_leadsToFindJobs()
{
    openBoard();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!table()->isVisible());
    QTest::keyClick(&m_board->window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(table()->isVisible());
    auto *find = m_board->find<QLineEdit>(u"findJobs"_s);
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"hdd-0409"_s);
    QTRY_COMPARE(m_board->rowCount(), 1);
}

void tst_WindowKeys::ctrlF_withUnsavedChanges_staysWhenThePersonStays()
{
    openBoard();
    QTest::keyClick(table(), Qt::Key_Return);
    m_board->mayLeaveJob = false;
    QTest::keyClick(&m_board->window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_board->find<QLabel>(u"editorPage"_s)->isVisible());
    QVERIFY(!table()->isVisible());
}

void tst_WindowKeys::ctrlF_onTheSetUpOfAnotherConnection_leadsToFindJobs()
{
    auto *const action = m_board->find<QAction>(u"findAction"_s);
    QVERIFY(!action->isEnabled()); // there are no jobs yet
    openBoard();
    m_board->opener.refusal = OpenError{OpenError::Kind::NoPrivateKey, {}, {}, {}, {}};
    m_board->openSampleConnection();
    QTRY_VERIFY(m_board->find<MessageBar>(u"connectMessage"_s)->isVisible());
    QTest::keyClick(&m_board->window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_board->find<QLineEdit>(u"findJobs"_s)->hasFocus());
}

void tst_WindowKeys::announcement_neverLiesOverTheStatusLine()
{
    openBoard();
    QStatusBar *bar = m_board->window().statusBar();
    auto *line = m_board->find<QWidget>(u"statusLine"_s);
    QVERIFY(line->isVisible());
    bar->showMessage(u"View saved"_s);
    QVERIFY(!line->isVisible());
    auto *tall = new QLabel(u"The certificate ends in 7 days"_s);
    tall->setMinimumHeight(2 * bar->height());
    bar->addPermanentWidget(tall); // as the certificate's notice comes in meanwhile
    QTRY_VERIFY(bar->height() >= tall->height());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!line->isVisible());
    bar->clearMessage();
    QVERIFY(line->isVisible());
}

void tst_WindowKeys::noticeThatGoes_leavesNobodyInTheStatusBar()
{
    openBoard();
    auto *outbox = new QPushButton(u"Outbox 0"_s);
    m_board->window().statusBar()->addPermanentWidget(outbox);
    MessageBar::Message message;
    message.headline = u"Keep it?"_s;
    message.buttons = {u"Keep it"_s};
    m_board->window().showNotice(message);
    auto *notice = m_board->find<MessageBar>(u"windowNotice"_s);
    auto *keep = notice->findChild<QPushButton *>(u"messageButton0"_s);
    outbox->setFocus(); // from there Tab leads to the notice
    keep->setFocus();
    notice->dismiss();
    QCOMPARE(m_board->window().focusWidget(), table());
}

QTEST_MAIN(tst_WindowKeys)
#include "tst_WindowKeys.moc"

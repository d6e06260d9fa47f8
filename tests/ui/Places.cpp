// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Places.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waybill::test {

void settle()
{
    for (int round = 0; round < 4; ++round) {
        bool isDone = false;
        QTimer::singleShot(0, qApp, [&isDone] { isDone = true; });
        (void)QTest::qWaitFor([&isDone] { return isDone; });
    }
}

Places::Places(const QString &language, QSize size, Visitor visit)
    : m_visit(std::move(visit))
{
    m_window.languages.use(QLocale(language));
    m_window.board.keepsArchive = true;
    m_window.board.start();
    window().resize(size);
    need(QTest::qWaitFor([this, size] { return window().size() == size; }), u"the size"_s);
}

bool Places::walk()
{
    firstPage();
    setup();
    keyFiles();
    keyFileFailures();
    testFailures();
    passphrase();
    waitingForKeyStore();
    waiting();
    if (!need(m_window.openBoard(), u"the board"_s))
        return false;
    board();
    views();
    editors();
    waitingForAJob();
    shipping();
    questions();
    help();
    history();
    connections();
    addressBook();
    severalAddresses();
    savedViews();
    outbox();
    requests();
    archive();
    failures();
    offline();
    return m_isGood;
}

bool Places::need(bool isThere, const QString &what)
{
    if (!isThere) {
        qWarning("%s did not come", qPrintable(what));
        m_isGood = false;
    }
    return isThere;
}

void Places::visitPage(const QString &name)
{
    settle();
    m_visit({name, &window(), false});
}

void Places::visitDialog(const QString &objectName, const QString &name, bool closes)
{
    auto *dialog = qobject_cast<QDialog *>(m_window.dialog(objectName));
    if (!need(dialog != nullptr, objectName))
        return;
    settle();
    m_dialogs.insert(dialog->metaObject()->className());
    m_visit({name, dialog, true});
    if (closes)
        dialog->reject();
}

void Places::firstPage()
{
    visitPage(u"first-run"_s);
    OpenError error;
    error.kind = OpenError::Kind::NoPrivateKey;
    error.subject = u"CN=clerk"_s;
    m_window.board.opener.refusal = error;
    m_window.board.openSampleConnection();
    auto *message = find<QWidget>(u"connectMessage"_s);
    need(message && QTest::qWaitFor([message] { return message->isVisible(); }), u"the problem"_s);
    visitPage(u"first-run-problem"_s);
    m_window.board.opener.refusal.reset();
}

void Places::passphrase()
{
    m_window.board.opener.wantedPassphrase = "secret";
    window().openConnection(sampleSettings());
    visitDialog(u"passphraseDialog"_s, u"passphrase"_s);
    m_window.board.opener.wantedPassphrase.clear();
}

void Places::waitingForKeyStore()
{
    m_window.secrets.isSilent = true;
    SavedConnection saved;
    saved.settings = sampleSettings();
    saved.secretName = u"passphrase"_s;
    window().openSaved(saved);
    need(find<QWidget>(u"connectProgress"_s)->isVisible(), u"the wait for the key store"_s);
    visitPage(u"key-store"_s);
    find<QPushButton>(u"cancelOpening"_s)->click();
    m_window.secrets.isSilent = false;
}

void Places::board()
{
    visitPage(u"board"_s);
    auto *menu = find<QMenu>(u"filterMenu"_s);
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> states = menu->actions().constFirst()->menu()->actions();
    for (const int choice : {0, 1})
        states.at(choice)->trigger();
    visitPage(u"board-filter"_s);
    find<QPushButton>(u"clearFilterButton"_s)->click();
    find<QAction>(u"peekAction"_s)->trigger();
    visitPage(u"board-no-peek"_s);
    find<QAction>(u"peekAction"_s)->trigger();
}

void Places::views()
{
    for (const JobView view : allJobViews()) {
        if (view == JobView::AllJobs)
            continue;
        find<QAction>(u"viewAction%1"_s.arg(int(view)))->trigger();
        visitPage(u"board-view%1"_s.arg(int(view)));
    }
    find<QAction>(u"viewAction%1"_s.arg(int(JobView::AllJobs)))->trigger();
}

void Places::editors()
{
    using Kind = JobState::Kind;
    const QList<QPair<JobState::Kind, QString>> states{
        {Kind::Creating, u"creating"_s},   {Kind::Shipping, u"shipping"_s},
        {Kind::Received, u"received"_s},   {Kind::Transferring, u"transferring"_s},
        {Kind::Packaging, u"packaging"_s}, {Kind::Completed, u"completed"_s},
        {Kind::Closed, u"closed"_s},       {Kind::Canceled, u"canceled"_s}};
    for (const auto &[state, name] : states) {
        if (!need(m_window.openEditor(state), u"the editor"_s))
            return;
        visitPage(u"editor-"_s + name);
        auto *bar = m_window.page()->findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        if (state == Kind::Transferring)
            visitPage(u"editor-end"_s);
        m_window.leaveEditor();
    }
}

void Places::shipping()
{
    if (!need(m_window.openEditor(JobState::Kind::Creating), u"the editor"_s))
        return;
    m_window.press(u"markAsShippedButton"_s);
    visitPage(u"editor-missing"_s);
    m_window.type(u"deliveryCarrier"_s, u"FedEx"_s);
    m_window.type(u"trackingNumber"_s, u"7867 8551 8217"_s);
    m_window.type(u"driveCount"_s, u"2"_s);
    visitPage(u"editor-changed"_s);
    m_window.press(u"trackingPageButton"_s);
    visitDialog(u"trackingPageDialog"_s, u"tracking-page"_s);
    m_window.press(u"markAsShippedButton"_s);
    visitDialog(u"markAsShippedDialog"_s, u"ship"_s, false);
    if (auto *tick = find<QCheckBox>(u"drivesHaveLeftTick"_s))
        tick->click();
    visitDialog(u"markAsShippedDialog"_s, u"ship-ticked"_s);
}

void Places::questions()
{
    m_window.press(u"addressPartsButton"_s);
    visitDialog(u"addressDialog"_s, u"address-parts"_s);
    m_window.press(u"requestCancellationButton"_s);
    visitDialog(u"cancellationDialog"_s, u"cancellation"_s);
    m_window.press(u"previewButton"_s);
    visitDialog(u"previewDialog"_s, u"preview"_s);
    m_window.press(u"backButton"_s);
    visitDialog(u"unsavedDialog"_s, u"unsaved"_s);
    m_window.type(u"email"_s, u"ann.clerk@contoso.example"_s);
    m_window.changeBehindTheBack();
    m_window.press(u"saveButton"_s);
    visitDialog(u"conflictDialog"_s, u"conflict"_s);
    m_window.leaveEditor();
}

void Places::help()
{
    const QList<QPair<QString, QString>> dialogs{{u"shortcutsAction"_s, u"shortcutsDialog"_s},
                                                 {u"aboutAction"_s, u"aboutDialog"_s}};
    for (const auto &[action, dialog] : dialogs) {
        find<QAction>(action)->trigger();
        visitDialog(dialog, dialog.chopped(int(qstrlen("Dialog"))));
    }
}

void Places::history()
{
    find<QAction>(u"historyAction"_s)->trigger();
    if (!need(m_window.dialog(u"historyDialog"_s) != nullptr, u"the history"_s))
        return;
    auto *table = m_window.dialog(u"historyDialog"_s)->findChild<QTableView *>();
    need(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }), u"its entries"_s);
    table->selectRow(0);
    visitDialog(u"historyDialog"_s, u"history"_s, false);
    find<QPushButton>(u"purgeHistoryButton"_s)->click();
    visitDialog(u"purgeDialog"_s, u"history-purge"_s);
    visitDialog(u"historyDialog"_s, u"history"_s);
}

void Places::connections()
{
    find<QAction>(u"manageConnectionsAction"_s)->trigger();
    visitDialog(u"connectionsDialog"_s, u"connections"_s, false);
    auto *dialog = qobject_cast<QDialog *>(m_window.dialog(u"connectionsDialog"_s));
    if (!need(dialog && dialog->findChild<QListWidget *>()->count() > 0, u"a saved connection"_s))
        return;
    find<QPushButton>(u"renameConnection"_s)->click();
    visitDialog(u"connectionNameDialog"_s, u"connection-name"_s);
    find<QPushButton>(u"removeConnection"_s)->click();
    visitDialog(u"removeConnectionBox"_s, u"connection-remove"_s);
    find<QPushButton>(u"editConnection"_s)->click();
    auto *leave = find<QPushButton>(u"leaveUnchanged"_s);
    if (need(QTest::qWaitFor([leave] { return leave->isVisible(); }), u"a change"_s)) {
        visitPage(u"setup-change"_s);
        leave->click();
    }
}

void Places::failures()
{
    ServiceError forbidden;
    forbidden.kind = ServiceError::Kind::ClientCertificateRefused;
    forbidden.httpStatus = 403;
    m_window.board.opener.service->accountErrors.insert(u"contosomedia"_s, forbidden);
    find<QAction>(u"refreshAction"_s)->trigger();
    auto *failure = find<QWidget>(u"boardMessage"_s);
    need(failure && QTest::qWaitFor([failure] { return failure->isVisible(); }), u"the failure"_s);
    visitPage(u"board-failure"_s);
    find<QLineEdit>(u"findJobs"_s)->setText(u"nothing like it"_s);
    need(QTest::qWaitFor([this] { return m_window.board.rowCount() == 0; }), u"an empty table"_s);
    visitPage(u"board-empty"_s);
}

} // namespace waybill::test

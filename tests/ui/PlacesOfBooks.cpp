// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Places of what Waybill keeps by itself: the address book, saved views, the archive.

#include "addressbook/AddressRunDialog.h"
#include "addressbook/ImportDialog.h"
#include "board/ViewsList.h"
#include "ui/Places.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waybill::test {

void Places::addressBook()
{
    m_window.fillBook();
    find<QAction>(u"addressBookAction"_s)->trigger();
    visitDialog(u"addressBookDialog"_s, u"addresses"_s, false);
    find<QPushButton>(u"addAddressButton"_s)->click();
    visitDialog(u"addressEntryDialog"_s, u"address-entry"_s);
    find<QPushButton>(u"duplicatesButton"_s)->click();
    visitDialog(u"duplicatesDialog"_s, u"duplicates"_s);
    const QByteArray rows =
        "Recipient;Address;Phone;Email;Fax\r\nAdatum AS;7 Fjord Road, Oslo;+47 22 "
        "5550;dock@adatum.example;\r\nContoso Dock 4;9 Harbour Street, 20457 "
        "Hamburg, Germany;;;\r\n;lost;1;;\r\n";
    const auto file = addressesFromTable(*csv::readTable(rows));
    (new ImportDialog(*file, planImport(*file, m_window.book.addresses()), &window()))->open();
    visitDialog(u"importDialog"_s, u"import"_s);
    visitDialog(u"addressBookDialog"_s, u"addresses"_s);
    find<QAction>(u"carrierAccountsAction"_s)->trigger();
    visitDialog(u"accountsDialog"_s, u"accounts"_s, false);
    find<QPushButton>(u"addAccountButton"_s)->click();
    visitDialog(u"accountEntryDialog"_s, u"account-entry"_s);
    visitDialog(u"accountsDialog"_s, u"accounts"_s);
    if (!need(m_window.openEditor(JobState::Kind::Creating), u"the editor"_s))
        return;
    m_window.press(u"copyShippingButton"_s);
    visitDialog(u"jobPickDialog"_s, u"copy-shipping"_s);
    m_window.leaveEditor();
}

void Places::severalAddresses()
{
    m_window.board.opener.service->takesReturnAddresses = true;
    find<QAbstractItemView>(u"jobsTable"_s)->selectAll();
    find<QAction>(u"setReturnAddressAction"_s)->trigger();
    auto *addresses = find<QAbstractItemView>(u"addresses"_s);
    need(addresses != nullptr, u"the addresses"_s);
    if (!addresses)
        return;
    addresses->setCurrentIndex(addresses->model()->index(0, 0));
    find<QPushButton>(u"useAddressButton"_s)->click();
    auto *run = qobject_cast<AddressRunDialog *>(m_window.dialog(u"addressRunDialog"_s));
    const auto reaches = [run](AddressRun::Phase phase) {
        return run && QTest::qWaitFor([&] { return run->run().phase() == phase; });
    };
    if (!need(reaches(AddressRun::Phase::Review), u"the review"_s))
        return;
    visitDialog(u"addressRunDialog"_s, u"bulk-review"_s, false);
    run->findChild<QPushButton *>(u"sendRunButton"_s)->click();
    need(reaches(AddressRun::Phase::Done), u"the end"_s);
    visitDialog(u"addressRunDialog"_s, u"bulk-done"_s);
}

void Places::savedViews()
{
    find<QLineEdit>(u"findJobs"_s)->setText(u"dhl"_s);
    need(QTest::qWaitFor([&] { return m_window.board.rowCount() == 5; }), u"the search"_s);
    find<QAction>(u"saveViewAction"_s)->trigger();
    auto *name = qobject_cast<QLineEdit *>(m_window.dialog(u"nameField"_s));
    need(name != nullptr, u"the name of the view"_s);
    if (!name)
        return;
    name->setText(u"DHL this week"_s);
    find<QPushButton>(u"nameButton"_s)->click();
    find<QAction>(u"saveViewAction"_s)->trigger();
    visitDialog(u"viewNameDialog"_s, u"view-name"_s);
    visitPage(u"board-views"_s);
    find<QAction>(u"noticesAction"_s)->trigger();
    visitDialog(u"noticesDialog"_s, u"notices"_s);
    find<QAction>(u"arrangeColumnsAction"_s)->trigger();
    visitDialog(u"columnsDialog"_s, u"columns"_s);
    find<QAbstractItemView>(u"jobsTable"_s)->selectAll();
    visitPage(u"board-several"_s);
    find<QAction>(u"openJobAction"_s)->trigger();
    if (need(QTest::qWaitFor([&] { return m_window.page() && m_window.page()->session().job(); }),
             u"several jobs"_s)) {
        visitPage(u"editor-several"_s);
        m_window.leaveEditor();
    }
    find<ViewsList>(u"viewsList"_s)->setCurrentView(JobView::AllJobs);
}

void Places::archive()
{
    BoardFixture &board = m_window.board;
    const QDateTime before = board.now;
    board.now = before.addDays(31);
    const QHash<QString, QList<JobSummary>> jobsBefore = board.opener.service->jobs;
    for (QList<JobSummary> &jobs : board.opener.service->jobs)
        jobs.removeIf([](const JobSummary &job) {
            return job.state.isFinished() || job.key.name == u"hdd-0412"_s;
        });
    find<QAction>(u"refreshAction"_s)->trigger();
    auto *views = find<ViewsList>(u"viewsList"_s);
    if (!need(QTest::qWaitFor([&] { return views->countOf(JobView::Archive) > 5; }),
              u"the archive"_s))
        return;
    views->setCurrentView(JobView::Archive);
    visitPage(u"archive"_s);
    find<QAction>(u"purgeArchiveAction"_s)->trigger();
    visitDialog(u"archivePurgeDialog"_s, u"archive-purge"_s);
    find<QLineEdit>(u"findJobs"_s)->setText(u"hdd-0412"_s);
    need(QTest::qWaitFor([&] { return board.rowCount() == 1; }), u"hdd-0412"_s);
    find<QAction>(u"openJobAction"_s)->trigger();
    if (need(QTest::qWaitFor([&] { return m_window.page() && m_window.page()->session().job(); }),
             u"the archived job"_s)) {
        visitPage(u"archive-job"_s);
        m_window.leaveEditor();
    }
    views->setCurrentView(JobView::AllJobs);
    board.now = before;
    board.opener.service->jobs = jobsBefore;
    find<QLineEdit>(u"findJobs"_s)->clear();
}

void Places::offline()
{
    m_window.board.opener.fill = [](ScriptedJobService &service) {
        ServiceError offline;
        offline.kind = ServiceError::Kind::Offline;
        service.error = offline;
    };
    m_window.board.openSampleConnection();
    need(QTest::qWaitFor([this] { return m_window.board.rowCount() > 0; }),
         u"the list of the last time"_s);
    auto *message = find<QWidget>(u"boardMessage"_s);
    need(message && QTest::qWaitFor([message] { return message->isVisible(); }),
         u"the words about it"_s);
    visitPage(u"board-offline"_s);
}

} // namespace waybill::test

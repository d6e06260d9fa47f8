// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Places of what is opened over the window by the menu, with made-up content: outbox, requests; and
// what there is to see while the service is asked.

#include "outbox/OutboxDialog.h"
#include "requests/RequestsDialog.h"
#include "session/DraftKeeper.h"
#include "session/Outbox.h"
#include "session/OutboxSender.h"
#include "storage/OutboxStore.h"
#include "ui/Places.h"

#include <QAbstractItemView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waybill::test {

void Places::waiting()
{
    const auto fill = m_window.board.opener.fill;
    m_window.board.opener.fill = [fill](ScriptedJobService &service) {
        fill(service);
        service.isSilent = true;
    };
    m_window.board.openSampleConnection();
    need(QTest::qWaitFor([this] { return find<QAbstractItemView>(u"jobsTable"_s) != nullptr; }),
         u"the board that waits"_s);
    visitPage(u"board-loading"_s);
    m_window.board.opener.fill = fill;
}

void Places::waitingForAJob()
{
    m_window.board.opener.service->isSilent = true;
    QWidget *table = find<QWidget>(u"jobsTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    if (need(QTest::qWaitFor([this] { return m_window.page() != nullptr; }), u"the page"_s)) {
        visitPage(u"editor-loading"_s);
        m_window.press(u"backButton"_s);
    }
    m_window.board.opener.service->isSilent = false;
}

void Places::outbox()
{
    const Clock clock = [this] { return m_window.board.now; };
    OutboxStore store(m_window.folder.filePath(u"outbox.sqlite"_s));
    Outbox outbox(store, clock);
    const auto connection = window().connection();
    OutboxEntry entry;
    entry.connection = draftConnectionId(connection->settings());
    entry.key = {u"contosodata"_s, u"hdd-0412"_s};
    entry.base.recipientName = u"Ann Clerk"_s;
    entry.draft = entry.base;
    entry.draft.phone = u"+49 40 5550 0142"_s;
    entry.queuedAt = m_window.board.now.addSecs(-3600);
    outbox.queue(entry);
    need(QTest::qWaitFor([&] { return outbox.entries().size() == 1; }), u"what is queued"_s);
    OutboxDialog dialog(outbox, nullptr, clock, &window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    visitDialog(dialog.objectName(), u"outbox"_s);
}

void Places::requests()
{
    RequestTrace trace;
    trace.time = m_window.board.now;
    trace.method = "PATCH"_ba;
    trace.host = u"management.example"_s;
    trace.target = u"/7f3c1a52/services/importexport/storageaccounts/contosodata/jobs/hdd-0412"_s;
    trace.connecting = 2;
    trace.secured = 31;
    trace.sent = 33;
    trace.answered = 88;
    trace.ended = 90;
    trace.tlsVersion = u"TLS 1.3"_s;
    trace.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    trace.status = 200;
    trace.bytesSent = 412;
    trace.requestId = "8d21cb4a52f04a3b9c1de7f00a8b6c5d"_ba;
    trace.requestHeaders = {{"If-Match"_ba, "W/\"datetime'2014-04-30T00%3A23%3A52.6173161Z'\""_ba}};
    window().connection()->addTrace(trace);
    auto *dialog = new RequestsDialog(window().connection(), &window());
    dialog->open();
    visitDialog(dialog->objectName(), u"requests"_s);
}

} // namespace waybill::test

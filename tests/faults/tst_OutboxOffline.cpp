// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorPage.h"
#include "faults/FaultClient.h"
#include "faults/OneJob.h"
#include "session/ArchiveKeeper.h"
#include "session/Outbox.h"
#include "session/OutboxSender.h"
#include "storage/ArchiveStore.h"
#include "widgets/MessageBar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

const JobKey jobKey{QStringLiteral("xttest"), QStringLiteral("hdd-0412")};
constexpr int patienceMs = 20000;

/// One run of the program: its files on a data folder, and the page of the job.
struct Run
{
    Run(const QString &folder, std::shared_ptr<OpenConnection> open)
        : connection(std::move(open))
        , drafts(folder + u"/drafts.sqlite"_s)
        , archive(folder + u"/archive.sqlite"_s)
        , store(folder + u"/outbox.sqlite"_s)
        , outbox(store, systemClock())
        , page(std::make_unique<EditorPage>(
              std::make_unique<JobEditSession>(connection, jobKey, systemClock()), &drafts,
              systemClock()))
    {
        page->setOutbox(outbox);
        page->setLastKnown(archive, archiveConnectionId(connection->settings()));
        page->resize(1280, 720);
        page->show();
    }

    [[nodiscard]] QPlainTextEdit *description() const
    {
        return page->findChild<QPlainTextEdit *>(u"description"_s);
    }
    [[nodiscard]] MessageBar *bar(const QString &name) const
    {
        return page->findChild<MessageBar *>(name);
    }
    void type(const QString &text) const
    {
        QTest::keySequence(description(), QKeySequence::SelectAll);
        QTest::keyClicks(description(), text);
    }
    [[nodiscard]] bool press(const QString &barName, const QString &text) const
    {
        const qsizetype index = bar(barName)->message().buttons.indexOf(text);
        if (index >= 0)
            Q_EMIT bar(barName)->buttonPressed(int(index));
        return index >= 0;
    }
    [[nodiscard]] int queued() const { return int(outbox.entries().size()); }

    std::shared_ptr<OpenConnection> connection;
    DraftStore drafts;
    ArchiveStore archive;
    OutboxStore store;
    Outbox outbox;
    std::unique_ptr<EditorPage> page;
};

} // namespace

/// A person without a network, who starts Waybill anew: the job is there as it was last read, and what
/// waits to be sent can be opened, edited and withdrawn. Over real TLS, which breaks off.
class tst_OutboxOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openedAfterARestart_showsWhatWaits();
    void editedAfterARestart_isSentAsEditedAndOnce();
    void withdrawnAfterARestart_isNotSent();
    void aJobThatWasNeverRead_saysSoAndCanStillBeWithdrawn();
    void whatIsShownOffline_isNotTakenForNews();

private:
    void queueInTheFirstRun(bool keepsTheJob = true);
    [[nodiscard]] std::shared_ptr<OpenConnection> open() const { return m_client.open(m_url); }
    void listen();
    void goOffline() { m_server.reset(); }

    FaultClient m_client;
    std::unique_ptr<OneJob> m_job;
    std::unique_ptr<NastyServer> m_server;
    QUrl m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OutboxOffline::init()
{
    m_server.reset();
    m_url = QUrl();
    m_job = std::make_unique<OneJob>();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// At the same address each time.
void tst_OutboxOffline::listen()
{
    NastyOptions options = m_client.serverOptions();
    options.port = quint16(m_url.port(0));
    m_server = std::make_unique<NastyServer>(options);
    m_url = m_server->url();
    m_server->setHandler([this](NastyConnection &connection, const ReceivedRequest &request) {
        m_job->serve(connection, request);
    });
}

/// The job is read, the network goes, and an edit is queued; then the program ends.
void tst_OutboxOffline::queueInTheFirstRun(bool keepsTheJob)
{
    listen();
    Run run(m_folder->path(), open());
    QTRY_VERIFY_WITH_TIMEOUT(run.page->session().job().has_value(), patienceMs);
    if (keepsTheJob) {
        const ReadJob read{*run.page->session().job(), QDateTime::currentDateTimeUtc(), true};
        const auto kept = run.archive.noteRead(archiveConnectionId(run.connection->settings()),
                                               {read});
        QVERIFY(QSignalSpy(kept.get(), &CallBase::finished).wait(patienceMs));
    }
    goOffline();
    run.type(u"typed in the train"_s);
    run.page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        run.bar(u"messages"_s)->message().buttons.contains(u"Send when online"_s), patienceMs);
    QVERIFY(run.press(u"messages"_s, u"Send when online"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run.queued(), 1, patienceMs);
}

void tst_OutboxOffline::openedAfterARestart_showsWhatWaits()
{
    queueInTheFirstRun();
    const Run run(m_folder->path(), open());
    QTRY_VERIFY_WITH_TIMEOUT(run.description()->isVisible(), patienceMs);
    QCOMPARE(run.description()->toPlainText(), u"typed in the train"_s);
    QVERIFY(!run.description()->isEnabled());
    QVERIFY(run.bar(u"messages"_s)->message().text.contains(u"as it was last read"_s));
    QVERIFY(run.bar(u"queueBar"_s)->message().headline.startsWith(u"Waiting to be sent since"_s));
    QCOMPARE(run.bar(u"queueBar"_s)->message().buttons, (QStringList{u"Edit"_s, u"Withdraw"_s}));
}

void tst_OutboxOffline::editedAfterARestart_isSentAsEditedAndOnce()
{
    queueInTheFirstRun();
    {
        const Run run(m_folder->path(), open());
        QTRY_VERIFY_WITH_TIMEOUT(run.description()->isVisible(), patienceMs);
        QVERIFY(run.press(u"queueBar"_s, u"Edit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(run.queued(), 0, patienceMs); // a draft again
        QTRY_VERIFY(run.description()->isEnabled());
        QCOMPARE(run.description()->toPlainText(), u"typed in the train"_s);
        run.type(u"typed in the hotel"_s);
        auto *queue = run.page->findChild<QPushButton *>(u"queueButton"_s);
        QVERIFY(queue->isVisible() && queue->isEnabled());
        queue->click();
        QTRY_COMPARE_WITH_TIMEOUT(run.queued(), 1, patienceMs);
    }
    listen();
    Run run(m_folder->path(), open());
    OutboxSender sender(
        OutboxDelivery::Means{run.connection, run.store, nullptr, u"clerk"_s, systemClock()});
    sender.sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(!sender.isSending() && run.queued() == 0, patienceMs);
    QCOMPARE(m_job->description(), "typed in the hotel"_ba);
    QCOMPARE(changesOf(*m_server), 1);
}

void tst_OutboxOffline::withdrawnAfterARestart_isNotSent()
{
    queueInTheFirstRun();
    Run run(m_folder->path(), open());
    QTRY_VERIFY_WITH_TIMEOUT(run.description()->isVisible(), patienceMs);
    QVERIFY(run.press(u"queueBar"_s, u"Withdraw"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run.queued(), 0, patienceMs);
    QTRY_COMPARE(run.description()->toPlainText(), u"as it was"_s);
    listen();
    OutboxSender sender(
        OutboxDelivery::Means{run.connection, run.store, nullptr, u"clerk"_s, systemClock()});
    sender.sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(!sender.isSending(), patienceMs);
    QCOMPARE(changesOf(*m_server), 0);
}

void tst_OutboxOffline::aJobThatWasNeverRead_saysSoAndCanStillBeWithdrawn()
{
    queueInTheFirstRun(false);
    const Run run(m_folder->path(), open());
    QTRY_COMPARE_WITH_TIMEOUT(run.bar(u"queueBar"_s)->message().buttons, QStringList{u"Withdraw"_s},
                              patienceMs);
    QVERIFY(run.bar(u"queueBar"_s)->message().details.contains(u"typed in the train"_s));
    QVERIFY(!run.description()->isVisible());
    QVERIFY(run.press(u"queueBar"_s, u"Withdraw"_s));
    QTRY_COMPARE_WITH_TIMEOUT(run.queued(), 0, patienceMs);
}

void tst_OutboxOffline::whatIsShownOffline_isNotTakenForNews()
{
    queueInTheFirstRun();
    const Run run(m_folder->path(), open());
    QSignalSpy read(run.page.get(), &EditorPage::jobRead);
    QTRY_VERIFY_WITH_TIMEOUT(run.description()->isVisible(), patienceMs);
    QCOMPARE(read.size(), 0);
    QVERIFY(run.page->session().needsReload());
    m_job->setDescription("a colleague's");
    listen();
    run.page->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, patienceMs);
    QVERIFY(!run.page->session().needsReload());
    QVERIFY(!run.page->session().isOffline());
}

QTEST_MAIN(tst_OutboxOffline)
#include "tst_OutboxOffline.moc"

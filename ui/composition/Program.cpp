// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/Program.h"

#include "addressbook/AccountsDialog.h"
#include "addressbook/AddressBookDialog.h"
#include "base/Secret.h"
#include "connect/ConnectionTexts.h"
#include "editor/EditorPage.h"
#include "history/HistoryDialog.h"
#include "requests/RequestsDialog.h"
#include "session/ArchivedJobService.h"
#include "session/ArchiveKeeper.h"
#include "session/ConnectionFile.h"
#include "session/JobEditSession.h"
#include "session/OsUser.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr auto languageKey = "window/language"_L1;

QString inFolder(const QString &folder, QLatin1StringView name)
{
    return QDir(folder).filePath(name);
}

} // namespace

QString Program::dataFolder(const CommandLine &commandLine)
{
    return commandLine.dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : commandLine.dataDir;
}

Program::Program(CommandLine commandLine, QByteArray passphrase, Backend &backend, QObject *parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
    , m_passphrase(std::move(passphrase))
    , m_backend(backend)
    , m_drafts(inFolder(dataFolder(m_commandLine), "drafts.sqlite"_L1))
    , m_secrets(backend.keychain())
    , m_connections(inFolder(dataFolder(m_commandLine), "connections.json"_L1))
    , m_book(m_connections, m_secrets, backend.keyFiles(),
             inFolder(dataFolder(m_commandLine), "keys"_L1))
    , m_history(inFolder(dataFolder(m_commandLine), "history.sqlite"_L1))
    , m_outbox(inFolder(dataFolder(m_commandLine), "outbox.sqlite"_L1), m_history)
    , m_archive(inFolder(dataFolder(m_commandLine), "archive.sqlite"_L1))
    , m_bookStore(inFolder(dataFolder(m_commandLine), "book.sqlite"_L1))
    , m_addressBook(m_bookStore, systemClock())
{
    setUpWindow();
    setUpLanguage();
    setUpConnections();
}

Program::~Program()
{
    wipe(m_passphrase);
}

void Program::setUpWindow()
{
    MainWindow::Dependencies dependencies{
        .opener = m_backend.opener(),
        .makeJobEditor = [this](const JobEditorRequest &request) { return makeEditor(request); },
        .clock = systemClock(),
        .tryPractice = [this] { tryPractice(); },
        .leavePractice = [this] { m_isPracticeWanted = false; },
        .settingsFile = inFolder(dataFolder(m_commandLine), "window.ini"_L1),
        .book = &m_book,
        .keyFiles = &m_backend.keyFiles(),
        .archive = &m_archive,
        .notifier = &m_notices,
        .tools = tools(),
        .setReturnAddress =
            [this](const ReturnAddressRequest &request) {
                waybill::setReturnAddress(
                    request,
                    {m_addressBook, &m_history, osUserName(), systemClock(), &m_phoneNumbers});
            },
        .languages = Languages::available(),
    };
    m_window = std::make_unique<MainWindow>(std::move(dependencies));
    m_outbox.attach(*m_window);
}

QHash<WindowMenus::Id, std::function<void(QWidget *)>> Program::tools()
{
    const auto history = [this](QWidget *parent) {
        (new HistoryDialog(m_history, osUserName(), systemClock(), parent))->open();
    };
    const auto addresses = [this](QWidget *parent) {
        m_addressBook.load();
        auto *dialog = new AddressBookDialog(m_addressBook, systemClock(),
                                             AddressBookDialog::Purpose::Manage, parent);
        dialog->setPhoneNumbers(&m_phoneNumbers);
        dialog->open();
    };
    const auto accounts = [this](QWidget *parent) {
        m_addressBook.load();
        (new AccountsDialog(m_addressBook, systemClock(), parent))->open();
    };
    const auto outbox = [this](QWidget *parent) { m_outbox.showDialog(parent); };
    const auto requests = [this](QWidget *parent) {
        (new RequestsDialog(m_window->connection(), parent))->open();
    };
    return {{WindowMenus::Id::History, history},
            {WindowMenus::Id::Outbox, outbox},
            {WindowMenus::Id::Requests, requests},
            {WindowMenus::Id::AddressBook, addresses},
            {WindowMenus::Id::CarrierAccounts, accounts}};
}

void Program::setUpLanguage()
{
    connect(&m_languages, &Languages::languageChanged, m_window.get(), &MainWindow::setLanguage);
    connect(m_window.get(), &MainWindow::languageRequested, this, [this](const QString &code) {
        m_window->memory().setValue(languageKey, code);
        m_languages.use(Languages::chosen(code, QLocale::system()));
    });
    const QString remembered = m_window->memory().value(languageKey).toString();
    m_languages.use(remembered.isEmpty() ? QLocale::system()
                                         : Languages::chosen(remembered, QLocale::system()));
}

void Program::setUpConnections()
{
    connect(&m_secrets, &FallbackSecretStore::keptForThisRunOnly, m_window.get(),
            [this] { m_window->showNotice(ConnectionTexts::keptForThisRunOnly()); });
    connect(&m_book, &ConnectionBook::failed, m_window.get(), [this](const BookError &error) {
        m_window->showNotice(ConnectionTexts::describe(error));
    });
    const bool isAsked = m_commandLine.practice || !m_commandLine.connectionFile.isEmpty();
    connect(&m_book, &ConnectionBook::loaded, m_window.get(), [this, isAsked] {
        const SavedConnections &all = m_book.connections();
        const SavedConnection *first = all.find(all.defaultId);
        if (first && !isAsked)
            m_window->openSaved(*first);
    });
    m_book.load();
    connect(m_window.get(), &MainWindow::connectionOpened, &m_addressBook, &AddressBook::load);
}

void Program::start()
{
    m_window->show();
    if (m_commandLine.practice)
        m_window->openPractice();
    else if (!m_commandLine.connectionFile.isEmpty())
        openConnectionFile();
}

void Program::openConnectionFile()
{
    if (m_passphrase.isNull()) {
        m_window->openConnectionFile(m_commandLine.connectionFile, m_commandLine.offersToSave);
        return;
    }
    const auto settings = readConnectionFile(m_commandLine.connectionFile);
    if (settings)
        m_window->openConnection(*settings, m_passphrase);
    else
        m_window->openConnectionFile(m_commandLine.connectionFile); // says what is wrong with it
    wipe(m_passphrase);
}

JobEditor Program::makeEditor(const JobEditorRequest &request)
{
    const auto connection = request.isArchived ? archiveOf(*request.connection, m_archive)
                                               : request.connection;
    auto session = std::make_unique<JobEditSession>(connection, request.key, systemClock());
    auto *page = new EditorPage(std::move(session), &m_drafts, systemClock(), request.parent);
    page->setHistory(m_history, osUserName());
    if (!request.isArchived) {
        page->setOutbox(m_outbox.outbox());
        page->setLastKnown(m_archive, archiveConnectionId(connection->settings()));
    }
    connect(page, &EditorPage::backRequested, page, request.onBack);
    connect(page, &EditorPage::jobRead, page, request.onJobRead);
    if (request.onOutOfReach)
        connect(page, &EditorPage::outOfReach, page, request.onOutOfReach);
    if (request.onParted)
        connect(page, &EditorPage::parted, page, request.onParted);
    page->setParcelLookup(request.jobsInParcel);
    page->setBook(m_addressBook, request.jobsOnBoard);
    page->setPhoneNumbers(m_phoneNumbers);
    if (request.isArchived)
        page->setArchive(m_archive, archiveConnectionId(connection->settings()));
    else if (request.action == JobAction::MarkAsShipped)
        page->startMarkAsShipped();
    return {page, [page](std::function<void(bool)> done) { page->requestClose(std::move(done)); },
            [page] { page->refresh(); }, page->editActions()};
}

void Program::tryPractice()
{
    m_isPracticeWanted = true;
    if (m_practiceCall && !m_practiceCall->isFinished())
        return; // it is starting already
    m_practiceCall = m_backend.startPractice();
    m_practiceCall->whenFinished(this,
                                 [this](const PracticeCallPtr::element_type::Outcome &started) {
                                     if (!std::exchange(m_isPracticeWanted, false))
                                         return;
                                     if (started)
                                         m_window->openConnection(*started);
                                     else
                                         showPracticeProblem(started.error());
                                 });
}

void Program::showPracticeProblem(const QString &why)
{
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Problem;
    message.headline = tr("The practice service did not start");
    message.text = tr("Try again, or open a connection file.");
    message.details = why;
    m_window->showProblem(message);
}

} // namespace waybill

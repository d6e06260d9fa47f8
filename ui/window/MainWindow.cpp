// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/MainWindow.h"

#include "base/Secret.h"
#include "board/BoardPage.h"
#include "connect/ConnectionFlow.h"
#include "connect/ConnectionsDesk.h"
#include "connect/ConnectPage.h"
#include "connect/ExpiryNotice.h"
#include "notices/NoticesDialog.h"
#include "widgets/ElidingLabel.h"
#include "widgets/FileQuestion.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"
#include "window/EditorSlot.h"
#include "window/FirstSize.h"
#include "window/HelpDialogs.h"
#include "window/JobCommands.h"
#include "window/JobQueue.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto folderKey = "window/lastFolder"_L1;
constexpr int announcementMilliseconds = 5000;

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(Dependencies dependencies, QWidget *parent)
    : QMainWindow(parent)
    , m_dependencies(std::move(dependencies))
    , m_memory(m_dependencies.settingsFile)
{
    setObjectName("mainWindow"_L1);
    setWindowIcon(theme::programIcon());
    setMinimumSize(800, 520);
    setUpPages();
    setUpStatusBar();
    setUpMenus();
    setUpFlow();
    setUpConnections();
    restoreLayout();
    updateTitle();
    updateSituation();
}

MainWindow::~MainWindow()
{
    if (m_board)
        m_board->remember();
}

void MainWindow::setUpPages()
{
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName("pages"_L1);
    m_connectPage = new ConnectPage(m_pages);
    m_pages->addWidget(m_connectPage);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    m_notice = new MessageBar(middle);
    m_notice->setObjectName("windowNotice"_L1);
    column->addWidget(m_notice);
    m_queue = new JobQueue(middle);
    column->addWidget(m_queue);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_editor = new EditorSlot(m_dependencies.makeJobEditor, m_pages, this);
    connect(m_editor, &EditorSlot::opened, this, [this] {
        chainTabOrder(this); // what is below the page was there before it
        updateSituation();
    });
    connect(m_editor, &EditorSlot::removed, this, &MainWindow::onEditorRemoved);
    connect(m_queue, &JobQueue::openRequested, this, [this](const JobKey &key) {
        m_editor->afterClosing([this, key] {
            m_queue->goTo(key);
            openPage(key, JobAction::Update);
        });
    });
    connect(m_queue, &JobQueue::announced, this, &MainWindow::announce);
    connect(m_notice, &MessageBar::dismissed, this, [this] {
        if (m_board && m_board->isVisible() && statusBar()->isAncestorOf(focusWidget()))
            m_board->focusTable(); // Tab leads from there to the notice, but nobody works there
    });
    connect(m_connectPage, &ConnectPage::practiceRequested, this, &MainWindow::openPractice);
    connect(m_connectPage, &ConnectPage::fileRequested, this, &MainWindow::chooseFile);
    connect(m_connectPage, &ConnectPage::backRequested, this, &MainWindow::showBoard);
    connect(m_connectPage, &ConnectPage::messageButtonPressed, this, &MainWindow::showBoard);
    connect(m_connectPage, &ConnectPage::fileDropped, this,
            [this](const QString &path) { openConnectionFile(path, true); });
}

void MainWindow::setUpStatusBar()
{
    m_status = new ElidingLabel(this);
    m_status->setObjectName("statusLine"_L1);
    m_status->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status, 1);
    // Qt hides it by itself, but shows it again behind the message where the bar's height changes.
    connect(statusBar(), &QStatusBar::messageChanged, m_status,
            [this](const QString &message) { m_status->setVisible(message.isEmpty()); });
    m_expiry = new ExpiryNotice(this);
    statusBar()->addPermanentWidget(m_expiry);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::setUpMenus()
{
    m_menus = new WindowMenus(this, m_dependencies.languages);
    for (const WindowMenus::Id id : WindowMenus::toolIds())
        m_menus->action(id)->setVisible(m_dependencies.tools.contains(id));
    m_menus->action(WindowMenus::Id::Notices)->setVisible(m_dependencies.notifier != nullptr);
    m_menus->action(WindowMenus::Id::PurgeArchive)->setVisible(m_dependencies.archive != nullptr);
    connect(m_menus, &WindowMenus::triggered, this, &MainWindow::onTriggered);
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::languageRequested);
    connect(m_menus, &WindowMenus::viewChosen, this, [this](JobView view) {
        if (m_board)
            m_board->setView(view);
    });
    m_commands = new JobCommands(m_dependencies.setReturnAddress, this);
    connect(m_commands, &JobCommands::announced, this, &MainWindow::announce);
    connect(m_commands, &JobCommands::openRequested, this, &MainWindow::openJobs);
    m_menus->action(WindowMenus::Id::SetReturnAddress)
        ->setVisible(bool(m_dependencies.setReturnAddress));
    connect(m_commands, &JobCommands::markAsShippedRequested, this,
            [this](const JobKey &key) { openJob(key, JobAction::MarkAsShipped); });
}

void MainWindow::setUpFlow()
{
    m_flow = new ConnectionFlow(m_dependencies.opener, this);
    connect(m_connectPage, &ConnectPage::cancelRequested, this, &MainWindow::cancelOpening);
    connect(m_flow, &ConnectionFlow::opened, this, &MainWindow::onOpened);
    connect(m_flow, &ConnectionFlow::started, this, [this](const QString &name) {
        leavePractice(); // in favour of this one
        m_connectPage->showProgress(name);
        updateSituation();
    });
    connect(m_flow, &ConnectionFlow::failed, this, &MainWindow::showProblem);
    connect(m_flow, &ConnectionFlow::cancelled, this, &MainWindow::showWhatWasThere);
}

void MainWindow::cancelOpening()
{
    leavePractice();
    m_flow->cancel();
    showWhatWasThere();
}

void MainWindow::leavePractice()
{
    if (m_dependencies.leavePractice)
        m_dependencies.leavePractice();
}

void MainWindow::showWhatWasThere()
{
    m_connectPage->showChoice();
    showBoard();
}

void MainWindow::setUpConnections()
{
    if (!m_dependencies.book || !m_dependencies.keyFiles)
        return;
    m_desk = new ConnectionsDesk({m_dependencies.opener, *m_dependencies.keyFiles,
                                  *m_dependencies.book, m_dependencies.clock},
                                 m_connectPage, m_notice, this);
    m_menus->addConnections(m_desk->menu());
    connect(m_desk, &ConnectionsDesk::openRequested, this, &MainWindow::openSaved);
    connect(m_desk, &ConnectionsDesk::pageRequested, this, &MainWindow::showSetup);
    connect(m_desk, &ConnectionsDesk::pageLeft, this, &MainWindow::showWhatWasThere);
    connect(m_flow, &ConnectionFlow::waitingForKeyStore, m_connectPage,
            &ConnectPage::showWaitingForKeyStore);
    m_expiry->setEnabled(true);
    connect(m_expiry, &ExpiryNotice::renewalRequested, m_desk, &ConnectionsDesk::change);
}

void MainWindow::showSetup()
{
    m_editor->afterClosing([this] {
        showConnectPage();
        if (!m_board)
            return m_connectPage->showChoice();
        MessageBar::Message message;
        message.headline = tr("The open connection stays open until another one takes its place");
        showProblem(message);
    });
}

void MainWindow::restoreLayout()
{
    setProperty(fileFolderProperty, m_memory.value(folderKey));
    if (!restoreGeometry(m_memory.value(geometryKey).toByteArray()))
        resize(firstWindowSize(screen()->availableSize()));
}

std::shared_ptr<OpenConnection> MainWindow::connection() const
{
    return m_board ? m_board->connection() : nullptr;
}

void MainWindow::openConnection(const ConnectionSettings &settings, const QByteArray &passphrase)
{
    m_editor->afterClosing([this, settings, secret = ownCopy(passphrase)] {
        m_offersToSave = false;
        showConnectPage();
        m_flow->open(settings, secret);
    });
}

void MainWindow::openSaved(const SavedConnection &connection)
{
    m_editor->afterClosing([this, connection] {
        m_offersToSave = false;
        showConnectPage();
        m_flow->openSaved(connection, *m_dependencies.book);
    });
}

void MainWindow::openConnectionFile(const QString &path, bool offerToSave)
{
    m_editor->afterClosing([this, path, offerToSave] {
        m_offersToSave = offerToSave;
        showConnectPage();
        m_flow->openFile(path);
    });
}

void MainWindow::openPractice()
{
    m_editor->afterClosing([this] {
        showConnectPage();
        m_connectPage->showProgress(tr("Practice data"));
        if (m_dependencies.tryPractice)
            m_dependencies.tryPractice();
    });
}

void MainWindow::showProblem(const MessageBar::Message &message)
{
    showConnectPage();
    MessageBar::Message shown = message;
    if (m_board) // another connection did not open: the one before is still there
        shown.buttons.append(tr("Back to the jobs"));
    m_connectPage->showProblem(shown);
    updateSituation();
}

void MainWindow::showNotice(const MessageBar::Message &message)
{
    m_notice->show(message);
}

void MainWindow::withdrawNotice(const QString &headline)
{
    if (m_notice->message().headline == headline)
        m_notice->dismiss();
}

void MainWindow::noteOnline()
{
    if (m_board)
        m_board->noteOnline();
}

void MainWindow::noteOffline()
{
    if (m_board)
        m_board->noteOffline();
}

void MainWindow::onOpened(const std::shared_ptr<OpenConnection> &connection)
{
    closeConnection();
    m_board = new BoardPage(connection, m_dependencies.clock, m_memory, m_dependencies.archive,
                            m_pages);
    m_pages->addWidget(m_board);
    m_pages->setCurrentWidget(m_board);
    chainTabOrder(this); // what is below the page was there before it
    m_connectPage->showChoice();
    if (m_dependencies.notifier)
        m_board->setNotifier(*m_dependencies.notifier);
    connectBoard();
    m_menus->setView(m_board->view());
    m_menus->setPeekShown(m_board->isPeekShown());
    m_board->setTableActions(m_menus->tableActions());
    m_menus->setBoardChoices(m_board->columnActions(), m_board->autoRefreshActions(),
                             m_board->savedViewActions());
    updateTitle();
    updateSituation();
    m_board->focusTable();
    m_board->refresh();
    if (m_desk && std::exchange(m_offersToSave, false))
        m_desk->offerToSave(connection->settings(), m_flow->takeSecrets());
    Q_EMIT connectionOpened();
}

void MainWindow::connectBoard()
{
    connect(m_board, &BoardPage::openRequested, this, &MainWindow::openSelected);
    connect(m_board, &BoardPage::markAsShippedRequested, this,
            [this](const JobKey &key) { openJob(key, JobAction::MarkAsShipped); });
    connect(m_board, &BoardPage::viewChanged, m_menus, &WindowMenus::setView);
    connect(m_board, &BoardPage::statusChanged, this, &MainWindow::updateStatus);
    connect(m_board, &BoardPage::announced, this, &MainWindow::announce);
    connect(m_board, &BoardPage::selectionChanged, this, &MainWindow::updateSituation);
    connect(m_board, &BoardPage::refreshStarted, this, &MainWindow::updateSituation);
    connect(m_board, &BoardPage::refreshFinished, this, &MainWindow::updateSituation);
    connect(m_board, &BoardPage::noticePressed, this, &MainWindow::showJobs);
    connect(m_board, &BoardPage::serviceAnswered, this, &MainWindow::serviceAnswered);
}

void MainWindow::closeConnection()
{
    m_queue->clear();
    m_editor->remove();
    if (m_desk)
        m_desk->withdrawOffer();
    if (m_board) {
        m_board->remember();
        m_memory.save();
        m_pages->removeWidget(m_board);
        m_board->hide();
        std::exchange(m_board, nullptr)->deleteLater();
        Q_EMIT connectionClosed();
    }
    showConnectPage();
}

void MainWindow::showConnectPage()
{
    m_queue->clear();
    m_pages->setCurrentWidget(m_connectPage);
    updateTitle();
    updateSituation();
    updateStatus();
}

void MainWindow::showBoard()
{
    if (m_board)
        m_pages->setCurrentWidget(m_board);
    updateSituation();
    updateStatus();
}

void MainWindow::chooseFile()
{
    const auto *dialog = askForFile({.name = u"openFileDialog"_s,
                                     .title = tr("Open connection file"),
                                     .kinds = {tr("Connection files (*.waybill)")}},
                                    this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openConnectionFile(path, true); });
}

void MainWindow::onTriggered(WindowMenus::Id id)
{
    switch (id) {
    case WindowMenus::Id::OpenFile:
        return chooseFile();
    case WindowMenus::Id::Practice:
        return openPractice();
    case WindowMenus::Id::CloseConnection:
        return m_editor->afterClosing([this] { closeConnection(); });
    case WindowMenus::Id::Quit:
        close();
        return;
    case WindowMenus::Id::BackToJobs:
        return m_editor->isOpen() ? leaveEditor() : showBoard();
    case WindowMenus::Id::Find:
        return findJobs();
    case WindowMenus::Id::Refresh:
        if (m_editor->isOpen())
            m_editor->refresh();
        else if (m_board)
            m_board->refresh();
        return;
    case WindowMenus::Id::Peek:
        if (m_board)
            m_board->setPeekShown(m_menus->action(id)->isChecked());
        return;
    case WindowMenus::Id::Notices:
        return openDialog(new NoticesDialog(m_memory, this));
    case WindowMenus::Id::Shortcuts:
        return openDialog(new ShortcutsDialog(this));
    case WindowMenus::Id::About:
        return openDialog(new AboutDialog(this));
    default:
        if (const auto tool = m_dependencies.tools.constFind(id);
            tool != m_dependencies.tools.cend())
            (*tool)(this);
        else if (m_board)
            m_commands->run(id, *m_board);
    }
}

void MainWindow::announce(const QString &text)
{
    statusBar()->showMessage(text, announcementMilliseconds);
}

void MainWindow::updateSituation()
{
    if (!m_menus || !m_flow)
        return;
    WindowMenus::Situation now;
    now.isOpening = m_flow->isRunning();
    now.hasConnection = m_board != nullptr;
    now.isBoardShown = m_board && m_pages->currentWidget() == m_board;
    now.isEditorShown = m_editor->isOpen();
    now.editActions = m_editor->editActions();
    if (m_board) {
        JobCommands::describe(*m_board, now);
        now.hasArchive = m_dependencies.archive != nullptr;
    }
    m_menus->update(now);
}

void MainWindow::updateTitle()
{
    const auto open = connection();
    //: %1 is the name of the open connection
    setWindowTitle(open ? tr("Waybill — %1").arg(open->settings().name) : tr("Waybill"));
}

void MainWindow::updateStatus()
{
    m_status->setText(m_board ? m_board->statusLine() : QString());
    m_expiry->update(connection(), m_dependencies.clock());
}

void MainWindow::setLanguage(const QString &code)
{
    m_menus->setLanguage(code);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_editor->isOpen() && !m_isClosing) {
        event->ignore();
        m_editor->afterClosing([this] {
            m_isClosing = true;
            // The answer may come from within this very event, in which close() does nothing.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    m_memory.setValue(geometryKey, saveGeometry());
    m_memory.setValue(folderKey, property(fileFolderProperty));
    if (m_board)
        m_board->remember();
    m_memory.save();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // for the parts that write dates and numbers by themselves
        m_menus->retranslateUi();
        if (m_desk)
            m_desk->retranslateUi();
        updateTitle();
        updateStatus();
    } else if (event->type() == QEvent::PaletteChange && m_menus) {
        m_menus->adoptPalette();
        updateStatus();
    }
}

} // namespace waybill

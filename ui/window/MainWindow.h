// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "addressbook/SetReturnAddress.h"
#include "base/Clock.h"
#include "session/ConnectionOpener.h"
#include "widgets/MessageBar.h"
#include "widgets/UiMemory.h"
#include "window/JobEditor.h"
#include "window/WindowMenus.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace waybill {

class ArchiveStore;
class BoardPage;
class ConnectionBook;
class ConnectionFlow;
class ConnectionsDesk;
class ConnectPage;
class DesktopNotifier;
class EditorSlot;
class ExpiryNotice;
class JobCommands;
class JobQueue;
class KeyFiles;
struct SavedConnection;

/// The main window: the first page, the board of the open connection, the page of one job.
/// Builds nothing but widgets; all else comes in by Dependencies.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Dependencies
    {
        ConnectionOpener &opener; ///< outlives the window
        JobEditorFactory makeJobEditor;
        Clock clock;
        /// Starts the practice service, then calls openConnection() or openConnectionFile(), or
        /// showProblem() when it does not start. Returns at once.
        std::function<void()> tryPractice;
        std::function<void()> leavePractice = {}; ///< nobody waits for tryPractice() any more
        QString settingsFile;                     ///< INI; empty: nothing is remembered
        /// Saved connections; without both the window knows files and practice data only.
        ConnectionBook *book = nullptr;
        KeyFiles *keyFiles = nullptr;
        ArchiveStore *archive = nullptr;     ///< without it no job outlives the service's memory
        DesktopNotifier *notifier = nullptr; ///< told news of the jobs; needs the archive
        /// What the items of WindowMenus::toolIds() do over the window. Without an entry here there
        /// is no such menu item.
        QHash<WindowMenus::Id, std::function<void(QWidget *parent)>> tools = {};
        /// Lets an address be chosen for several jobs; without it there is no such menu item.
        std::function<void(const ReturnAddressRequest &)> setReturnAddress = {};
        QStringList languages = {QStringLiteral("en"), QStringLiteral("de")};
    };

    explicit MainWindow(Dependencies dependencies, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens @p settings in place of what is open. @p passphrase is null when none is known.
    void openConnection(const ConnectionSettings &settings, const QByteArray &passphrase = {});
    /// The same from a .waybill file; what is wrong with it is said on the first page.
    /// @p offerToSave: once it is open, it is offered to be kept.
    void openConnectionFile(const QString &path, bool offerToSave = false);
    void openSaved(const SavedConnection &connection);
    void openPractice();
    /// Shows @p message on the first page, such as that the practice service did not start.
    void showProblem(const MessageBar::Message &message);
    /// Shows @p message above whatever page there is.
    void showNotice(const MessageBar::Message &message);
    /// Takes the notice of @p headline away, where it is still shown.
    void withdrawNotice(const QString &headline);
    /// The service has answered somebody beside the window.
    void noteOnline();
    /// Somebody found no way to the service.
    void noteOffline();
    /// Opens the page of a job of the open connection.
    void openJob(const JobKey &key, JobAction action = JobAction::Update);
    /// The same in place of the page that is open, once the person has decided about that.
    void showJob(const JobKey &key);
    /// Comes to the front with the pages of @p keys, as showJob(). While a question is open, or
    /// where the only job is there already, it comes to the front as it is.
    void showJobs(const QList<JobKey> &keys);
    /// Opens the pages of several jobs, one after the other.
    void openJobs(const QList<JobKey> &keys);
    /// Checks @p code in the language menu.
    void setLanguage(const QString &code);

    [[nodiscard]] std::shared_ptr<OpenConnection> connection() const;
    [[nodiscard]] UiMemory &memory() { return m_memory; }

Q_SIGNALS:
    void connectionOpened();
    void connectionClosed();
    /// The open connection answered a read of the person's.
    void serviceAnswered();
    void languageRequested(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpPages();
    void setUpStatusBar();
    void setUpMenus();
    void setUpFlow();
    void setUpConnections();
    void showSetup();
    void onTriggered(WindowMenus::Id id);
    void onOpened(const std::shared_ptr<OpenConnection> &connection);
    void connectBoard();
    void chooseFile();
    void closeConnection();
    void openSelected(const JobKey &key);
    void openPage(const JobKey &key, JobAction action);
    void comeToFront();
    void leaveEditor();
    void findJobs();
    void onEditorRemoved();
    void showConnectPage();
    void cancelOpening();
    void leavePractice();
    void showWhatWasThere();
    void showBoard();
    void updateSituation();
    void updateTitle();
    void updateStatus();
    void announce(const QString &text);
    void restoreLayout();

    Dependencies m_dependencies;
    UiMemory m_memory;
    WindowMenus *m_menus = nullptr;
    ConnectionFlow *m_flow = nullptr;
    QStackedWidget *m_pages = nullptr;
    ConnectPage *m_connectPage = nullptr;
    BoardPage *m_board = nullptr; ///< as long as a connection is open
    EditorSlot *m_editor = nullptr;
    JobCommands *m_commands = nullptr;
    JobQueue *m_queue = nullptr;
    QLabel *m_status = nullptr;
    ExpiryNotice *m_expiry = nullptr;
    MessageBar *m_notice = nullptr;
    ConnectionsDesk *m_desk = nullptr; ///< none without saved connections
    bool m_offersToSave = false;
    bool m_isClosing = false;
};

} // namespace waybill

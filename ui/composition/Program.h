// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "composition/CommandLine.h"
#include "composition/DesktopNotices.h"
#include "composition/OutboxHost.h"
#include "composition/PhoneModule.h"
#include "secrets/FallbackSecretStore.h"
#include "session/AddressBook.h"
#include "session/Backend.h"
#include "session/ConnectionBook.h"
#include "storage/ArchiveStore.h"
#include "storage/DraftStore.h"
#include "storage/HistoryStore.h"
#include "text/Languages.h"
#include "window/MainWindow.h"

#include <QObject>

#include <memory>

namespace waybill {

/// The program with its window: builds the concrete objects, hands them down, and starts what the
/// command line asks for. Lives in the GUI thread, as long as the window.
class Program : public QObject
{
    Q_OBJECT

public:
    /// @p passphrase is for the connection of @p commandLine; null when none was given.
    /// @p backend outlives this.
    Program(CommandLine commandLine, QByteArray passphrase, Backend &backend,
            QObject *parent = nullptr);
    ~Program() override;

    /// Shows the window and opens the connection that was asked for.
    void start();
    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// Where drafts and settings are kept for @p commandLine.
    [[nodiscard]] static QString dataFolder(const CommandLine &commandLine);

private:
    void setUpWindow();
    void setUpLanguage();
    void setUpConnections();
    [[nodiscard]] QHash<WindowMenus::Id, std::function<void(QWidget *)>> tools();
    [[nodiscard]] JobEditor makeEditor(const JobEditorRequest &request);
    void tryPractice();
    void showPracticeProblem(const QString &why);
    void openConnectionFile();

    CommandLine m_commandLine;
    QByteArray m_passphrase;
    Backend &m_backend;
    Languages m_languages;
    DraftStore m_drafts;
    FallbackSecretStore m_secrets;
    ConnectionStore m_connections;
    ConnectionBook m_book;
    HistoryStore m_history;
    OutboxHost m_outbox;
    PhoneModule m_phoneNumbers;
    ArchiveStore m_archive;
    DesktopNotices m_notices;
    BookStore m_bookStore;
    AddressBook m_addressBook;
    PracticeCallPtr m_practiceCall;
    bool m_isPracticeWanted = false;      ///< by somebody who waits for it
    std::unique_ptr<MainWindow> m_window; ///< goes first: it uses all of the above
};

} // namespace waybill

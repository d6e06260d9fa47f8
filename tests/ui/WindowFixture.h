// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/EditorPage.h"
#include "phone/LibPhoneNumbers.h"
#include "secrets/MemorySecretStore.h"
#include "session/AddressBook.h"
#include "session/ConnectionBook.h"
#include "storage/HistoryStore.h"
#include "text/Languages.h"
#include "ui/BoardFixture.h"

namespace waybill::test {

/// Every file is a PKCS#12 with the same certificate.
class ScriptedKeyFiles final : public KeyFiles
{
    Q_OBJECT

public:
    using KeyFiles::KeyFiles;
    std::optional<KeyFileInfo> info;  ///< without it: a sound certificate with its key
    std::optional<OpenError> refusal; ///< what looking into a file ends in instead
    QList<AuthorityInfo> authorities;

    [[nodiscard]] KeyFileCallPtr<KeyFileInfo> inspect(const QString &file, const QString &keyFile,
                                                      const QByteArray &passphrase) override;
    [[nodiscard]] KeyFileCallPtr<QList<AuthorityInfo>> inspectAuthorities(
        const QString &file) override;
    [[nodiscard]] KeyFileCallPtr<Done> importCopy(const ConnectionSettings &settings,
                                                  const QByteArray &passphrase,
                                                  const QString &target,
                                                  const QByteArray &newPassphrase) override;
};

/// Keeps secrets in memory, and can let a person wait as a locked key store does.
class ScriptedSecrets final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    bool isSilent = false; ///< what is read is not answered

    [[nodiscard]] SecretCallPtr<QByteArray> read(const QString &key) override;
    [[nodiscard]] SecretCallPtr<Done> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] SecretCallPtr<Done> remove(const QString &key) override;

private:
    MemorySecretStore m_store;
};

/// The main window on scripted jobs, with the real page of a job and the dialect's real rules, a
/// saved connection and a history.
class WindowFixture
{
public:
    WindowFixture();

    /// Opens the connection and waits for its jobs and for what the peek panel says of the first.
    [[nodiscard]] bool openBoard();
    /// Opens the page of hdd-0412 as a full job in @p state, and waits until it is read.
    [[nodiscard]] bool openEditor(JobState::Kind state);
    /// Back to the table; what was typed is thrown away.
    void leaveEditor();
    [[nodiscard]] EditorPage *page();
    /// The dialog of that name, once it is shown; nullptr when it does not come.
    [[nodiscard]] QWidget *dialog(const QString &name);
    void press(const QString &button);
    void type(const QString &field, const QString &text);
    /// What a colleague changes while the page is open: the next change meets a 412.
    void changeBehindTheBack();

    /// Fills the book with some addresses and accounts, two of them similar.
    void fillBook();

    QTemporaryDir folder; ///< before what writes into it
    ScriptedKeyFiles keyFiles;
    ScriptedSecrets secrets;

private:
    [[nodiscard]] JobEditor makeEditor(const JobEditorRequest &request);
    void setUpBook();
    void furnish(MainWindow::Dependencies &dependencies);
    void fillHistory();

    ConnectionStore m_connections;
    ConnectionBook m_connectionBook;
    HistoryStore m_history;

public:
    BookStore bookStore{folder.filePath(QStringLiteral("book.sqlite"))};
    LibPhoneNumbers phoneNumbers;
    AddressBook book{bookStore, [this] { return board.now; }};
    BoardFixture board;
    Languages languages;

private:
    Job m_job;
};

/// Of a clerk, RSA with 2048 bits, until 2 March 2026.
[[nodiscard]] CertificateInfo sampleCertificate();

} // namespace waybill::test

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionBook.h"
#include "session/ConnectionOpener.h"
#include "widgets/MessageBar.h"

#include <QObject>

#include <memory>

namespace waybill {

class PassphraseDialog;

/// From a connection file or settings to an open connection: reads, opens, asks for the passphrase
/// and the proxy's password as often as it takes. Ends each start in exactly one of opened(), failed() and cancelled().
class ConnectionFlow : public QObject
{
    Q_OBJECT

public:
    /// @p opener outlives the flow; dialogs belong to @p window.
    ConnectionFlow(ConnectionOpener &opener, QWidget *window);
    ~ConnectionFlow() override;

    [[nodiscard]] bool isRunning() const { return m_call || m_secretCall || m_isAsking; }
    void openFile(const QString &path);
    /// Takes over @p secrets, and wipes them in the end.
    void open(const ConnectionSettings &settings, OpenSecrets secrets);
    /// A saved connection, with the passphrase that the key store has for it.
    void openSaved(const SavedConnection &connection, ConnectionBook &book);
    void cancel();
    /// What the last opened() took, for keeping it; else it is wiped. The caller wipes it.
    [[nodiscard]] OpenSecrets takeSecrets();

Q_SIGNALS:
    /// A connection called @p name is being opened.
    void started(const QString &name);
    /// The key store is asked, which may in turn be asking the person.
    void waitingForKeyStore();
    void opened(const std::shared_ptr<waybill::OpenConnection> &connection);
    void failed(const waybill::MessageBar::Message &message);
    void cancelled();

private:
    void onFinished(const Result<std::shared_ptr<OpenConnection>, OpenError> &result);
    void start();
    void readProxyPassword(const SavedConnection &connection, ConnectionBook &book);
    void askForPassphrase(bool wasWrong);
    void askForProxyPassword();
    void ask(PassphraseDialog *dialog, QByteArray OpenSecrets::*secret);

    ConnectionOpener &m_opener;
    QWidget *m_window = nullptr;
    ConnectionSettings m_settings;
    OpenSecrets m_secrets;
    bool m_isAsking = false;
    bool m_isImported = false; ///< nobody knows the passphrase but the key store
    SecretCallPtr<QByteArray> m_secretCall;
    OpenCallPtr m_call;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionBook.h"
#include "session/ConnectionOpener.h"
#include "widgets/MessageBar.h"

#include <QObject>

#include <memory>

namespace waybill {

/// From a connection file or settings to an open connection: reads, opens, asks for the passphrase
/// as often as it takes. Ends each start in exactly one of opened(), failed() and cancelled().
class ConnectionFlow : public QObject
{
    Q_OBJECT

public:
    /// @p opener outlives the flow; dialogs belong to @p window.
    ConnectionFlow(ConnectionOpener &opener, QWidget *window);

    [[nodiscard]] bool isRunning() const { return m_call || m_secretCall || m_isAsking; }
    void openFile(const QString &path);
    /// @p passphrase is null when none is known; this copy of it is wiped.
    void open(const ConnectionSettings &settings, QByteArray passphrase);
    /// A saved connection, with the passphrase that the key store has for it.
    void openSaved(const SavedConnection &connection, ConnectionBook &book);
    void cancel();

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
    void start(QByteArray passphrase);
    void askForPassphrase(bool wasWrong);

    ConnectionOpener &m_opener;
    QWidget *m_window = nullptr;
    ConnectionSettings m_settings;
    bool m_isAsking = false;
    bool m_isImported = false; ///< nobody knows the passphrase but the key store
    SecretCallPtr<QByteArray> m_secretCall;
    OpenCallPtr m_call;
};

} // namespace waybill

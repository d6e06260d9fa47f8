// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ConnectionFlow.h"

#include "connect/ConnectionTexts.h"
#include "connect/PassphraseDialog.h"
#include "session/ConnectionFile.h"

#include <utility>

namespace waybill {

ConnectionFlow::ConnectionFlow(ConnectionOpener &opener, QWidget *window)
    : QObject(window)
    , m_opener(opener)
    , m_window(window)
{
}

void ConnectionFlow::openFile(const QString &path)
{
    const auto settings = readConnectionFile(path);
    if (settings)
        open(*settings, {});
    else
        Q_EMIT failed(ConnectionTexts::describe(settings.error(), path));
}

void ConnectionFlow::open(const ConnectionSettings &settings, QByteArray passphrase)
{
    m_settings = settings;
    m_isImported = false;
    m_secretCall.reset();
    start(passphrase);
    passphrase.fill('\0');
}

void ConnectionFlow::openSaved(const SavedConnection &connection, ConnectionBook &book)
{
    m_call.reset();
    m_settings = connection.settings;
    m_isImported = connection.hasImportedKey;
    m_secretCall = book.passphraseOf(connection);
    m_secretCall->whenFinished(this, [this](const Result<QByteArray, SecretError> &read) {
        QByteArray passphrase = read.value_or(QByteArray());
        m_secretCall.reset();
        start(passphrase);
        passphrase.fill('\0');
    });
    Q_EMIT started(connection.settings.name);
    if (!connection.secretName.isEmpty())
        Q_EMIT waitingForKeyStore();
}

void ConnectionFlow::start(QByteArray passphrase)
{
    m_call = m_opener.open(m_settings, passphrase);
    m_call->whenFinished(this, [this](const auto &result) { onFinished(result); });
    passphrase.fill('\0');
    Q_EMIT started(m_settings.name);
}

void ConnectionFlow::cancel()
{
    if (!m_call && !m_secretCall)
        return;
    m_call.reset();
    m_secretCall.reset();
    Q_EMIT cancelled();
}

void ConnectionFlow::onFinished(const Result<std::shared_ptr<OpenConnection>, OpenError> &result)
{
    const auto outcome = result; // outlives the call, which goes now
    m_call.reset();
    if (outcome) {
        Q_EMIT opened(*outcome);
        return;
    }
    const OpenError::Kind kind = outcome.error().kind;
    const bool isLocked = kind == OpenError::Kind::PassphraseNeeded
        || kind == OpenError::Kind::WrongPassphrase;
    if (m_isImported && isLocked) {
        Q_EMIT failed(ConnectionTexts::copyCannotBeOpened(m_settings.name));
        return;
    }
    switch (kind) {
    case OpenError::Kind::PassphraseNeeded:
        askForPassphrase(false);
        break;
    case OpenError::Kind::WrongPassphrase:
        askForPassphrase(true);
        break;
    default:
        Q_EMIT failed(ConnectionTexts::describe(outcome.error(), m_settings));
    }
}

void ConnectionFlow::askForPassphrase(bool wasWrong)
{
    m_isAsking = true;
    // A PEM pair has its passphrase on the key, everything else on the certificate's file.
    const QString file = m_settings.privateKey.isEmpty() ? m_settings.certificate
                                                         : m_settings.privateKey;
    auto *dialog = new PassphraseDialog(file, wasWrong, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_isAsking = false;
        open(m_settings, dialog->passphrase());
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_isAsking = false;
        Q_EMIT cancelled();
    });
    dialog->open();
}

} // namespace waybill

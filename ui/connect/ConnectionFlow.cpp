// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ConnectionFlow.h"

#include "base/Secret.h"
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

ConnectionFlow::~ConnectionFlow()
{
    m_secrets.wipe();
}

void ConnectionFlow::openFile(const QString &path)
{
    const auto settings = readConnectionFile(path);
    if (settings)
        open(*settings, {});
    else
        Q_EMIT failed(ConnectionTexts::describe(settings.error(), path));
}

void ConnectionFlow::open(const ConnectionSettings &settings, OpenSecrets secrets)
{
    m_settings = settings;
    m_isImported = false;
    m_secretCall.reset();
    m_secrets.wipe();
    m_secrets = std::move(secrets);
    start();
}

void ConnectionFlow::openSaved(const SavedConnection &connection, ConnectionBook &book)
{
    m_call.reset();
    m_secrets.wipe();
    m_settings = connection.settings;
    m_isImported = connection.hasImportedKey;
    m_secretCall = book.passphraseOf(connection);
    m_secretCall->whenFinished(
        this, [this, connection, &book](const Result<QByteArray, SecretError> &read) {
            m_secrets.passphrase = read.value_or(QByteArray());
            readProxyPassword(connection, book);
        });
    Q_EMIT started(connection.settings.name);
    if (!connection.secretName.isEmpty() || !connection.proxySecretName.isEmpty())
        Q_EMIT waitingForKeyStore();
}

void ConnectionFlow::readProxyPassword(const SavedConnection &connection, ConnectionBook &book)
{
    auto call = book.proxyPasswordOf(connection);
    call->whenFinished(this, [this](const Result<QByteArray, SecretError> &read) {
        m_secrets.proxyPassword = read.value_or(QByteArray());
        m_secretCall.reset();
        start();
    });
    m_secretCall = std::move(call);
}

void ConnectionFlow::start()
{
    m_call = m_opener.open(m_settings, m_secrets);
    m_call->whenFinished(this, [this](const auto &result) { onFinished(result); });
    Q_EMIT started(m_settings.name);
}

void ConnectionFlow::cancel()
{
    if (!m_call && !m_secretCall)
        return;
    m_call.reset();
    m_secretCall.reset();
    m_secrets.wipe();
    Q_EMIT cancelled();
}

OpenSecrets ConnectionFlow::takeSecrets()
{
    return std::exchange(m_secrets, {});
}

void ConnectionFlow::onFinished(const Result<std::shared_ptr<OpenConnection>, OpenError> &result)
{
    const auto outcome = result; // outlives the call, which goes now
    m_call.reset();
    if (outcome) {
        Q_EMIT opened(*outcome);
        m_secrets.wipe(); // unless somebody took them
        return;
    }
    const OpenError::Kind kind = outcome.error().kind;
    if (kind == OpenError::Kind::ProxyPasswordNeeded)
        return askForProxyPassword();
    const bool isLocked = kind == OpenError::Kind::PassphraseNeeded
        || kind == OpenError::Kind::WrongPassphrase;
    if (isLocked && !m_isImported)
        return askForPassphrase(kind == OpenError::Kind::WrongPassphrase);
    m_secrets.wipe();
    Q_EMIT failed(isLocked ? ConnectionTexts::copyCannotBeOpened(m_settings.name)
                           : ConnectionTexts::describe(outcome.error(), m_settings));
}

void ConnectionFlow::askForPassphrase(bool wasWrong)
{
    // A PEM pair has its passphrase on the key, everything else on the certificate's file.
    const QString file = m_settings.privateKey.isEmpty() ? m_settings.certificate
                                                         : m_settings.privateKey;
    ask(new PassphraseDialog(file, wasWrong, m_window), &OpenSecrets::passphrase);
}

void ConnectionFlow::askForProxyPassword()
{
    ask(PassphraseDialog::forProxy(m_settings.proxy.host, m_settings.proxy.user, m_window),
        &OpenSecrets::proxyPassword);
}

void ConnectionFlow::ask(PassphraseDialog *dialog, QByteArray OpenSecrets::*secret)
{
    m_isAsking = true;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, secret] {
        m_isAsking = false;
        wipe(m_secrets.*secret);
        m_secrets.*secret = dialog->takePassphrase();
        start();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_isAsking = false;
        m_secrets.wipe();
        Q_EMIT cancelled();
    });
    dialog->open();
}

} // namespace waybill

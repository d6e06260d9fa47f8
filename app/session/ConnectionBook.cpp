// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ConnectionBook.h"

#include "base/Secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
    | QFileDevice::ExeOwner;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// 256 bits from the system's generator, as letters.
QByteArray randomPassphrase()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()),
                                               qsizetype(sizeof words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

/// One save: the copy of the key, then the secret, then the list; each only after the one before.
class ConnectionBook::Saving : public QObject
{
public:
    using Promise = PromisedCall<SavedConnection, BookError>;

    Saving(ConnectionBook &book, SavedConnection connection, SecretWish wish, Promise *promise)
        : QObject(&book)
        , m_book(book)
        , m_connection(std::move(connection))
        , m_wish(std::move(wish))
        , m_promise(promise)
    {
        if (const SavedConnection *before = book.connections().find(m_connection.id))
            m_before = *before;
        if (m_connection.id.isEmpty())
            m_connection.id = newId();
    }
    ~Saving() override
    {
        wipe(m_wish.passphrase);
        wipe(m_wish.proxyPassword);
    }

    void start() { m_wish.copyKey ? copyKey() : keepSecret(); }

private:
    void copyKey();
    void keepSecret();
    void keepProxySecret();
    /// Writes @p secret under a new name, and goes on with @p next once it is safe.
    void write(const QByteArray &secret, QString SavedConnection::*name, void (Saving::*next)());
    void store();
    void end(const Result<SavedConnection, BookError> &outcome);
    /// Takes back what was made for a connection that did not come about.
    void fail(const BookError &error);

    ConnectionBook &m_book;
    SavedConnection m_connection;
    SavedConnection m_before;
    SecretWish m_wish;
    QPointer<Promise> m_promise;
    QString m_copy;
    QStringList m_newSecrets;
    AnyCallPtr m_step;
};

void ConnectionBook::Saving::copyKey()
{
    QDir().mkpath(m_book.m_keyFolder);
    QFile::setPermissions(m_book.m_keyFolder, ownerOnly);
    const QByteArray sealedWith = randomPassphrase();
    m_copy = QDir(m_book.m_keyFolder).filePath(newId() + ".p12"_L1);
    auto call = m_book.m_keyFiles.importCopy(m_connection.settings, m_wish.passphrase, m_copy,
                                             sealedWith);
    call->whenFinished(this, [this, sealedWith](const Result<Done, OpenError> &copied) {
        if (!copied) {
            m_copy.clear();
            return fail({{}, {}, copied.error()});
        }
        m_connection.settings.certificate = m_copy;
        m_connection.settings.privateKey.clear();
        m_connection.hasImportedKey = true;
        wipe(m_wish.passphrase);
        m_wish.passphrase = sealedWith;
        m_wish.keepPassphrase = true;
        keepSecret();
    });
    m_step = std::move(call);
}

void ConnectionBook::Saving::keepSecret()
{
    const bool hasSecret = m_wish.keepPassphrase && !m_wish.passphrase.isNull();
    const bool isUnchanged = m_wish.passphrase.isNull() && !m_before.id.isEmpty()
        && m_connection.settings.certificate == m_before.settings.certificate;
    if (hasSecret)
        return write(m_wish.passphrase, &SavedConnection::secretName, &Saving::keepProxySecret);
    m_connection.secretName = isUnchanged ? m_before.secretName : QString();
    keepProxySecret();
}

void ConnectionBook::Saving::keepProxySecret()
{
    const ProxySettings &proxy = m_connection.settings.proxy;
    if (proxy.wantsPassword() && !m_wish.proxyPassword.isNull())
        return write(m_wish.proxyPassword, &SavedConnection::proxySecretName, &Saving::store);
    const ProxySettings &before = m_before.settings.proxy;
    const bool isUnchanged = proxy.wantsPassword() && proxy == before;
    m_connection.proxySecretName = isUnchanged ? m_before.proxySecretName : QString();
    store();
}

void ConnectionBook::Saving::write(const QByteArray &secret, QString SavedConnection::*name,
                                   void (Saving::*next)())
{
    const QString newName = "connection/"_L1 + newId();
    m_newSecrets.append(newName);
    auto call = m_book.m_secrets.write(newName, secret);
    call->whenFinished(this, [this, newName, name, next](const Result<Done, SecretError> &written) {
        if (!written)
            return fail({{}, written.error(), {}});
        m_connection.*name = newName;
        (this->*next)();
    });
    m_step = std::move(call);
}

void ConnectionBook::Saving::store()
{
    auto call = m_book.m_store.put(m_connection);
    call->whenFinished(this, [this](const Result<SavedConnections, StorageError> &stored) {
        if (!stored)
            return fail({stored.error(), {}, {}});
        m_book.onStored(stored, m_before);
        const SavedConnection *kept = m_book.m_connections.find(m_connection.id);
        end(kept ? *kept : m_connection); // its name may have got a number
    });
    m_step = std::move(call);
}

void ConnectionBook::Saving::fail(const BookError &error)
{
    if (!m_copy.isEmpty())
        QFile::remove(m_copy);
    for (const QString &name : std::as_const(m_newSecrets))
        m_book.keep(m_book.m_secrets.remove(name));
    end(failure(error));
}

void ConnectionBook::Saving::end(const Result<SavedConnection, BookError> &outcome)
{
    if (m_promise)
        m_promise->finish(outcome);
    deleteLater();
}

ConnectionBook::ConnectionBook(ConnectionStore &store, SecretStore &secrets, KeyFiles &keyFiles,
                               QString keyFolder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_keyFiles(keyFiles)
    , m_keyFolder(std::move(keyFolder))
{
}

ConnectionBook::~ConnectionBook() = default;

void ConnectionBook::load()
{
    follow(m_store.load());
}

BookCallPtr ConnectionBook::save(SavedConnection connection, SecretWish wish)
{
    auto promise = std::unique_ptr<Saving::Promise, CallDeleter>(new Saving::Promise);
    auto *saving = new Saving(*this, std::move(connection), std::move(wish), promise.get());
    saving->start();
    return BookCallPtr(promise.release());
}

void ConnectionBook::rename(const QString &id, const QString &name)
{
    follow(m_store.rename(id, name));
}

void ConnectionBook::duplicate(const QString &id, const QString &name)
{
    const SavedConnection *original = m_connections.find(id);
    if (!original)
        return;
    SavedConnection copy = *original;
    copy.id = newId();
    copy.settings.name = name;
    follow(m_store.put(copy));
}

void ConnectionBook::remove(const QString &id)
{
    if (const SavedConnection *leaving = m_connections.find(id))
        follow(m_store.remove(id), *leaving);
}

void ConnectionBook::move(const QString &id, qsizetype places)
{
    follow(m_store.move(id, places));
}

void ConnectionBook::setDefault(const QString &id)
{
    follow(m_store.setDefault(id));
}

SecretCallPtr<QByteArray> ConnectionBook::passphraseOf(const SavedConnection &connection)
{
    return secretOf(connection.secretName);
}

SecretCallPtr<QByteArray> ConnectionBook::proxyPasswordOf(const SavedConnection &connection)
{
    return secretOf(connection.proxySecretName);
}

SecretCallPtr<QByteArray> ConnectionBook::secretOf(const QString &name)
{
    if (name.isEmpty())
        return finishedCall<QByteArray, SecretError>(
            failure(SecretError{SecretError::Kind::NotFound, {}}));
    return m_secrets.read(name);
}

void ConnectionBook::follow(StorageCallPtr<SavedConnections> call, const SavedConnection &leaving)
{
    call->whenFinished(this, [this, leaving](const Result<SavedConnections, StorageError> &result) {
        onStored(result, leaving);
    });
    keep(std::move(call));
}

void ConnectionBook::onStored(const Result<SavedConnections, StorageError> &result,
                              const SavedConnection &leaving)
{
    if (result) {
        m_connections = *result;
        if (!leaving.id.isEmpty())
            discardSecretsOf(leaving);
        Q_EMIT changed();
    } else {
        Q_EMIT failed({result.error(), {}, {}});
    }
    if (!std::exchange(m_isLoaded, true))
        Q_EMIT loaded();
}

ConnectionBook::Belongings ConnectionBook::goesWith(const SavedConnection &connection) const
{
    QList<SavedConnection> others = m_connections.list;
    others.removeIf([&](const SavedConnection &each) { return each.id == connection.id; });
    return onlyOf(connection, others);
}

ConnectionBook::Belongings ConnectionBook::onlyOf(const SavedConnection &connection,
                                                  const QList<SavedConnection> &others) const
{
    QStringList secrets{QString()};
    QStringList files;
    for (const SavedConnection &each : others) {
        secrets += {each.secretName, each.proxySecretName};
        files += each.settings.certificate;
    }
    // Only what Waybill itself put there.
    const QString folder = QFileInfo(connection.settings.certificate).absolutePath();
    const bool isCopy = connection.hasImportedKey && folder == QDir(m_keyFolder).absolutePath();
    return {isCopy && !files.contains(connection.settings.certificate),
            !secrets.contains(connection.secretName),
            !secrets.contains(connection.proxySecretName)};
}

void ConnectionBook::discardSecretsOf(const SavedConnection &connection)
{
    const Belongings own = onlyOf(connection, m_connections.list);
    if (own.passphrase)
        discardSecret(connection.secretName);
    if (own.proxyPassword)
        discardSecret(connection.proxySecretName);
    if (own.keyCopy)
        QFile::remove(connection.settings.certificate);
}

void ConnectionBook::discardSecret(const QString &name)
{
    auto call = m_secrets.remove(name);
    call->whenFinished(this, [this](const Result<Done, SecretError> &removed) {
        if (!removed)
            Q_EMIT failed({{}, removed.error(), {}});
    });
    keep(std::move(call));
}

void ConnectionBook::keep(AnyCallPtr call)
{
    m_calls.remove_if([](const AnyCallPtr &each) { return each->isFinished(); });
    m_calls.push_back(std::move(call));
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/SavedConnections.h"
#include "secrets/SecretStore.h"
#include "session/KeyFiles.h"
#include "storage/ConnectionStore.h"

#include <QObject>

#include <list>

namespace waybill {

/// Why the list of connections could not be changed: one of the three.
struct BookError
{
    std::optional<StorageError> storage;
    std::optional<SecretError> secret;
    std::optional<OpenError> keyFile;
};

/// What becomes of the secrets of a connection that is saved.
struct SecretWish
{
    QByteArray passphrase;       ///< of its files; null: none is known. It is wiped.
    bool keepPassphrase = false; ///< in the key store
    bool copyKey = false;        ///< into Waybill's folder, under a passphrase of Waybill's own
    /// To be kept in the key store, too; null: what is kept already stays. It is wiped.
    QByteArray proxyPassword = {};
};

using BookCallPtr = CallPtr<SavedConnection, BookError>;

/// The connections that a person has saved, with what belongs to them: the list on the disk, the
/// passphrases in the key store, Waybill's own copies of keys. For the GUI thread.
class ConnectionBook : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the book. Copies of keys go into @p keyFolder.
    ConnectionBook(ConnectionStore &store, SecretStore &secrets, KeyFiles &keyFiles,
                   QString keyFolder, QObject *parent = nullptr);
    ~ConnectionBook() override;

    /// As last read; empty before loaded().
    [[nodiscard]] const SavedConnections &connections() const { return m_connections; }
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// Adds @p connection, or replaces the one of the same id: the secrets and copies of the one
    /// before go only when the new one is safe. Letting go of the call does not stop it.
    [[nodiscard]] BookCallPtr save(SavedConnection connection, SecretWish wish);
    void rename(const QString &id, const QString &name);
    /// A copy under @p name that shares the certificate.
    void duplicate(const QString &id, const QString &name);
    /// What a connection has besides its entry in the list.
    struct Belongings
    {
        bool keyCopy = false; ///< Waybill's own, of its certificate and private key
        bool passphrase = false;
        bool proxyPassword = false;
    };
    /// What remove() would take along: nothing that another connection uses.
    [[nodiscard]] Belongings goesWith(const SavedConnection &connection) const;
    void remove(const QString &id);
    void move(const QString &id, qsizetype places);
    void setDefault(const QString &id);

    /// The passphrase that is kept for @p connection; NotFound where none is.
    [[nodiscard]] SecretCallPtr<QByteArray> passphraseOf(const SavedConnection &connection);
    /// The same with the password of its proxy.
    [[nodiscard]] SecretCallPtr<QByteArray> proxyPasswordOf(const SavedConnection &connection);

Q_SIGNALS:
    /// The first load() ended, well or not.
    void loaded();
    void changed();
    void failed(const waybill::BookError &error);

private:
    class Saving;

    void follow(StorageCallPtr<SavedConnections> call, const SavedConnection &leaving = {});
    void onStored(const Result<SavedConnections, StorageError> &result,
                  const SavedConnection &leaving);
    /// What belongs to @p connection and to none of @p others.
    [[nodiscard]] Belongings onlyOf(const SavedConnection &connection,
                                    const QList<SavedConnection> &others) const;
    void discardSecretsOf(const SavedConnection &connection);
    void discardSecret(const QString &name);
    [[nodiscard]] SecretCallPtr<QByteArray> secretOf(const QString &name);
    void keep(AnyCallPtr call);

    ConnectionStore &m_store;
    SecretStore &m_secrets;
    KeyFiles &m_keyFiles;
    QString m_keyFolder;
    SavedConnections m_connections;
    bool m_isLoaded = false;
    std::list<AnyCallPtr> m_calls; ///< under way
};

} // namespace waybill

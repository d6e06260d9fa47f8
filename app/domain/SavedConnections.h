// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ConnectionSettings.h"

#include <QList>

namespace waybill {

/// A connection that is kept. Its secrets are not in here: they lie in the key store.
struct SavedConnection
{
    QString id; ///< a UUID that never changes; empty before it is saved for the first time
    ConnectionSettings settings;
    /// Entry of the key store with the passphrase of the certificate; empty: none is kept.
    QString secretName;
    /// The same with the password of the proxy.
    QString proxySecretName = {};
    /// The certificate is Waybill's own encrypted copy, which nothing but that entry opens.
    bool hasImportedKey = false;

    bool operator==(const SavedConnection &) const = default;
};

/// All connections that are kept, in the order that the person gave them. A value; its functions
/// do nothing where there is no connection of that id.
struct SavedConnections
{
    QList<SavedConnection> list;
    QString defaultId; ///< the one that is opened at the start; empty: none

    [[nodiscard]] const SavedConnection *find(const QString &id) const;
    /// Replaces the one of the same id, or appends. A name that another has gets a number behind it:
    /// by their names people know which service they tell something.
    void put(const SavedConnection &connection);
    /// A default that is removed leaves none.
    void remove(const QString &id);
    /// Moves it by @p places, down when positive; stops at both ends.
    void move(const QString &id, qsizetype places);
    /// An empty id takes the default away.
    void setDefault(const QString &id);
    /// @p name, with a number behind it where a connection other than @p id has that name already.
    [[nodiscard]] QString freeName(const QString &name, const QString &id = {}) const;

    bool operator==(const SavedConnections &) const = default;
};

} // namespace waybill

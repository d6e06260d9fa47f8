// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace waybill {

/// Why a secret could not be had or kept.
struct SecretError
{
    enum class Kind {
        NotFound,
        Unavailable, ///< no key store on this computer or session
        Refused,     ///< the person or the system said no
        TimedOut, ///< the key store did not answer by the deadline (locked, and nobody unlocked it)
        Cancelled,
        Failed,
    };

    Kind kind = Kind::Failed;
    QString detail; ///< the key store's words; never the secret
};

template<typename T>
using SecretCallPtr = CallPtr<T, SecretError>;

/// Keeps passphrases and keys. Asynchronous, with a deadline; never blocks.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is read is the reader's own, and to be wiped by it.
    [[nodiscard]] virtual SecretCallPtr<QByteArray> read(const QString &key) = 0;
    /// @p secret is wiped by the caller, and may be so at once.
    [[nodiscard]] virtual SecretCallPtr<Done> write(const QString &key,
                                                    const QByteArray &secret) = 0;
    /// Succeeds also when there was nothing to remove.
    [[nodiscard]] virtual SecretCallPtr<Done> remove(const QString &key) = 0;
};

} // namespace waybill

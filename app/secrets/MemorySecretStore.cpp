// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/MemorySecretStore.h"

namespace waybill {

MemorySecretStore::~MemorySecretStore()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

SecretCallPtr<QByteArray> MemorySecretStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return finishedCall<QByteArray, SecretError>(
            failure(SecretError{SecretError::Kind::NotFound, {}}));
    return finishedCall<QByteArray, SecretError>(*found);
}

SecretCallPtr<Done> MemorySecretStore::write(const QString &key, const QByteArray &secret)
{
    m_secrets.insert(key, secret);
    return finishedCall<Done, SecretError>(Done());
}

SecretCallPtr<Done> MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return finishedCall<Done, SecretError>(Done());
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/MemorySecretStore.h"

#include "base/Secret.h"

namespace waybill {

MemorySecretStore::~MemorySecretStore()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

SecretCallPtr<QByteArray> MemorySecretStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return finishedCall<QByteArray, SecretError>(
            failure(SecretError{SecretError::Kind::NotFound, {}}));
    return finishedCall<QByteArray, SecretError>(ownCopy(*found));
}

SecretCallPtr<Done> MemorySecretStore::write(const QString &key, const QByteArray &secret)
{
    wipe(m_secrets[key]);
    m_secrets[key] = ownCopy(secret);
    return finishedCall<Done, SecretError>(Done());
}

SecretCallPtr<Done> MemorySecretStore::remove(const QString &key)
{
    if (const auto found = m_secrets.find(key); found != m_secrets.end()) {
        wipe(*found);
        m_secrets.erase(found);
    }
    return finishedCall<Done, SecretError>(Done());
}

} // namespace waybill

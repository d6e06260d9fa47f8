// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/SecretStore.h"

#include <QHash>

namespace waybill {

/// Secrets in memory, forgotten when the program ends: for a run that must leave no trace, and
/// where there is no key store.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    ~MemorySecretStore() override;

    [[nodiscard]] SecretCallPtr<QByteArray> read(const QString &key) override;
    [[nodiscard]] SecretCallPtr<Done> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] SecretCallPtr<Done> remove(const QString &key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace waybill

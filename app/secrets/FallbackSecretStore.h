// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/MemorySecretStore.h"

namespace waybill {

/// A key store that may be missing, locked or refused: what cannot be kept there is kept in memory
/// for this run, and said so by a signal. Never in a file instead.
class FallbackSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// @p primary outlives this.
    explicit FallbackSecretStore(SecretStore &primary, QObject *parent = nullptr);
    ~FallbackSecretStore() override;

    /// What this run keeps in memory comes first.
    [[nodiscard]] SecretCallPtr<QByteArray> read(const QString &key) override;
    /// Succeeds even without a key store; keptForThisRunOnly() came before then.
    [[nodiscard]] SecretCallPtr<Done> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] SecretCallPtr<Done> remove(const QString &key) override;

Q_SIGNALS:
    /// A secret will be forgotten when the program ends, because of @p why.
    void keptForThisRunOnly(const waybill::SecretError &why);

private:
    SecretStore &m_primary;
    MemorySecretStore m_memory;
};

} // namespace waybill

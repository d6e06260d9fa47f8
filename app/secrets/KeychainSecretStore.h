// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/SecretStore.h"

#include <chrono>

namespace waybill {

/// The system's key store, by QtKeychain: Secret Service on Linux, Credential Manager on Windows,
/// Keychain on macOS. Never a file in plain text instead.
///
/// A locked key store asks the person and waits without end, so every call has a deadline.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// @p service is the name that the entries stand under; tests use one of their own.
    explicit KeychainSecretStore(std::chrono::milliseconds deadline = std::chrono::seconds(30),
                                 const QString &service = QStringLiteral("Waybill"),
                                 QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] SecretCallPtr<QByteArray> read(const QString &key) override;
    [[nodiscard]] SecretCallPtr<Done> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] SecretCallPtr<Done> remove(const QString &key) override;

private:
    std::chrono::milliseconds m_deadline;
    QString m_service;
};

} // namespace waybill

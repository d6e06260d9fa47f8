// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backend/NetConnectionOpener.h"
#include "backend/NetKeyFiles.h"
#include "backend/PracticeHost.h"
#include "secrets/KeychainSecretStore.h"
#include "session/Backend.h"

namespace waybill {

/// The backend of the real network, the key store of this computer and the practice service.
class NetBackend final : public Backend
{
public:
    explicit NetBackend(const Clock &clock);
    ~NetBackend() override;

    [[nodiscard]] ConnectionOpener &opener() override { return m_opener; }
    [[nodiscard]] KeyFiles &keyFiles() override { return m_keyFiles; }
    [[nodiscard]] SecretStore &keychain() override { return m_keychain; }
    [[nodiscard]] PracticeCallPtr startPractice() override { return m_practice.start(); }
    [[nodiscard]] int servePractice(const QString &folder) override;
    [[nodiscard]] int runSelfTest() override;

private:
    NetConnectionOpener m_opener;
    NetKeyFiles m_keyFiles;
    KeychainSecretStore m_keychain;
    PracticeHost m_practice;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "secrets/SecretStore.h"
#include "session/ConnectionOpener.h"
#include "session/KeyFiles.h"

#include <QtPlugin>

#include <memory>

namespace waybill {

using PracticeCallPtr = CallPtr<ConnectionSettings, QString>;

/// All that reaches beyond this process: the network with its certificates, the key store, the
/// practice service. The window knows these interfaces alone. Lives in the GUI thread.
class Backend
{
public:
    Backend() = default;
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;
    virtual ~Backend() = default;

    // What these return lives as long as the backend.
    [[nodiscard]] virtual ConnectionOpener &opener() = 0;
    [[nodiscard]] virtual KeyFiles &keyFiles() = 0;
    [[nodiscard]] virtual SecretStore &keychain() = 0;
    /// Starts the practice service of this run at the first call, which must have ended before the
    /// next; ends in the settings of its connection, or in one sentence on why it cannot run.
    [[nodiscard]] virtual PracticeCallPtr startPractice() = 0;

    /// `waybill --practice-service` with its files in @p folder. Returns the exit code; needs a
    /// QCoreApplication and runs its event loop.
    [[nodiscard]] virtual int servePractice(const QString &folder) = 0;
    /// `waybill --self-test`, likewise.
    [[nodiscard]] virtual int runSelfTest() = 0;
};

/// What a module with a backend gives to the program that loads it.
class BackendFactory
{
public:
    BackendFactory() = default;
    BackendFactory(const BackendFactory &) = delete;
    BackendFactory &operator=(const BackendFactory &) = delete;
    virtual ~BackendFactory() = default;

    [[nodiscard]] virtual std::unique_ptr<Backend> makeBackend(const Clock &clock) = 0;
};

} // namespace waybill

Q_DECLARE_INTERFACE(waybill::BackendFactory, "org.waybill.BackendFactory/1")

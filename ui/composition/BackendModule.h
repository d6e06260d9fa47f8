// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/Backend.h"

#include <QPluginLoader>

namespace waybill {

/// The backend of the module waybill-backend, loaded at its first use, so that the window is there
/// before the libraries of network, encryption and key store are. What it lends can be passed on at
/// once. Where the module is missing or is another version's, every call ends in saying so.
class BackendModule final : public Backend
{
public:
    explicit BackendModule(Clock clock);
    BackendModule(Clock clock, const QString &file);
    ~BackendModule() override;

    /// Loads the libraries in another thread, so that the first use does not wait for them.
    void preload() const;
    /// The module's backend, loaded now if it was not; none where it cannot be.
    [[nodiscard]] Backend *loaded();
    /// Why there is none: the file, and the loader's words.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] ConnectionOpener &opener() override;
    [[nodiscard]] KeyFiles &keyFiles() override;
    [[nodiscard]] SecretStore &keychain() override;
    [[nodiscard]] PracticeCallPtr startPractice() override;
    [[nodiscard]] int servePractice(const QString &folder) override;
    [[nodiscard]] int runSelfTest() override;

private:
    Clock m_clock;
    QString m_file; ///< the loader forgets it when it is not there
    QPluginLoader m_loader;
    bool m_isTried = false;
    QString m_problem;
    std::unique_ptr<ConnectionOpener> m_opener;
    std::unique_ptr<KeyFiles> m_keyFiles;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<Backend> m_backend; ///< what the three above lead to
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"
#include "domain/ConnectionSettings.h"
#include "practice/PracticeService.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace waybill {

/// The practice service of this run, and the connection that leads to it. Its keys live in a
/// temporary folder that goes with the host. Lives in the GUI thread; starting happens beside it.
class PracticeHost : public QObject
{
    Q_OBJECT

public:
    using StartCall = Call<ConnectionSettings, QString>;
    using StartCallPtr = CallPtr<ConnectionSettings, QString>;

    explicit PracticeHost(practice::PracticeService::Options options = {},
                          QObject *parent = nullptr);
    ~PracticeHost() override;

    /// Starts the service at the first call, which must have ended before the next; ends in the settings of its connection, or in one
    /// sentence on why it cannot run.
    [[nodiscard]] StartCallPtr start();
    /// The running service. Only after start() ended well.
    [[nodiscard]] practice::PracticeService &service() { return *m_service; }

private:
    [[nodiscard]] static Result<ConnectionSettings, QString> startIn(
        practice::PracticeService &service, const QString &folder);

    practice::PracticeService::Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;              ///< from start() on, like the service:
    std::shared_ptr<practice::PracticeService> m_service; ///< most runs need neither
    std::optional<ConnectionSettings> m_settings;
};

} // namespace waybill

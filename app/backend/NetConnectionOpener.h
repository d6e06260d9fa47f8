// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "net/HttpOptions.h"
#include "session/ConnectionOpener.h"

namespace waybill {

/// Opens connections over the real network: key file, TLS client and the dialect that the settings
/// name. Files are read and keys decrypted beside the GUI thread; nothing is sent.
class NetConnectionOpener final : public ConnectionOpener
{
    Q_OBJECT

public:
    explicit NetConnectionOpener(Clock clock, QObject *parent = nullptr);
    ~NetConnectionOpener() override;

    /// How long the requests of connections that are opened from now on may take, and which reads
    /// are tried again: for a network whose patience is known to be another than the usual.
    void setPatience(const HttpTimeouts &timeouts, const RetryPolicy &retry);

    [[nodiscard]] OpenCallPtr open(const ConnectionSettings &settings,
                                   const OpenSecrets &secrets) override;

private:
    Clock m_clock;
    HttpTimeouts m_timeouts;
    RetryPolicy m_retry;
};

} // namespace waybill

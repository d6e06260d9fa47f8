// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
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

    [[nodiscard]] OpenCallPtr open(const ConnectionSettings &settings,
                                   const QByteArray &passphrase) override;

private:
    Clock m_clock;
};

} // namespace waybill

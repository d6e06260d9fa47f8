// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backend/NetBackend.h"

#include <QObject>

namespace waybill {

/// NetBackend as a module of its own, so that the first window does not wait until the libraries of
/// network, encryption and key store are loaded.
class BackendPlugin final
    : public QObject
    , public BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.waybill.BackendFactory/1")
    Q_INTERFACES(waybill::BackendFactory)

public:
    [[nodiscard]] std::unique_ptr<Backend> makeBackend(const Clock &clock) override
    {
        return std::make_unique<NetBackend>(clock);
    }
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionOpener.h"

#include <QPushButton>

#include <memory>

namespace waybill {

/// In the status bar: that the certificate of the open connection ends soon, amber from 30 days
/// before and red from 7; hidden before that. Where it is enabled, pressing it asks for the renewal.
class ExpiryNotice : public QPushButton
{
    Q_OBJECT

public:
    explicit ExpiryNotice(QWidget *parent = nullptr);

    /// @p connection is null while none is open.
    void update(const std::shared_ptr<OpenConnection> &connection, const QDateTime &now);

Q_SIGNALS:
    void renewalRequested(const waybill::ConnectionSettings &settings);

private:
    ConnectionSettings m_settings;
};

} // namespace waybill

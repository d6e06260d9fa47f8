// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "notices/DesktopNotifier.h"

#include <QHash>
#include <QObject>

namespace waybill {

class NotificationService;

/// Notices by the desktop's own service (org.freedesktop.Notifications), over the session bus and
/// without waiting for it.
class DesktopNotices final
    : public QObject
    , public DesktopNotifier
{
    Q_OBJECT

public:
    using QObject::QObject;

    void notify(const DesktopNotice &notice, const std::function<void()> &onPressed) override;

private:
    void listen();
    void onActivationToken(uint id, const QString &token);
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id);
    void forgetAll();

    NotificationService *m_service = nullptr;   ///< from the first notice on
    QHash<uint, std::function<void()>> m_shown; ///< what pressing does, by the service's number
    QHash<uint, QByteArray> m_tokens;           ///< of notices that are just being pressed
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusAbstractInterface>

namespace waybill {

/// The desktop's service for notices as it is seen over @p bus: org.freedesktop.Notifications, of
/// the Desktop Notifications Specification. The signals carry the service's own names.
class NotificationService final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"),
                                 "org.freedesktop.Notifications", bus, parent)
    {
    }

Q_SIGNALS:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace waybill

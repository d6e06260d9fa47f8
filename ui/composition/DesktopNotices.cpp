// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/DesktopNotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace waybill {

void DesktopNotices::notify(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"org.waybill.Waybill"_s}};
    const uint replacesNothing = 0;
    const int desktopDecides = -1; // how long it stays
    // The body may be read as markup; what stands in it came from elsewhere.
    message.setArguments({u"Waybill"_s, replacesNothing, u"org.waybill.Waybill"_s, title,
                          text.toHtmlEscaped(), QStringList(), hints, desktopDecides});
    bus.send(message); // queued; an answer is not waited for
}

} // namespace waybill

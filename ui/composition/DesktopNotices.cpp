// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/DesktopNotices.h"

#include "composition/NotificationService.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr auto pressed = "default"_L1; // the specification's name for pressing the notice itself
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

void DesktopNotices::notify(const DesktopNotice &notice, const std::function<void()> &onPressed)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    listen();
    const QVariantMap hints{{u"desktop-entry"_s, u"org.waybill.Waybill"_s}};
    const uint replacesNothing = 0;
    const int desktopDecides = -1; // how long it stays
    // The body may be read as markup; what stands in it came from elsewhere.
    const QVariantList arguments{u"Waybill"_s,
                                 replacesNothing,
                                 u"org.waybill.Waybill"_s,
                                 notice.title,
                                 notice.text.toHtmlEscaped(),
                                 QStringList{pressed, notice.act},
                                 hints,
                                 desktopDecides};
    auto *answer = new QDBusPendingCallWatcher(
        m_service->asyncCallWithArgumentList(u"Notify"_s, arguments), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, onPressed] {
        const QDBusPendingReply<uint> id = *answer;
        if (!id.isError())
            m_shown.insert(id.value(), onPressed);
        answer->deleteLater();
    });
}

void DesktopNotices::listen()
{
    if (m_service)
        return;
    m_service = new NotificationService(QDBusConnection::sessionBus(), this);
    connect(m_service, &NotificationService::ActivationToken, this,
            &DesktopNotices::onActivationToken);
    connect(m_service, &NotificationService::ActionInvoked, this, &DesktopNotices::onActionInvoked);
    connect(m_service, &NotificationService::NotificationClosed, this,
            &DesktopNotices::onNotificationClosed);
    // Another service counts anew: its numbers mean other notices.
    auto *owner = new QDBusServiceWatcher(m_service->service(), m_service->connection(),
                                          QDBusServiceWatcher::WatchForUnregistration, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, &DesktopNotices::forgetAll);
}

void DesktopNotices::onActivationToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        m_tokens.insert(id, token.toUtf8());
}

void DesktopNotices::onActionInvoked(uint id, const QString &action)
{
    const QByteArray token = m_tokens.take(id);
    const auto onPressed = m_shown.value(id);
    if (!onPressed || action != pressed)
        return;
    // Under Wayland nothing comes to the front without it; Qt takes it from there.
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
    onPressed();
    qunsetenv(tokenVariable);
}

void DesktopNotices::onNotificationClosed(uint id)
{
    m_shown.remove(id);
    m_tokens.remove(id);
}

void DesktopNotices::forgetAll()
{
    m_shown.clear();
    m_tokens.clear();
}

} // namespace waybill

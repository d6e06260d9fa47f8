// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/DesktopNotices.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace waybill;

/// A desktop's service for notices, as it is specified, that writes down what it is told.
class NotedService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList bodies;

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon,
                const QString &title, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(application)
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(actions)
        Q_UNUSED(hints)
        Q_UNUSED(timeout)
        titles.append(title);
        bodies.append(body);
        return uint(titles.size());
    }
};

/// Over a bus of its own.
class tst_DesktopNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aNotice_reachesTheDesktop_asPlainText();
    void withoutAService_nothingHappens();

private:
    QProcess m_bus;
};

void tst_DesktopNotices::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("there is no dbus-daemon here");
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void tst_DesktopNotices::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void tst_DesktopNotices::withoutAService_nothingHappens()
{
    DesktopNotices notices;
    notices.notify(u"title"_s, u"text"_s);
}

void tst_DesktopNotices::aNotice_reachesTheDesktop_asPlainText()
{
    NotedService service;
    QDBusConnection desktop = QDBusConnection::connectToBus(
        QString::fromLatin1(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                                   QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotices notices;
    notices.notify(u"2 jobs changed state"_s, u"hdd-1: <b>Creating</b> → Shipping\nhdd-2 & more"_s);
    QTRY_COMPARE(service.titles, QStringList({u"2 jobs changed state"_s}));
    QCOMPARE(service.bodies.constFirst(),
             u"hdd-1: &lt;b&gt;Creating&lt;/b&gt; → Shipping\nhdd-2 &amp; more"_s);
    desktop.unregisterService(u"org.freedesktop.Notifications"_s);
    desktop.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

QTEST_GUILESS_MAIN(tst_DesktopNotices)
#include "tst_DesktopNotices.moc"

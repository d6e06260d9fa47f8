// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/DesktopNotices.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
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
    QStringList actions; ///< of the last one

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon,
                const QString &title, const QString &body, const QStringList &itsActions,
                const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(application)
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(hints)
        Q_UNUSED(timeout)
        titles.append(title);
        bodies.append(body);
        actions = itsActions;
        return uint(titles.size());
    }
};

/// The service at its place on the bus, as long as this lives.
class Desktop
{
public:
    Desktop()
    {
        const bool isThere = bus.registerObject(path, &service,
                                                QDBusConnection::ExportAllSlots
                                                    | QDBusConnection::ExportAllSignals)
            && bus.registerService(name);
        if (!isThere)
            qFatal("the service cannot be offered");
    }
    ~Desktop()
    {
        bus.unregisterService(name);
        bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;

    /// Takes the next notice, and waits until Waybill knows its number.
    void take(DesktopNotices &notices, const std::function<void()> &onPressed)
    {
        const qsizetype before = service.titles.size();
        notices.notify({u"1 job changed state"_s, u"hdd-1"_s, u"Open 1 job"_s}, onPressed);
        const auto isTaken = [&] {
            return service.titles.size() > before
                && notices.findChild<QDBusPendingCallWatcher *>() == nullptr;
        };
        if (!QTest::qWaitFor(isTaken))
            qFatal("the notice did not arrive");
    }

    QString name = u"org.freedesktop.Notifications"_s;
    QString path = u"/org/freedesktop/Notifications"_s;
    QDBusConnection bus = QDBusConnection::connectToBus(
        QString::fromLatin1(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
    NotedService service;
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
    void aPressedNotice_isAnsweredByItsOwnAct();
    void whatIsNotThePressOfOurs_isNotAnswered_data();
    void whatIsNotThePressOfOurs_isNotAnswered();
    void aNewService_countsAnew();
    void theTokenOfAPress_isThereForTheWindow();

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
    m_bus.terminate();
    m_bus.waitForFinished();
}

void tst_DesktopNotices::withoutAService_nothingHappens()
{
    DesktopNotices notices;
    notices.notify({u"title"_s, u"text"_s, u"Open 1 job"_s}, [] { QFAIL("nobody pressed it"); });
    QTRY_VERIFY(notices.findChild<QDBusPendingCallWatcher *>() == nullptr);
}

void tst_DesktopNotices::aNotice_reachesTheDesktop_asPlainText()
{
    Desktop desktop;
    DesktopNotices notices;
    notices.notify({u"2 jobs changed state"_s, u"hdd-1: <b>Creating</b> → Shipping\nhdd-2 & more"_s,
                    u"Open 2 jobs"_s},
                   [] {});
    QTRY_COMPARE(desktop.service.titles, QStringList({u"2 jobs changed state"_s}));
    QCOMPARE(desktop.service.bodies.constFirst(),
             u"hdd-1: &lt;b&gt;Creating&lt;/b&gt; → Shipping\nhdd-2 &amp; more"_s);
    QCOMPARE(desktop.service.actions, QStringList({u"default"_s, u"Open 2 jobs"_s}));
}

void tst_DesktopNotices::aPressedNotice_isAnsweredByItsOwnAct()
{
    Desktop desktop;
    DesktopNotices notices;
    QStringList pressed;
    desktop.take(notices, [&] { pressed.append(u"first"_s); });
    desktop.take(notices, [&] { pressed.append(u"second"_s); });
    Q_EMIT desktop.service.ActionInvoked(2, u"default"_s);
    QTRY_COMPARE(pressed, QStringList({u"second"_s}));
    Q_EMIT desktop.service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(pressed, QStringList({u"second"_s, u"first"_s}));
}

void tst_DesktopNotices::whatIsNotThePressOfOurs_isNotAnswered_data()
{
    QTest::addColumn<uint>("number");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("a notice of another program") << 7U << u"default"_s << false;
    QTest::newRow("an act that we do not offer") << 1U << u"snooze"_s << false;
    QTest::newRow("a notice that was dismissed") << 1U << u"default"_s << true;
}

void tst_DesktopNotices::whatIsNotThePressOfOurs_isNotAnswered()
{
    QFETCH(uint, number);
    QFETCH(QString, action);
    QFETCH(bool, isClosed);
    Desktop desktop;
    DesktopNotices notices;
    QStringList pressed;
    desktop.take(notices, [&] { pressed.append(u"first"_s); });
    if (isClosed)
        Q_EMIT desktop.service.NotificationClosed(1, 2);
    Q_EMIT desktop.service.ActionInvoked(number, action);
    desktop.take(notices, [&] { pressed.append(u"second"_s); });
    Q_EMIT desktop.service.ActionInvoked(2, u"default"_s); // comes after what came before
    QTRY_COMPARE(pressed, QStringList({u"second"_s}));
}

void tst_DesktopNotices::aNewService_countsAnew()
{
    DesktopNotices notices;
    QStringList pressed;
    {
        Desktop first;
        first.take(notices, [&] { pressed.append(u"of the first"_s); });
        first.take(notices, [&] { pressed.append(u"of the first"_s); });
    }
    Desktop second;
    second.take(notices, [&] { pressed.append(u"of the second"_s); });
    Q_EMIT second.service.ActionInvoked(2, u"default"_s);
    Q_EMIT second.service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(pressed, QStringList({u"of the second"_s}));
}

void tst_DesktopNotices::theTokenOfAPress_isThereForTheWindow()
{
    Desktop desktop;
    DesktopNotices notices;
    QList<QByteArray> tokens;
    desktop.take(notices, [&] { tokens.append(qgetenv("XDG_ACTIVATION_TOKEN")); });
    Q_EMIT desktop.service.ActivationToken(1, u"kwin-7"_s);
    Q_EMIT desktop.service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(tokens, QList<QByteArray>({"kwin-7"_ba}));
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")); // not for what we start later
}

QTEST_GUILESS_MAIN(tst_DesktopNotices)
#include "tst_DesktopNotices.moc"

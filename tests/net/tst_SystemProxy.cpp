// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/ProxyChoice.h"
#include "net/SystemProxy.h"

#include <QNetworkAccessManager>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waybill;

namespace {

const QUrl endpoint(u"https://service.example:8443"_s);

QNetworkProxy proxyAt(const QString &host)
{
    return {QNetworkProxy::HttpProxy, host, 3128};
}

/// A system whose answer a test gives, and that takes its time where the test says so.
class System
{
public:
    [[nodiscard]] QList<QNetworkProxy> answer(const QNetworkProxyQuery &query)
    {
        m_lastThread = QThread::currentThread();
        m_lastUrl = query.url();
        const int number = ++m_asked;
        if (number > 1 && isSlow)
            m_mayAnswer.acquire();
        return number == 1 ? first : later;
    }

    [[nodiscard]] SystemProxy::Source source()
    {
        return [this](const QNetworkProxyQuery &query) { return answer(query); };
    }

    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] const QThread *lastThread() const { return m_lastThread; }
    [[nodiscard]] QUrl lastUrl() const { return m_lastUrl; }
    void mayAnswer() { m_mayAnswer.release(); }

    QList<QNetworkProxy> first{proxyAt(u"old.example"_s)};
    QList<QNetworkProxy> later{proxyAt(u"new.example"_s)};
    bool isSlow = false; ///< from the second time on, until mayAnswer()

private:
    std::atomic<int> m_asked = 0;
    std::atomic<const QThread *> m_lastThread = nullptr;
    QUrl m_lastUrl;
    QSemaphore m_mayAnswer;
};

/// Has the first answer grow old, until the system is asked a second time; the old one holds.
bool isAskedAgain(SystemProxy &proxy, const System &system)
{
    return QTest::qWaitFor([&] { return proxy.proxies() == system.first && system.asked() == 2; },
                           20000);
}

HttpOptions optionsWith(const std::shared_ptr<SystemProxy> &proxy)
{
    HttpOptions options;
    options.endpoint = endpoint;
    options.proxy = HttpOptions::Proxy::System;
    options.systemProxy = proxy;
    return options;
}

} // namespace

class tst_SystemProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAnswer_isWaitedFor();
    void askedBefore_noRequestWaits();
    void aFreshAnswer_isNotAskedForAgain();
    void anOldAnswer_holds_whileTheSystemIsAskedBesideTheWindow();
    void theSystem_isAskedOnceAtATime();
    void whoLetsGoMeanwhile_isNotWaitedFor();
    void noProxy_isNone();
    void severalProxies_keepTheirOrder();
};

void tst_SystemProxy::firstAnswer_isWaitedFor()
{
    System system;
    const auto proxy = std::make_shared<SystemProxy>(endpoint, system.source());
    QCOMPARE(system.asked(), 0); // not before somebody wants to know
    QCOMPARE(proxy->proxies(), system.first);
    QCOMPARE(system.asked(), 1);
    QCOMPARE(system.lastUrl(), endpoint);
}

void tst_SystemProxy::askedBefore_noRequestWaits()
{
    System system;
    const auto proxy = std::make_shared<SystemProxy>(endpoint, system.source());
    const std::unique_ptr<QThread> opener(QThread::create([proxy] { proxy->ask(); }));
    opener->start();
    QVERIFY(opener->wait(20000));
    QVERIFY(system.lastThread() != QThread::currentThread());
    QCOMPARE(proxy->proxies(), system.first);
    QCOMPARE(system.asked(), 1);
}

void tst_SystemProxy::aFreshAnswer_isNotAskedForAgain()
{
    System system;
    const auto proxy = std::make_shared<SystemProxy>(endpoint, system.source(), 1h);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(proxy->proxies(), system.first);
    QCOMPARE(system.asked(), 1);
}

void tst_SystemProxy::anOldAnswer_holds_whileTheSystemIsAskedBesideTheWindow()
{
    System system;
    system.isSlow = true;
    const auto proxy = std::make_shared<SystemProxy>(endpoint, system.source(), 0ms);
    QVERIFY(isAskedAgain(*proxy, system));
    QVERIFY(system.lastThread() != QThread::currentThread());
    QCOMPARE(proxy->proxies(), system.first); // at once, though the system does not answer yet
    system.isSlow = false;
    system.mayAnswer();
    QTRY_COMPARE(proxy->proxies(), system.later);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
}

void tst_SystemProxy::theSystem_isAskedOnceAtATime()
{
    System system;
    system.isSlow = true;
    const auto proxy = std::make_shared<SystemProxy>(endpoint, system.source(), 0ms);
    QVERIFY(isAskedAgain(*proxy, system));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(proxy->proxies(), system.first);
    system.mayAnswer();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QCOMPARE(system.asked(), 2);
}

void tst_SystemProxy::whoLetsGoMeanwhile_isNotWaitedFor()
{
    System system;
    system.isSlow = true;
    auto proxy = std::make_shared<SystemProxy>(endpoint, system.source(), 0ms);
    const std::weak_ptr<SystemProxy> alive = proxy;
    QVERIFY(isAskedAgain(*proxy, system));
    proxy.reset();             // such as a connection that is closed or whose opening is cancelled
    QVERIFY(!alive.expired()); // for as long as the system takes
    system.mayAnswer();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QVERIFY(alive.expired());
}

void tst_SystemProxy::noProxy_isNone()
{
    for (const auto &answer :
         {QList<QNetworkProxy>{}, QList{QNetworkProxy(QNetworkProxy::NoProxy)}}) {
        System system;
        system.first = answer;
        const auto proxy = std::make_shared<SystemProxy>(endpoint, system.source());
        QCOMPARE(proxy->proxies(), answer);
        QCOMPARE(proxyFor(optionsWith(proxy)).type(), QNetworkProxy::NoProxy);
    }
}

void tst_SystemProxy::severalProxies_keepTheirOrder()
{
    System system;
    system.first = {proxyAt(u"first.example"_s), proxyAt(u"second.example"_s),
                    QNetworkProxy(QNetworkProxy::NoProxy)};
    const auto proxy = std::make_shared<SystemProxy>(endpoint, system.source());
    QNetworkAccessManager manager;
    setProxy(manager, optionsWith(proxy));
    QCOMPARE(manager.proxyFactory()->queryProxy(QNetworkProxyQuery(endpoint)), system.first);
    QCOMPARE(proxyFor(optionsWith(proxy)).hostName(), u"first.example"_s);
    QCOMPARE(system.asked(), 1); // of one answer both
}

QTEST_GUILESS_MAIN(tst_SystemProxy)
#include "tst_SystemProxy.moc"

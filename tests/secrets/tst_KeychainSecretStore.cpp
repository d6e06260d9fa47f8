// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/KeychainSecretStore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = SecretError::Kind;

namespace {

template<typename T>
Result<T, SecretError> resultOf(const SecretCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 40000))
        qFatal("the key store's deadline does not work");
    return call->result();
}

QString service()
{
    return u"Waybill test"_s;
}

} // namespace

/// A person who dismisses whatever the key store asks: what its daemon calls to put a question on
/// the screen (gcr's org.gnome.keyring.internal.Prompter), with "no" for an answer.
class Refuser
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    bool start()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this,
                                  QDBusConnection::ExportAllSlots)
            && bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }
    [[nodiscard]] int questions() const { return m_questions; }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback) { answer(callback, QString()); }
    void PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &,
                       const QString &)
    {
        ++m_questions;
        answer(callback, u"no"_s);
    }
    void StopPrompting(const QDBusObjectPath &callback) { call(callback, u"PromptDone"_s, {}); }

private:
    void answer(const QDBusObjectPath &callback, const QString &reply)
    {
        call(callback, u"PromptReady"_s, {reply, QVariantMap(), QString()});
    }
    /// Once the call that is being answered has returned; before that, nobody listens.
    void call(const QDBusObjectPath &callback, const QString &method, const QVariantList &values)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            message().service(), callback.path(), u"org.gnome.keyring.internal.Prompter.Callback"_s,
            method);
        call.setArguments(values);
        QMetaObject::invokeMethod(
            this, [call, bus = connection()] { bus.send(call); }, Qt::QueuedConnection);
    }

    int m_questions = 0;
};

/// Run by with-keyring.sh, which says in what condition the key store is.
class tst_KeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unlocked_keepsBytesAsTheyAre_data();
    void unlocked_keepsBytesAsTheyAre();
    void unlocked_writeReplaces();
    void unlocked_removeTwice_isFine();
    void unlocked_anUnknownKey_isNotFound();
    void unlocked_aDeadlineThatHasPassed_endsInTimedOut();
    void unlocked_cancel_endsInCancelled();
    void unlocked_lettingGo_isSilent();
    void locked_givesNothingAway_andEndsByTheDeadline();
    void refused_endsAtOnce();
    void slow_endsByTheDeadline_andAnswersLater();
    void none_isUnavailableAtOnce();
};

void tst_KeychainSecretStore::init()
{
    const QByteArray wanted = QByteArray(QTest::currentTestFunction()).split('_').first();
    if (qgetenv("WAYBILL_TEST_KEYRING") != wanted)
        QSKIP("Needs the key store in another condition; see with-keyring.sh.");
}

void tst_KeychainSecretStore::unlocked_keepsBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a passphrase") << "correct horse"_ba;
    QTest::newRow("UTF-8") << "Größe 📦"_ba;
    QTest::newRow("no text at all") << QByteArray("\x00\xff\x01 key", 7);
    QTest::newRow("4 KiB") << QByteArray(4096, 'k');
}

void tst_KeychainSecretStore::unlocked_keepsBytesAsTheyAre()
{
    QFETCH(QByteArray, secret);
    KeychainSecretStore store(30s, service());
    QVERIFY(resultOf(store.write(u"bytes"_s, secret)));
    const auto read = resultOf(store.read(u"bytes"_s));
    QVERIFY(read);
    QCOMPARE(*read, secret);
}

void tst_KeychainSecretStore::unlocked_writeReplaces()
{
    KeychainSecretStore store(30s, service());
    QVERIFY(resultOf(store.write(u"again"_s, "old")));
    QVERIFY(resultOf(store.write(u"again"_s, "new")));
    QCOMPARE(resultOf(store.read(u"again"_s)).value(), "new"_ba);
}

void tst_KeychainSecretStore::unlocked_removeTwice_isFine()
{
    KeychainSecretStore store(30s, service());
    QVERIFY(resultOf(store.write(u"gone"_s, "x")));
    QVERIFY(resultOf(store.remove(u"gone"_s)));
    QVERIFY(resultOf(store.remove(u"gone"_s)));
    QCOMPARE(resultOf(store.read(u"gone"_s)).error().kind, Kind::NotFound);
}

void tst_KeychainSecretStore::unlocked_anUnknownKey_isNotFound()
{
    KeychainSecretStore store(30s, service());
    const auto read = resultOf(store.read(u"never written"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::NotFound);
}

void tst_KeychainSecretStore::unlocked_aDeadlineThatHasPassed_endsInTimedOut()
{
    KeychainSecretStore store(0s, service());
    const auto read = resultOf(store.read(u"bytes"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::TimedOut);
}

void tst_KeychainSecretStore::unlocked_cancel_endsInCancelled()
{
    KeychainSecretStore store(30s, service());
    const auto call = store.read(u"bytes"_s);
    call->cancel();
    QCOMPARE(resultOf(call).error().kind, Kind::Cancelled);
}

void tst_KeychainSecretStore::unlocked_lettingGo_isSilent()
{
    KeychainSecretStore store(30s, service());
    {
        const auto call = store.write(u"let go"_s, "x");
    }
    QVERIFY(!resultOf(store.read(u"never written"_s)));
}

void tst_KeychainSecretStore::locked_givesNothingAway_andEndsByTheDeadline()
{
    KeychainSecretStore store(700ms, service());
    QElapsedTimer clock;
    clock.start();
    const auto read = resultOf(store.read(u"again"_s));
    QVERIFY(!read);
    QVERIFY(!read.error().detail.contains(u"new"_s));
    const auto written = resultOf(store.write(u"again"_s, "newer"));
    QVERIFY(!written);
    QVERIFY(!written.error().detail.contains(u"newer"_s));
    QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
}

void tst_KeychainSecretStore::refused_endsAtOnce()
{
    Refuser person;
    QVERIFY(person.start());
    KeychainSecretStore store(30s, service());
    QElapsedTimer clock;
    clock.start();
    const auto read = resultOf(store.read(u"again"_s));
    QVERIFY(!read);
    QCOMPARE(person.questions(), 1);
    QCOMPARE(read.error().kind, Kind::Refused);
    QCOMPARE(resultOf(store.read(u"never written"_s)).error().kind, Kind::NotFound);
    const auto written = resultOf(store.write(u"again"_s, "newer"));
    QVERIFY(!written);
    QCOMPARE(person.questions(), 2);
    QCOMPARE(written.error().kind, Kind::Refused);
    QVERIFY(!written.error().detail.contains(u"newer"_s));
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
}

void tst_KeychainSecretStore::slow_endsByTheDeadline_andAnswersLater()
{
    KeychainSecretStore patient(30s, service());
    QVERIFY(resultOf(patient.write(u"slow"_s, "kept")));
    const auto daemon = pid_t(
        QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s));
    QVERIFY(daemon > 1);
    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    auto goesOn = qScopeGuard([daemon] { ::kill(daemon, SIGCONT); });
    KeychainSecretStore store(700ms, service());
    QElapsedTimer clock;
    clock.start();
    const auto read = store.read(u"slow"_s);
    QSignalSpy finished(read.get(), &CallBase::finished);
    QCOMPARE(resultOf(read).error().kind, Kind::TimedOut);
    QCOMPARE(resultOf(store.write(u"slow"_s, "late")).error().kind, Kind::TimedOut);
    QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
    goesOn.dismiss();
    QCOMPARE(::kill(daemon, SIGCONT), 0);
    QVERIFY(resultOf(patient.read(u"slow"_s)));
    QCOMPARE(finished.size(), 1); // its late answer is heard by nobody
}

void tst_KeychainSecretStore::none_isUnavailableAtOnce()
{
    KeychainSecretStore store(30s, service());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(resultOf(store.read(u"x"_s)).error().kind, Kind::Unavailable);
    QCOMPARE(resultOf(store.write(u"x"_s, "secret")).error().kind, Kind::Unavailable);
    QVERIFY(clock.elapsed() < 10000);
}

QTEST_GUILESS_MAIN(tst_KeychainSecretStore)
#include "tst_KeychainSecretStore.moc"

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/FallbackSecretStore.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// A key store that answers everything with one error, or works when there is none.
class ScriptedSecretStore final : public SecretStore
{
public:
    std::optional<SecretError::Kind> problem;
    QHash<QString, QByteArray> secrets;

    [[nodiscard]] SecretCallPtr<QByteArray> read(const QString &key) override
    {
        if (problem)
            return finishedCall<QByteArray, SecretError>(failure(SecretError{*problem, {}}));
        if (!secrets.contains(key))
            return finishedCall<QByteArray, SecretError>(
                failure(SecretError{SecretError::Kind::NotFound, {}}));
        return finishedCall<QByteArray, SecretError>(secrets.value(key));
    }
    [[nodiscard]] SecretCallPtr<Done> write(const QString &key, const QByteArray &secret) override
    {
        if (!problem)
            secrets.insert(key, secret);
        return done();
    }
    [[nodiscard]] SecretCallPtr<Done> remove(const QString &key) override
    {
        if (!problem)
            secrets.remove(key);
        return done();
    }

private:
    [[nodiscard]] SecretCallPtr<Done> done() const
    {
        if (problem)
            return finishedCall<Done, SecretError>(failure(SecretError{*problem, {}}));
        return finishedCall<Done, SecretError>(Done());
    }
};

template<typename T>
Result<T, SecretError> wait(const SecretCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 10000))
        return failure(SecretError{SecretError::Kind::TimedOut, {}});
    return call->result();
}

} // namespace

/// Where the key store cannot keep a secret, this run does, and says so.
class tst_FallbackSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void write_goesToTheKeyStoreWhereThereIsOne();
    void write_withoutAKeyStore_isKeptForThisRunAndSaid_data();
    void write_withoutAKeyStore_isKeptForThisRunAndSaid();
    void write_onceTheKeyStoreIsBack_isKeptThere();
    void remove_forgetsBoth();
};

void tst_FallbackSecretStore::write_goesToTheKeyStoreWhereThereIsOne()
{
    ScriptedSecretStore keyStore;
    FallbackSecretStore store(keyStore);
    QSignalSpy said(&store, &FallbackSecretStore::keptForThisRunOnly);
    QVERIFY(wait(store.write(u"a"_s, "secret")));
    QCOMPARE(keyStore.secrets.value(u"a"_s), "secret"_ba);
    QCOMPARE(said.size(), 0);
    keyStore.secrets.clear(); // so that nothing but memory could answer
    QCOMPARE(wait(store.read(u"a"_s)).error().kind, SecretError::Kind::NotFound);
}

void tst_FallbackSecretStore::write_withoutAKeyStore_isKeptForThisRunAndSaid_data()
{
    QTest::addColumn<SecretError::Kind>("problem");
    QTest::newRow("there is none") << SecretError::Kind::Unavailable;
    QTest::newRow("locked, and nobody unlocked it") << SecretError::Kind::TimedOut;
    QTest::newRow("the person said no") << SecretError::Kind::Refused;
    QTest::newRow("it failed") << SecretError::Kind::Failed;
}

void tst_FallbackSecretStore::write_withoutAKeyStore_isKeptForThisRunAndSaid()
{
    QFETCH(SecretError::Kind, problem);
    ScriptedSecretStore keyStore;
    keyStore.problem = problem;
    FallbackSecretStore store(keyStore);
    QSignalSpy said(&store, &FallbackSecretStore::keptForThisRunOnly);
    QVERIFY(wait(store.write(u"a"_s, "secret")));
    QCOMPARE(said.size(), 1);
    QCOMPARE(wait(store.read(u"a"_s)).value(), "secret"_ba);
    QCOMPARE(wait(store.read(u"b"_s)).error().kind, problem);
}

void tst_FallbackSecretStore::write_onceTheKeyStoreIsBack_isKeptThere()
{
    ScriptedSecretStore keyStore;
    keyStore.problem = SecretError::Kind::Unavailable;
    FallbackSecretStore store(keyStore);
    QVERIFY(wait(store.write(u"a"_s, "old")));
    keyStore.problem.reset();
    QVERIFY(wait(store.write(u"a"_s, "new")));
    QCOMPARE(wait(store.read(u"a"_s)).value(), "new"_ba);
    QCOMPARE(keyStore.secrets.value(u"a"_s), "new"_ba);
}

void tst_FallbackSecretStore::remove_forgetsBoth()
{
    ScriptedSecretStore keyStore;
    keyStore.problem = SecretError::Kind::Unavailable;
    FallbackSecretStore store(keyStore);
    QVERIFY(wait(store.write(u"a"_s, "secret")));
    QVERIFY(wait(store.remove(u"a"_s)));
    QVERIFY(!wait(store.read(u"a"_s)));
    keyStore.problem = SecretError::Kind::Refused;
    QCOMPARE(wait(store.remove(u"a"_s)).error().kind, SecretError::Kind::Refused);
}

QTEST_GUILESS_MAIN(tst_FallbackSecretStore)
#include "tst_FallbackSecretStore.moc"

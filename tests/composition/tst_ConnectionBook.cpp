// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetKeyFiles.h"
#include "secrets/MemorySecretStore.h"
#include "session/ConnectionBook.h"
#include "support/TestCertificates.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// Saved connections with all that belongs to them: what is kept where, what goes with a removal,
/// and that no secret reaches the disk.
class tst_ConnectionBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void save_withoutACopy_keepsThePathAndThePassphrase();
    void save_withoutKeepingThePassphrase_keepsNone();
    void save_withACopy_needsTheOriginalNoMore();
    void save_withAWrongPassphrase_changesNothing();
    void save_ofAChangedConnection_keepsItsCopyAndSecret();
    void renewal_replacesCopyAndSecret();
    void remove_takesCopyAndSecretAlong();
    void remove_leavesTheFilesOfTheAdministrator();
    void remove_leavesWhatADuplicateUses();
    void proxyPassword_isKeptAndGoesWithTheConnection();
    void proxyPassword_staysWithAnUnchangedProxyOnly();
    void noSecret_reachesTheDisk();

private:
    [[nodiscard]] SavedConnection sample() const;
    [[nodiscard]] Result<SavedConnection, BookError> save(const SavedConnection &connection,
                                                          const SecretWish &wish);
    [[nodiscard]] QByteArray secretOf(const SavedConnection &connection);
    [[nodiscard]] QStringList copies() const;
    void remove(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    TestAuthority m_authority;
    TestIdentity m_clerk = m_authority.issue();
    NetKeyFiles m_keyFiles;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionBook> m_book;
};

void tst_ConnectionBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"clerk.p12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makePkcs12({.certificate = m_clerk.certificate,
                           .key = m_clerk.key,
                           .passphrase = "the clerk's passphrase"}));
    file.close();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"data/connections.json"_s));
    m_book = std::make_unique<ConnectionBook>(*m_store, *m_secrets, m_keyFiles,
                                              m_folder->filePath(u"data/keys"_s));
    QSignalSpy loaded(m_book.get(), &ConnectionBook::loaded);
    m_book->load();
    QVERIFY(loaded.wait());
}

void tst_ConnectionBook::cleanup()
{
    m_book.reset();
    m_store.reset();
    m_secrets.reset();
}

SavedConnection tst_ConnectionBook::sample() const
{
    SavedConnection connection;
    connection.settings.name = u"Contoso"_s;
    connection.settings.endpoint = QUrl(u"https://service.example"_s);
    connection.settings.subscriptionId = u"sub-1"_s;
    connection.settings.certificate = m_folder->filePath(u"clerk.p12"_s);
    return connection;
}

Result<SavedConnection, BookError> tst_ConnectionBook::save(const SavedConnection &connection,
                                                            const SecretWish &wish)
{
    const BookCallPtr call = m_book->save(connection, wish);
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 30000))
        return failure(BookError());
    return call->result();
}

QByteArray tst_ConnectionBook::secretOf(const SavedConnection &connection)
{
    const auto call = m_book->passphraseOf(connection);
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 10000))
        return {};
    return call->result().value_or(QByteArray());
}

QStringList tst_ConnectionBook::copies() const
{
    return QDir(m_folder->filePath(u"data/keys"_s)).entryList(QDir::Files);
}

void tst_ConnectionBook::remove(const QString &id)
{
    const auto before = m_book->connections().list.size();
    m_book->remove(id);
    QTRY_COMPARE(m_book->connections().list.size(), before - 1);
}

void tst_ConnectionBook::save_withoutACopy_keepsThePathAndThePassphrase()
{
    const auto saved = save(sample(), {"the clerk's passphrase", true, false});
    QVERIFY(saved);
    QVERIFY(!saved->id.isEmpty());
    QCOMPARE(saved->settings, sample().settings);
    QCOMPARE(secretOf(*saved), "the clerk's passphrase"_ba);
    QCOMPARE(m_book->connections().list, QList{*saved});
    QVERIFY(copies().isEmpty());
}

void tst_ConnectionBook::save_withoutKeepingThePassphrase_keepsNone()
{
    const auto saved = save(sample(), {"the clerk's passphrase", false, false});
    QVERIFY(saved);
    QVERIFY(saved->secretName.isEmpty());
    QVERIFY(secretOf(*saved).isNull());
}

void tst_ConnectionBook::save_withACopy_needsTheOriginalNoMore()
{
    const auto saved = save(sample(), {"the clerk's passphrase", false, true});
    QVERIFY(saved);
    QVERIFY(saved->hasImportedKey);
    QCOMPARE(copies().size(), 1);
    QVERIFY(QFile::remove(sample().settings.certificate));
    const QByteArray secret = secretOf(*saved);
    QVERIFY(secret.size() >= 40);
    const auto call = m_keyFiles.inspect(saved->settings.certificate, {}, secret);
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 30000);
    QVERIFY(call->result() && !call->result()->isLocked);
}

void tst_ConnectionBook::save_withAWrongPassphrase_changesNothing()
{
    const auto saved = save(sample(), {"wrong", true, true});
    QVERIFY(!saved && saved.error().keyFile);
    QCOMPARE(saved.error().keyFile->kind, OpenError::Kind::WrongPassphrase);
    QVERIFY(m_book->connections().list.isEmpty());
    QVERIFY(copies().isEmpty());
}

void tst_ConnectionBook::save_ofAChangedConnection_keepsItsCopyAndSecret()
{
    auto saved = save(sample(), {"the clerk's passphrase", true, true});
    QVERIFY(saved);
    const QByteArray secret = secretOf(*saved);
    saved->settings.viewOnly = true;
    const auto changed = save(*saved, {});
    QVERIFY(changed);
    QCOMPARE(changed->settings.viewOnly, true);
    QCOMPARE(secretOf(*changed), secret);
    QCOMPARE(copies().size(), 1);
    QVERIFY(QFile::exists(changed->settings.certificate));
}

void tst_ConnectionBook::renewal_replacesCopyAndSecret()
{
    const auto saved = save(sample(), {"the clerk's passphrase", true, true});
    QVERIFY(saved);
    SavedConnection renewed = sample();
    renewed.id = saved->id;
    const auto after = save(renewed, {"the clerk's passphrase", true, true});
    QVERIFY(after);
    QCOMPARE(after->id, saved->id);
    QVERIFY(after->settings.certificate != saved->settings.certificate);
    QCOMPARE(m_book->connections().list.size(), 1);
    QTRY_COMPARE(copies().size(), 1);
    QTRY_VERIFY(secretOf(*saved).isNull());
    QVERIFY(!secretOf(*after).isNull());
}

void tst_ConnectionBook::remove_takesCopyAndSecretAlong()
{
    const auto saved = save(sample(), {"the clerk's passphrase", true, true});
    QVERIFY(saved);
    remove(saved->id);
    QVERIFY(copies().isEmpty());
    QVERIFY(secretOf(*saved).isNull());
}

void tst_ConnectionBook::remove_leavesTheFilesOfTheAdministrator()
{
    const auto saved = save(sample(), {"the clerk's passphrase", true, false});
    QVERIFY(saved);
    remove(saved->id);
    QVERIFY(secretOf(*saved).isNull());
    QVERIFY(QFile::exists(sample().settings.certificate));
}

void tst_ConnectionBook::remove_leavesWhatADuplicateUses()
{
    const auto saved = save(sample(), {"the clerk's passphrase", true, true});
    QVERIFY(saved);
    m_book->duplicate(saved->id, u"Twin"_s);
    QTRY_COMPARE(m_book->connections().list.size(), 2);
    const SavedConnection twin = m_book->connections().list.last();
    QCOMPARE(twin.settings.name, u"Twin"_s);
    remove(saved->id);
    QCOMPARE(copies().size(), 1);
    QVERIFY(!secretOf(twin).isNull());
    remove(twin.id);
    QVERIFY(copies().isEmpty());
}

void tst_ConnectionBook::proxyPassword_isKeptAndGoesWithTheConnection()
{
    SavedConnection behind = sample();
    behind.settings.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 3128, u"clerk"_s};
    const auto saved = save(behind, {.passphrase = {}, .proxyPassword = "the proxy's password"});
    QVERIFY(saved);
    const auto kept = m_book->proxyPasswordOf(*saved);
    QTRY_VERIFY(kept->isFinished());
    QCOMPARE(*kept->result(), "the proxy's password"_ba);
    QFile list(m_folder->filePath(u"data/connections.json"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(!list.readAll().contains("the proxy's password"));
    remove(saved->id);
    const auto gone = m_book->proxyPasswordOf(*saved);
    QTRY_VERIFY(gone->isFinished());
    QCOMPARE(gone->result().error().kind, SecretError::Kind::NotFound);
}

void tst_ConnectionBook::proxyPassword_staysWithAnUnchangedProxyOnly()
{
    SavedConnection behind = sample();
    behind.settings.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 3128, u"clerk"_s};
    auto saved = save(behind, {.passphrase = {}, .proxyPassword = "the proxy's password"});
    QVERIFY(saved);
    saved->settings.viewOnly = true;
    auto changed = save(*saved, {});
    QVERIFY(changed);
    QCOMPARE(changed->proxySecretName, saved->proxySecretName);
    // Another proxy must never be given the password of this one.
    changed->settings.proxy.host = u"elsewhere.example"_s;
    const auto moved = save(*changed, {});
    QVERIFY(moved);
    QVERIFY(moved->proxySecretName.isEmpty());
}

void tst_ConnectionBook::noSecret_reachesTheDisk()
{
    const auto copied = save(sample(), {"the clerk's passphrase", true, true});
    const auto kept = save(sample(), {"the clerk's passphrase", true, false});
    QVERIFY(copied && kept);
    const QByteArray key = toDer(m_clerk.key);
    const QList<QByteArray> secrets{"the clerk's passphrase", secretOf(*copied), key,
                                    key.toBase64().first(40)};
    int files = 0;
    QDirIterator it(m_folder->filePath(u"data"_s), QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
}

QTEST_GUILESS_MAIN(tst_ConnectionBook)
#include "tst_ConnectionBook.moc"

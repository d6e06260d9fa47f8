// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ConnectionStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

SavedConnection connection(const QString &id, const QString &name)
{
    SavedConnection result;
    result.id = id;
    result.settings.name = name;
    result.settings.endpoint = QUrl(u"https://service.example:8443/base"_s);
    result.settings.subscriptionId = u"sub-"_s + id;
    result.settings.storageAccounts = QStringList{u"one"_s, u"two"_s};
    result.settings.apiVersion = u"2014-05-01"_s;
    result.settings.certificate = u"/keys/clerk.p12"_s;
    result.settings.privateKey = u"/keys/clerk.key"_s;
    result.settings.trustedCertificates = u"/keys/ca.pem"_s;
    result.settings.tunnelPatch = true;
    result.settings.viewOnly = true;
    result.settings.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 3128, u"clerk"_s};
    result.proxySecretName = u"connection/"_s + id + u"-proxy"_s;
    result.settings.tls12AtMost = true;
    result.secretName = u"connection/"_s + id;
    result.hasImportedKey = true;
    return result;
}

Result<SavedConnections, StorageError> wait(const StorageCallPtr<SavedConnections> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        return failure(StorageError{StorageError::Kind::Failed, u"no answer"_s});
    return call->result();
}

QStringList ids(const SavedConnections &connections)
{
    QStringList all;
    for (const SavedConnection &each : connections.list)
        all.append(each.id);
    return all;
}

} // namespace

/// Saved connections: what is put comes back, in order, also for the next start and next to a
/// second window.
class tst_ConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_withoutAFile_isEmpty();
    void put_comesBackWholeAfterARestart();
    void put_ofTheSameId_replaces();
    void rename_changesTheNameOnly();
    void move_stopsAtBothEnds();
    void remove_takesTheDefaultAlong();
    void setDefault_ofAnUnknownId_changesNothing();
    void file_isForItsOwnerOnly();
    void twoStores_keepEachOthersWork();
    void damagedFile_isSetAside();
    void newerFile_isLeftAlone();
    void readOnlyFolder_isSaid();
    void freeName_countsUp();
    void aNameThatAnotherHas_getsANumber();

private:
    [[nodiscard]] static QString fileIn(const QTemporaryDir &folder)
    {
        return folder.filePath(u"data/connections.json"_s);
    }
};

void tst_ConnectionStore::load_withoutAFile_isEmpty()
{
    const QTemporaryDir folder;
    ConnectionStore store(fileIn(folder));
    QCOMPARE(wait(store.load()).value(), SavedConnections());
    QVERIFY(!QFile::exists(fileIn(folder)));
}

void tst_ConnectionStore::put_comesBackWholeAfterARestart()
{
    const QTemporaryDir folder;
    const SavedConnection first = connection(u"a"_s, u"Contoso"_s);
    const SavedConnection second = connection(u"b"_s, u"Fabrikam"_s);
    {
        ConnectionStore store(fileIn(folder));
        std::ignore = store.put(first); // let go of: done all the same
        std::ignore = store.put(second);
        std::ignore = store.setDefault(u"b"_s);
    }
    ConnectionStore store(fileIn(folder));
    const auto loaded = wait(store.load());
    QCOMPARE(loaded.value(), (SavedConnections{{first, second}, u"b"_s}));
}

void tst_ConnectionStore::put_ofTheSameId_replaces()
{
    const QTemporaryDir folder;
    ConnectionStore store(fileIn(folder));
    std::ignore = store.put(connection(u"a"_s, u"Contoso"_s));
    std::ignore = store.put(connection(u"b"_s, u"Fabrikam"_s));
    const auto all = wait(store.put(connection(u"a"_s, u"Renewed"_s)));
    QCOMPARE(ids(all.value()), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(all->list.first().settings.name, u"Renewed"_s);
}

void tst_ConnectionStore::rename_changesTheNameOnly()
{
    const QTemporaryDir folder;
    ConnectionStore store(fileIn(folder));
    std::ignore = store.put(connection(u"a"_s, u"Contoso"_s));
    const auto all = wait(store.rename(u"a"_s, u"Köln"_s));
    QCOMPARE(all.value().list, QList{connection(u"a"_s, u"Köln"_s)});
}

void tst_ConnectionStore::move_stopsAtBothEnds()
{
    const QTemporaryDir folder;
    ConnectionStore store(fileIn(folder));
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        std::ignore = store.put(connection(id, id));
    QCOMPARE(ids(wait(store.move(u"c"_s, -1)).value()), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(ids(wait(store.move(u"c"_s, -9)).value()), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(ids(wait(store.move(u"c"_s, 9)).value()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(ids(wait(store.move(u"x"_s, 1)).value()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void tst_ConnectionStore::remove_takesTheDefaultAlong()
{
    const QTemporaryDir folder;
    ConnectionStore store(fileIn(folder));
    std::ignore = store.put(connection(u"a"_s, u"Contoso"_s));
    QCOMPARE(wait(store.setDefault(u"a"_s)).value().defaultId, u"a"_s);
    QCOMPARE(wait(store.remove(u"a"_s)).value(), SavedConnections());
}

void tst_ConnectionStore::setDefault_ofAnUnknownId_changesNothing()
{
    const QTemporaryDir folder;
    ConnectionStore store(fileIn(folder));
    std::ignore = store.put(connection(u"a"_s, u"Contoso"_s));
    std::ignore = store.setDefault(u"a"_s);
    QCOMPARE(wait(store.setDefault(u"x"_s)).value().defaultId, u"a"_s);
    QCOMPARE(wait(store.setDefault({})).value().defaultId, QString());
}

void tst_ConnectionStore::file_isForItsOwnerOnly()
{
    const QTemporaryDir folder;
    ConnectionStore store(fileIn(folder));
    QVERIFY(wait(store.put(connection(u"a"_s, u"Contoso"_s))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(fileIn(folder)) & others));
}

void tst_ConnectionStore::twoStores_keepEachOthersWork()
{
    const QTemporaryDir folder;
    ConnectionStore one(fileIn(folder));
    ConnectionStore two(fileIn(folder));
    std::vector<StorageCallPtr<SavedConnections>> calls;
    for (int i = 0; i < 10; ++i) {
        calls.push_back(one.put(connection(u"one-%1"_s.arg(i), u"x"_s)));
        calls.push_back(two.put(connection(u"two-%1"_s.arg(i), u"x"_s)));
    }
    for (const auto &call : calls)
        QVERIFY(wait(call));
    QCOMPARE(wait(one.load()).value().list.size(), 20);
}

void tst_ConnectionStore::damagedFile_isSetAside()
{
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"data"_s));
    QFile file(fileIn(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"connections\": [ {");
    file.close();
    ConnectionStore store(fileIn(folder));
    const auto said = wait(store.put(connection(u"a"_s, u"A"_s)));
    QVERIFY(!said && said.error().kind == StorageError::Kind::Corrupt);
    QVERIFY(said.error().detail.contains(u".corrupt-"_s));
    QCOMPARE(ids(wait(store.put(connection(u"a"_s, u"A"_s))).value()), QStringList{u"a"_s});
    const QStringList aside = QDir(folder.filePath(u"data"_s)).entryList({u"*.corrupt-*"_s});
    QCOMPARE(aside.size(), 1);
}

void tst_ConnectionStore::newerFile_isLeftAlone()
{
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"data"_s));
    const QByteArray newer = R"({ "version": 9, "connections": [] })";
    QFile file(fileIn(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(newer);
    file.close();
    ConnectionStore store(fileIn(folder));
    QCOMPARE(wait(store.put(connection(u"a"_s, u"A"_s))).error().kind, StorageError::Kind::TooNew);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void tst_ConnectionStore::readOnlyFolder_isSaid()
{
    const QTemporaryDir folder;
    QFile blocked(folder.filePath(u"data"_s)); // a file where the folder should be
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    ConnectionStore store(fileIn(folder));
    QVERIFY(!wait(store.put(connection(u"a"_s, u"A"_s))));
}

void tst_ConnectionStore::freeName_countsUp()
{
    SavedConnections all;
    QCOMPARE(all.freeName(u"Contoso"_s), u"Contoso"_s);
    all.put(connection(u"a"_s, u"Contoso"_s));
    QCOMPARE(all.freeName(u"Contoso"_s), u"Contoso (2)"_s);
    all.put(connection(u"b"_s, u"Contoso (2)"_s));
    QCOMPARE(all.freeName(u"Contoso"_s), u"Contoso (3)"_s);
}

void tst_ConnectionStore::aNameThatAnotherHas_getsANumber()
{
    SavedConnections all;
    all.put(connection(u"a"_s, u"Contoso"_s));
    all.put(connection(u"b"_s, u"contoso"_s)); // nobody tells them apart in a hurry
    QCOMPARE(all.find(u"b"_s)->settings.name, u"contoso (2)"_s);
    all.put(connection(u"a"_s, u"Contoso"_s)); // its own name
    QCOMPARE(all.find(u"a"_s)->settings.name, u"Contoso"_s);
    all.put(connection(u"b"_s, u"Fabrikam"_s));
    QCOMPARE(all.find(u"b"_s)->settings.name, u"Fabrikam"_s);
    QCOMPARE(all.list.size(), 2);
}

QTEST_GUILESS_MAIN(tst_ConnectionStore)
#include "tst_ConnectionStore.moc"

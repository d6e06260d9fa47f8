// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/IdentityWriter.h"
#include "net/PublishSettings.h"
#include "support/TestCertificates.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

using Kind = PublishSettingsError::Kind;

/// Reading .publishsettings files (classic-api.md, section 2.2) and keeping what they hold.
class tst_PublishSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_takesBothShapes_data();
    void read_takesBothShapes();
    void read_eachDistinctCertificate_isOneIdentity();
    void read_oneBadCertificate_doesNotHideTheOthers();
    void read_saysWhatIsWrong_data();
    void read_saysWhatIsWrong();
    void read_changedFile_neverCrashes();
    void looksLike_goesByContent_data();
    void looksLike_goesByContent();
    void write_makesAFileThatOpensWithItsPassphraseOnly();
    void write_withoutAPassphrase_isRefused();

private:
    [[nodiscard]] static QByteArray sealed(const TestIdentity &identity,
                                           const char *passphrase = nullptr,
                                           Protection protection = Protection::Aes256)
    {
        return makePkcs12({.certificate = identity.certificate,
                           .key = identity.key,
                           .passphrase = passphrase,
                           .protection = protection})
            .toBase64();
    }
    [[nodiscard]] static QByteArray oldShape(const QByteArray &certificate,
                                             const QByteArray &subscriptions,
                                             const QByteArray &url = "https://one.example/"_ba);
    [[nodiscard]] static QByteArray newShape(const QByteArray &subscriptions);
    [[nodiscard]] static QByteArray subscription(const QByteArray &id, const QByteArray &name,
                                                 const QByteArray &certificate = {},
                                                 const QByteArray &url = {});

    const TestAuthority m_authority;
    const TestIdentity m_clerk = m_authority.issue({.key = KeyKind::Rsa2048});
    const TestIdentity m_other = m_authority.issue({.commonName = "Other"});
};

namespace {

constexpr auto head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

QByteArray published(const QByteArray &inside)
{
    return head + "<PublishData>\n"_ba + inside + "</PublishData>\n";
}

} // namespace

QByteArray tst_PublishSettings::oldShape(const QByteArray &certificate,
                                         const QByteArray &subscriptions, const QByteArray &url)
{
    return published("<PublishProfile PublishMethod=\"AzureServiceManagementAPI\" Url=\"" + url
                     + "\" ManagementCertificate=\"" + certificate + "\">" + subscriptions
                     + "</PublishProfile>");
}

QByteArray tst_PublishSettings::newShape(const QByteArray &subscriptions)
{
    return published("<PublishProfile SchemaVersion=\"2.0\" "
                     "PublishMethod=\"AzureServiceManagementAPI\">"
                     + subscriptions + "</PublishProfile>");
}

QByteArray tst_PublishSettings::subscription(const QByteArray &id, const QByteArray &name,
                                             const QByteArray &certificate, const QByteArray &url)
{
    QByteArray element = "<Subscription Id=\"" + id + "\" Name=\"" + name + "\"";
    if (!certificate.isEmpty())
        element += " ManagementCertificate=\"" + certificate + "\"";
    if (!url.isEmpty())
        element += " ServiceManagementUrl=\"" + url + "\"";
    return element + " />";
}

void tst_PublishSettings::read_takesBothShapes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<PublishedSubscription>>("expected");

    const QUrl one(u"https://one.example"_s);
    const QUrl two(u"https://two.example:8443/base"_s);
    const QByteArray clerk = sealed(m_clerk);
    const QList<PublishedSubscription> pair{{u"s-1"_s, u"Pay"_s, one, 0},
                                            {u"s-2"_s, u"Other"_s, one, 0}};
    const QByteArray both = subscription("s-1", "Pay") + subscription("s-2", "Other");
    QTest::newRow("the old shape, one certificate for all") << oldShape(clerk, both) << pair;
    QTest::newRow("the old shape, address without a slash")
        << oldShape(clerk, both, "https://one.example") << pair;
    QTest::newRow("the new shape, each with its own")
        << newShape(
               subscription("s-1", "Pay", clerk, "https://one.example")
               + subscription("s-2", "Other", sealed(m_other), "https://two.example:8443/base/"))
        << QList<PublishedSubscription>{{u"s-1"_s, u"Pay"_s, one, 0},
                                        {u"s-2"_s, u"Other"_s, two, 1}};
    QTest::newRow("no subscription at all")
        << oldShape(clerk, {}) << QList<PublishedSubscription>{};
    QTest::newRow("several profiles")
        << published("<PublishProfile Url=\"https://one.example\" ManagementCertificate=\"" + clerk
                     + "\">" + subscription("s-1", "Pay")
                     + "</PublishProfile><PublishProfile SchemaVersion=\"2.0\">"
                     + subscription("s-2", "B", sealed(m_other), "https://two.example:8443/base")
                     + "</PublishProfile>")
        << QList<PublishedSubscription>{{u"s-1"_s, u"Pay"_s, one, 0}, {u"s-2"_s, u"B"_s, two, 1}};
    QByteArray broken = clerk;
    for (qsizetype at = 60; at < broken.size(); at += 64)
        broken.insert(at, "\r\n\t ");
    QTest::newRow("white space inside the Base64") << oldShape(broken, both) << pair;
    QTest::newRow("entities inside the Base64")
        << oldShape(QByteArray(clerk).insert(64, "&#13;&#10;"), both) << pair;
    QTest::newRow("in other quotes")
        << oldShape(clerk, both).replace("=\"" + clerk + '"', " =\n '" + clerk + '\'') << pair;
    QTest::newRow("an empty passphrase, the other encoding of none")
        << oldShape(sealed(m_clerk, ""), both) << pair;
    QTest::newRow("the encryption of that time")
        << oldShape(sealed(m_clerk, "", Protection::Rc2), both) << pair;
    QTest::newRow("an address that is not https does not count")
        << oldShape(clerk, subscription("s-1", "Pay"), "http://one.example/")
        << QList<PublishedSubscription>{{u"s-1"_s, u"Pay"_s, {}, 0}};
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + oldShape(clerk, both) << pair;
}

void tst_PublishSettings::read_takesBothShapes()
{
    QFETCH(QByteArray, file);
    QFETCH(QList<PublishedSubscription>, expected);
    const auto settings = readPublishSettings(file);
    QVERIFY(settings);
    QCOMPARE(settings->subscriptions, expected);
    QCOMPARE(settings->identities.constFirst().leaf.toDer(), toDer(m_clerk.certificate));
    QVERIFY(!settings->identities.constFirst().isNull());
}

void tst_PublishSettings::read_eachDistinctCertificate_isOneIdentity()
{
    const QByteArray first = sealed(m_clerk);
    const QByteArray again = sealed(m_clerk); // sealed anew: other bytes, the same certificate
    QVERIFY(first != again);
    const auto settings = readPublishSettings(
        newShape(subscription("a", "A", first) + subscription("b", "B", first)
                 + subscription("c", "C", again) + subscription("d", "D", sealed(m_other))));
    QVERIFY(settings);
    QCOMPARE(settings->identities.size(), 2);
    QList<qsizetype> used;
    for (const PublishedSubscription &each : settings->subscriptions)
        used.append(each.identity);
    QCOMPARE(used, (QList<qsizetype>{0, 0, 0, 1}));
}

void tst_PublishSettings::read_oneBadCertificate_doesNotHideTheOthers()
{
    const auto settings = readPublishSettings(newShape(subscription("a", "A", "bm90IGEgcGZ4")
                                                       + subscription("b", "B", sealed(m_clerk))
                                                       + subscription("c", "C")));
    QVERIFY(settings);
    QCOMPARE(settings->subscriptions.size(), 3);
    QCOMPARE(settings->subscriptions.at(0).identity, -1);
    QCOMPARE(settings->subscriptions.at(1).identity, 0);
    QCOMPARE(settings->subscriptions.at(2).identity, -1);
}

void tst_PublishSettings::read_saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Kind>("expected");

    const QByteArray good = oldShape(sealed(m_clerk), subscription("s-1", "Pay"));
    QByteArray bomb = head + "<!DOCTYPE lolz [<!ENTITY a \"ha\">"_ba;
    for (char name = 'b'; name < 'z'; ++name)
        bomb += "<!ENTITY "_ba + name + " \""
            + QByteArray("&x;").replace('x', char(name - 1)).repeated(9) + "\">";
    bomb += "]><PublishData>&y;</PublishData>";
    QTest::newRow("an empty file") << QByteArray() << Kind::FileEmpty;
    QTest::newRow("nothing but white space") << QByteArray(" \n\t") << Kind::FileEmpty;
    QTest::newRow("a huge file") << good + QByteArray(maxPublishSettingsBytes, ' ')
                                 << Kind::FileTooLarge;
    QTest::newRow("garbage") << QByteArray("\x00\xff\x10garbage", 10) << Kind::NotXml;
    QTest::newRow("cut off") << good.chopped(20) << Kind::NotXml;
    QTest::newRow("a bomb of entities") << bomb << Kind::NotXml;
    QTest::newRow("an entity from a file")
        << QByteArray("<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                      "<PublishData>&e;</PublishData>")
        << Kind::NotXml;
    QTest::newRow("other XML") << QByteArray("<html/>") << Kind::NotPublishSettings;
    QTest::newRow("no profile") << published({}) << Kind::NotPublishSettings;
    QTest::newRow("a profile of no known shape")
        << published("<PublishProfile><Subscription Id=\"a\"/></PublishProfile>")
        << Kind::NotPublishSettings;
    QTest::newRow("a web app's publish profile")
        << QByteArray("<publishData><publishProfile profileName=\"a\" publishMethod=\"MSDeploy\" "
                      "userName=\"u\" userPWD=\"hunter2\"/></publishData>")
        << Kind::AppServiceProfile;
    QTest::newRow("a web app's publish profile under the other root")
        << published("<publishProfile publishMethod=\"FTP\" userPWD=\"hunter2\"/>")
        << Kind::AppServiceProfile;
    QTest::newRow("no certificate anywhere")
        << newShape(subscription("a", "A")) << Kind::NoCertificate;
    QTest::newRow("a certificate that is not Base64")
        << oldShape("?*?", subscription("a", "A")) << Kind::BadCertificate;
    QTest::newRow("a certificate that is no PKCS#12 file")
        << oldShape("aGVsbG8gd29ybGQ=", subscription("a", "A")) << Kind::BadCertificate;
    QTest::newRow("a certificate under a passphrase")
        << oldShape(sealed(m_clerk, "secret"), subscription("a", "A")) << Kind::BadCertificate;
    QByteArray many;
    for (qsizetype i = 0; i <= maxPublishedCertificates; ++i)
        many += subscription("s", "S", QByteArray("x" + QByteArray::number(i)).toBase64());
    QTest::newRow("more certificates than anybody has") << newShape(many) << Kind::FileTooLarge;
}

void tst_PublishSettings::read_saysWhatIsWrong()
{
    QFETCH(QByteArray, file);
    const auto settings = readPublishSettings(file);
    QVERIFY(!settings);
    QTEST(settings.error().kind, "expected");
    QVERIFY(!settings.error().identity.detail.contains(u"hunter2"_s));
}

void tst_PublishSettings::read_changedFile_neverCrashes()
{
    const QByteArray good = newShape(subscription("s-1", "Pay", sealed(m_other)));
    for (qsizetype at = 0; at < good.size(); at += 7) {
        QByteArray changed = good;
        changed[at] = char(changed.at(at) ^ 0x15);
        std::ignore = readPublishSettings(changed);
        std::ignore = readPublishSettings(good.first(at));
    }
}

void tst_PublishSettings::looksLike_goesByContent_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the old shape") << oldShape("x", {}) << true;
    QTest::newRow("a byte order mark before it") << "\xEF\xBB\xBF" + oldShape("x", {}) << true;
    QTest::newRow("a web app's") << QByteArray("<publishData/>") << true;
    QTest::newRow("PEM") << m_clerk.certificate << false;
    QTest::newRow("other XML") << QByteArray("<html/>") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void tst_PublishSettings::looksLike_goesByContent()
{
    QFETCH(QByteArray, file);
    QTEST(looksLikePublishSettings(file), "expected");
}

void tst_PublishSettings::write_makesAFileThatOpensWithItsPassphraseOnly()
{
    for (const TestIdentity &each : {m_clerk, m_other}) {
        const auto identity = loadIdentity(each.certificate + each.key + m_authority.certificate(),
                                           {}, {});
        QVERIFY(identity);
        const auto written = writePkcs12(*identity, "p\xc3\xa4ss");
        QVERIFY(written);
        const auto again = loadIdentity(*written, {}, "p\xc3\xa4ss");
        QVERIFY(again);
        QCOMPARE(again->leaf, identity->leaf);
        QCOMPARE(again->key, identity->key);
        QCOMPARE(again->chain, identity->chain);
        QVERIFY(!again->usedOldEncryption);
        QCOMPARE(loadIdentity(*written, {}, {}).error().kind,
                 IdentityError::Kind::PassphraseNeeded);
        QCOMPARE(loadIdentity(*written, {}, "pass").error().kind,
                 IdentityError::Kind::WrongPassphrase);
    }
}

void tst_PublishSettings::write_withoutAPassphrase_isRefused()
{
    const auto identity = loadIdentity(m_other.certificate + m_other.key, {}, {});
    QVERIFY(identity);
    QVERIFY(!writePkcs12(*identity, {}));
    QVERIFY(!writePkcs12(*identity, ""_ba));
    QVERIFY(!writePkcs12(*identity, QByteArray("a\0b", 3)));
}

QTEST_GUILESS_MAIN(tst_PublishSettings)
#include "tst_PublishSettings.moc"

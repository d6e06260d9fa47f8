// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/FuzzTargets.h"

#include "support/TestCertificates.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill::fuzz;
using namespace waybill::test;

/// What the fuzzer once found worth keeping, and key files made here with parts of them missing or
/// changed: each is decoded without an end of the process, an endless loop or a broken promise.
class tst_FuzzReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data();
    void corpus();
    void keyFiles_cutOffAnywhereOrWithAByteChanged_data();
    void keyFiles_cutOffAnywhereOrWithAByteChanged();
    void everyTarget_takesTheOddOnesOut();
};

void tst_FuzzReplay::corpus_data()
{
    QTest::addColumn<QString>("target");
    for (const FuzzTarget &target : allTargets())
        QTest::addRow("%s", qPrintable(target.name)) << target.name;
}

void tst_FuzzReplay::corpus()
{
    QFETCH(QString, target);
    const auto targets = allTargets();
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&](const FuzzTarget &one) { return one.name == target; });
    QDirIterator files(QStringLiteral(WAYBILL_TEST_DATA) + u"/fuzz/"_s + target, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.size() <= 4096, qPrintable(file.fileName()));
        QElapsedTimer clock;
        clock.start();
        found->run(file.readAll());
        QVERIFY2(clock.elapsed() < 5000, qPrintable(file.fileName()));
        ++count;
    }
    QVERIFY(count > 0);
    QVERIFY(count <= 50);
}

void tst_FuzzReplay::keyFiles_cutOffAnywhereOrWithAByteChanged_data()
{
    QTest::addColumn<QByteArray>("file");
    const TestAuthority authority;
    const TestIdentity clerk = authority.issue();
    Pkcs12Wish wish{clerk.certificate, clerk.key, {authority.certificate()}, "secret"};
    QTest::newRow("PKCS#12 of today") << makePkcs12(wish);
    wish.protection = Protection::TripleDes;
    QTest::newRow("PKCS#12 with 3DES") << makePkcs12(wish);
    wish.passphrase = nullptr;
    wish.protection = Protection::None;
    QTest::newRow("PKCS#12 without a passphrase") << makePkcs12(wish);
    QTest::newRow("PEM with both") << clerk.certificate + clerk.key;
    QTest::newRow("PEM with an encrypted key")
        << clerk.certificate + encryptedKey(clerk.key, "secret");
    QTest::newRow("two files") << clerk.certificate + "\n--key--\n" + traditionalKey(clerk.key);
    QTest::newRow("DER") << toDer(clerk.certificate) + "\n--key--\n" + toDer(clerk.key);
}

void tst_FuzzReplay::keyFiles_cutOffAnywhereOrWithAByteChanged()
{
    QFETCH(QByteArray, file);
    runIdentity(file);
    runTrustedCertificates(file);
    constexpr int steps = 24;
    for (int step = 0; step < steps; ++step) {
        const qsizetype position = file.size() * step / steps;
        runIdentity(file.left(position));
        QByteArray changed = file;
        changed[position] = static_cast<char>(changed.at(position) ^ 0x55);
        runIdentity(changed);
        runTrustedCertificates(changed);
    }
}

void tst_FuzzReplay::everyTarget_takesTheOddOnesOut()
{
    const QList<QByteArray> oddOnes{
        QByteArray(),
        QByteArray(1, '\0'),
        QByteArray(100000, '['),
        QByteArray(50000, '{').replace("{", "{\"a\":"),
        QByteArray(200000, '<'),
        QByteArray(4096, '\xff'),
        "\xef\xbb\xbf{}",
        "{\"value\":[null,1,\"\",{},[]]}",
        "{\"Name\":\"hdd-0412\",\"Properties\":{\"DeliveryPackage\":{\"DriveCount\":1e308}}}",
        "{\"Name\":\"hdd-0412\",\"Name\":\"other\",\"Properties\":{},\"Properties\":[]}",
    };
    for (const FuzzTarget &target : allTargets()) {
        for (const QByteArray &input : oddOnes)
            target.run(input);
    }
}

QTEST_GUILESS_MAIN(tst_FuzzReplay)
#include "tst_FuzzReplay.moc"

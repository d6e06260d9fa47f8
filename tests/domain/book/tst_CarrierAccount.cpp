// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/CarrierAccount.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_CarrierAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void title_masksTheNumber_data();
    void title_masksTheNumber();
    void hint_isSoft_data();
    void hint_isSoft();
};

void tst_CarrierAccount::title_masksTheNumber_data()
{
    QTest::addColumn<CarrierAccount>("account");
    QTest::addColumn<QString>("title");
    QTest::newRow("named") << CarrierAccount{{}, u"Head office"_s, u"FedEx"_s, u"123456789"_s, {},
                                             0}
                           << u"FedEx – Head office ••••6789"_s;
    QTest::newRow("short number") << CarrierAccount{{}, u"Head office"_s, u"UPS"_s, u"A1"_s, {}, 0}
                                  << u"UPS – Head office ••••"_s;
    QTest::newRow("no name") << CarrierAccount{{}, {}, u"DHL"_s, u"9876543210"_s, {}, 0}
                             << u"DHL ••••3210"_s;
}

void tst_CarrierAccount::title_masksTheNumber()
{
    QFETCH(CarrierAccount, account);
    QTEST(accountTitle(account), "title");
    QVERIFY(!accountTitle(account).contains(account.number));
}

void tst_CarrierAccount::hint_isSoft_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("number");
    QTest::addColumn<AccountHint>("hint");
    QTest::newRow("UPS, as usual") << u"UPS"_s << u"5R8939"_s << AccountHint::None;
    QTest::newRow("UPS with a blank") << u"UPS"_s << u"5R8 939"_s << AccountHint::None;
    QTest::newRow("UPS, too long") << u"UPS"_s << u"5R89391"_s << AccountHint::UpsLength;
    QTest::newRow("UPS, another sign")
        << u"United Parcel Service"_s << u"5R89/9"_s << AccountHint::UpsLength;
    QTest::newRow("FedEx, as usual") << u"FedEx"_s << u"123456789"_s << AccountHint::None;
    QTest::newRow("FedEx with dashes") << u"fedex"_s << u"1234-5678-9"_s << AccountHint::None;
    QTest::newRow("FedEx, the other sample of the service")
        << u"FedEx"_s << u"989ffff"_s << AccountHint::FedExLength;
    QTest::newRow("another carrier") << u"DHL"_s << u"1"_s << AccountHint::None;
    QTest::newRow("a very long one") << u"DHL"_s << QString(36, u'1') << AccountHint::VeryLong;
    QTest::newRow("nothing yet") << u"UPS"_s << u""_s << AccountHint::None;
    QTest::newRow("no carrier yet") << u""_s << u"12"_s << AccountHint::None;
}

void tst_CarrierAccount::hint_isSoft()
{
    QFETCH(QString, carrier);
    QFETCH(QString, number);
    QTEST(accountHint(carrier, number), "hint");
}

QTEST_APPLESS_MAIN(tst_CarrierAccount)
#include "tst_CarrierAccount.moc"

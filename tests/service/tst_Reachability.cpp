// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/Reachability.h"

#include <QTest>

using namespace waybill;

using Kind = ServiceError::Kind;

class tst_Reachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void error_tellsWhetherThereWasAWay_data();
    void error_tellsWhetherThereWasAWay();
    void everyKind_isInTheTable();
};

void tst_Reachability::error_tellsWhetherThereWasAWay_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isUnreachable");
    QTest::newRow("no network at all") << Kind::Offline << true;
    QTest::newRow("a name that is not known here") << Kind::HostNotFound << true;
    QTest::newRow("nobody listens") << Kind::ConnectionRefused << true;
    QTest::newRow("no answer in time") << Kind::TimedOut << true;
    QTest::newRow("the answer broke off") << Kind::ConnectionLost << true;
    QTest::newRow("the proxy does not let it through") << Kind::ProxyFailed << true;
    QTest::newRow("the proxy wants a password: waiting does not help")
        << Kind::ProxyWantsPassword << false;
    QTest::newRow("the person stopped it") << Kind::Cancelled << false;
    QTest::newRow("somebody else answers") << Kind::ServerUntrusted << false;
    QTest::newRow("it does not want this certificate") << Kind::ClientCertificateRefused << false;
    QTest::newRow("it points elsewhere") << Kind::Redirected << false;
    QTest::newRow("400") << Kind::BadRequest << false;
    QTest::newRow("404") << Kind::NotFound << false;
    QTest::newRow("406") << Kind::NotAcceptable << false;
    QTest::newRow("409") << Kind::Rejected << false;
    QTest::newRow("412") << Kind::PreconditionFailed << false;
    QTest::newRow("it is busy, which it said itself") << Kind::Busy << false;
    QTest::newRow("another status") << Kind::UnexpectedStatus << false;
    QTest::newRow("an answer that cannot be read") << Kind::BadResponse << false;
    QTest::newRow("an answer without end") << Kind::ResponseTooLarge << false;
    QTest::newRow("a list that goes on elsewhere") << Kind::ForeignLink << false;
    QTest::newRow("a change whose answer was lost: the read after it tells")
        << Kind::OutcomeUnknown << false;
    QTest::newRow("it never left") << Kind::NotSent << false;
}

void tst_Reachability::error_tellsWhetherThereWasAWay()
{
    QFETCH(Kind, kind);
    ServiceError error;
    error.kind = kind;
    QTEST(isUnreachable(error), "isUnreachable");
}

void tst_Reachability::everyKind_isInTheTable()
{
    constexpr int rows = 23;
    QCOMPARE(int(Kind::NotSent) + 1, rows);
}

QTEST_GUILESS_MAIN(tst_Reachability)
#include "tst_Reachability.moc"

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpFailure.h"

#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

using Kind = HttpError::Kind;
using Reason = ServerDistrust::Reason;

/// What each failure of the network amounts to, those included that a test cannot bring about.
class tst_HttpFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failure_hasItsKind_data();
    void failure_hasItsKind();
    void alert_ofTheServer_hasItsKind_data();
    void alert_ofTheServer_hasItsKind();
    void lostConnection_meansWhatTheStageSays_data();
    void lostConnection_meansWhatTheStageSays();
    void server_isDistrustedForTheWorstReason_data();
    void server_isDistrustedForTheWorstReason();
    void detail_holdsNoUrl();
    void noTlsAtAll_isToldFromAnUntrustedIssuer_beforeAnythingLeft();
    void statusOnly_isNoFailure_data();
    void tlsFailure_ofAChangeThatLeft_mayHaveArrived_data();
    void tlsFailure_ofAChangeThatLeft_mayHaveArrived();
    void statusOnly_isNoFailure();
};

void tst_HttpFailure::failure_hasItsKind_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("isNetworkUp");
    QTest::addColumn<HttpError::Kind>("kind");
    QTest::addColumn<bool>("mayHaveArrived"); // while everything else says it may
    using Reply = QNetworkReply;
    const auto add = [](const char *name, Reply::NetworkError error, bool isUp, Kind kind,
                        bool mayHaveArrived) {
        QTest::newRow(name) << int(error) << isUp << kind << mayHaveArrived;
    };
    add("refused", Reply::ConnectionRefusedError, true, Kind::ConnectionRefused, false);
    add("unknown host", Reply::HostNotFoundError, true, Kind::HostNotFound, false);
    add("unknown host, no network", Reply::HostNotFoundError, false, Kind::Offline, false);
    add("no network for now", Reply::TemporaryNetworkFailureError, true, Kind::Offline, true);
    add("time of the system over", Reply::TimeoutError, true, Kind::TimedOut, true);
    add("handshake", Reply::SslHandshakeFailedError, true, Kind::TlsFailed, false);
    add("proxy refuses", Reply::ProxyConnectionRefusedError, true, Kind::ProxyFailed, false);
    add("proxy wants a password", Reply::ProxyAuthenticationRequiredError, true,
        Kind::ProxyWantsPassword, false);
    add("proxy somehow", Reply::UnknownProxyError, true, Kind::ProxyFailed, false);
    add("no HTTP", Reply::ProtocolFailure, true, Kind::BadResponse, true);
    add("body cannot be sent again", Reply::ContentReSendError, true, Kind::ConnectionLost, true);
    add("somehow", Reply::UnknownNetworkError, true, Kind::ConnectionLost, true);
    add("reset", Reply::RemoteHostClosedError, true, Kind::ConnectionLost, true);
}

void tst_HttpFailure::failure_hasItsKind()
{
    QFETCH(int, error);
    QFETCH(bool, isNetworkUp);
    QFETCH(HttpError::Kind, kind);
    QFETCH(bool, mayHaveArrived);
    FailureEvidence evidence;
    evidence.error = QNetworkReply::NetworkError(error);
    evidence.isNetworkUp = isNetworkUp;
    evidence.wasEncrypted = true;
    evidence.wasEverAnswered = true;
    evidence.mayHaveArrived = true;
    const HttpError classified = httpErrorFrom(evidence);
    QCOMPARE(classified.kind, kind);
    QCOMPARE(classified.mayHaveArrived, mayHaveArrived);
}

void tst_HttpFailure::alert_ofTheServer_hasItsKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HttpError::Kind>("kind");
    const auto refused = Kind::ClientCertificateRefused;
    QTest::newRow("certificate required, in German")
        << u"Fehler beim Lesen: error:0A00045C:SSL routines::tlsv13 alert certificate required"_s
        << refused;
    QTest::newRow("bad certificate")
        << u"error:0A000412:SSL routines::sslv3 alert bad certificate"_s << refused;
    QTest::newRow("unknown authority")
        << u"error:0A000418:SSL routines::tlsv1 alert unknown ca"_s << refused;
    QTest::newRow("expired") << u"error:0A000415:SSL routines::sslv3 alert certificate expired"_s
                             << refused;
    QTest::newRow("handshake failure")
        << u"error:0A000410:SSL routines::sslv3 alert handshake failure"_s << refused;
    QTest::newRow("access denied")
        << u"error:0A000419:SSL routines::tlsv1 alert access denied"_s << refused;
    QTest::newRow("protocol version")
        << u"error:0A00042E:SSL routines::tlsv1 alert protocol version"_s << Kind::TlsFailed;
    QTest::newRow("no TLS at all")
        << u"error:0A00010B:SSL routines::wrong version number"_s << Kind::TlsFailed;
    QTest::newRow("key too small")
        << u"error:0A00018F:SSL routines::ee key too small"_s << Kind::TlsFailed;
}

void tst_HttpFailure::alert_ofTheServer_hasItsKind()
{
    QFETCH(QString, text);
    QFETCH(HttpError::Kind, kind);
    for (const auto error :
         {QNetworkReply::UnknownNetworkError, QNetworkReply::SslHandshakeFailedError,
          QNetworkReply::RemoteHostClosedError}) {
        FailureEvidence evidence;
        evidence.error = error;
        evidence.text = text;
        const HttpError classified = httpErrorFrom(evidence);
        QCOMPARE(classified.kind, kind);
        QVERIFY(!classified.mayHaveArrived);
    }
}

void tst_HttpFailure::lostConnection_meansWhatTheStageSays_data()
{
    QTest::addColumn<bool>("isChanging");
    QTest::addColumn<bool>("wasEncrypted");
    QTest::addColumn<bool>("wasEverAnswered");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<HttpError::Kind>("kind");
    const auto refused = Kind::ClientCertificateRefused;
    const auto lost = Kind::ConnectionLost;
    QTest::newRow("a read, in the handshake") << false << false << false << 0 << refused;
    QTest::newRow("a change, in the handshake") << true << false << false << 0 << refused;
    QTest::newRow("a first read, after it") << false << true << false << 0 << refused;
    QTest::newRow("a first change, after it") << true << true << false << 0 << lost;
    QTest::newRow("a read, answered before") << false << true << true << 0 << lost;
    QTest::newRow("a handshake, answered before") << false << false << true << 0 << lost;
    QTest::newRow("within a first answer") << false << true << false << 200 << lost;
}

void tst_HttpFailure::lostConnection_meansWhatTheStageSays()
{
    QFETCH(bool, isChanging);
    QFETCH(bool, wasEncrypted);
    QFETCH(bool, wasEverAnswered);
    QFETCH(int, httpStatus);
    QFETCH(HttpError::Kind, kind);
    FailureEvidence evidence;
    evidence.error = QNetworkReply::RemoteHostClosedError;
    evidence.isChanging = isChanging;
    evidence.wasEncrypted = wasEncrypted;
    evidence.wasEverAnswered = wasEverAnswered;
    evidence.mayHaveArrived = wasEncrypted;
    evidence.httpStatus = httpStatus;
    const HttpError classified = httpErrorFrom(evidence);
    QCOMPARE(classified.kind, kind);
    QCOMPARE(classified.mayHaveArrived, wasEncrypted);
    QCOMPARE(classified.httpStatus, httpStatus);
}

void tst_HttpFailure::server_isDistrustedForTheWorstReason_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("the name of another host")
        << QList{QSslError::HostNameMismatch} << Reason::OtherHost;
    QTest::newRow("ended") << QList{QSslError::CertificateExpired} << Reason::Ended;
    QTest::newRow("not begun") << QList{QSslError::CertificateNotYetValid} << Reason::NotYetBegun;
    QTest::newRow("ended, and another host's")
        << QList{QSslError::CertificateExpired, QSslError::HostNameMismatch} << Reason::OtherHost;
    QTest::newRow("ended, and nobody vouches for it")
        << QList{QSslError::CertificateExpired, QSslError::SelfSignedCertificate} << Reason::Issuer;
    QTest::newRow("anything else") << QList{QSslError::CertificateRevoked} << Reason::Issuer;
}

void tst_HttpFailure::server_isDistrustedForTheWorstReason()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QFETCH(Reason, reason);
    FailureEvidence evidence;
    evidence.error = QNetworkReply::SslHandshakeFailedError;
    for (const QSslError::SslError each : errors)
        evidence.tlsErrors.append(QSslError(each));
    const HttpError classified = httpErrorFrom(evidence);
    QCOMPARE(classified.kind, Kind::ServerUntrusted);
    QCOMPARE(classified.distrust.reason, reason);
}

void tst_HttpFailure::detail_holdsNoUrl()
{
    FailureEvidence evidence;
    evidence.error = QNetworkReply::UnknownNetworkError;
    evidence.text = u"Error transferring https://h/a?sig=hush - broken"_s;
    QCOMPARE(httpErrorFrom(evidence).detail, u"Error transferring (URL) - broken"_s);
}

void tst_HttpFailure::statusOnly_isNoFailure_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");
    using Reply = QNetworkReply;
    QTest::newRow("200") << int(Reply::NoError) << 200 << true;
    QTest::newRow("302") << int(Reply::NoError) << 302 << true;
    QTest::newRow("nothing at all") << int(Reply::NoError) << 0 << false;
    QTest::newRow("400") << int(Reply::ProtocolInvalidOperationError) << 400 << true;
    QTest::newRow("401") << int(Reply::AuthenticationRequiredError) << 401 << true;
    QTest::newRow("404") << int(Reply::ContentNotFoundError) << 404 << true;
    QTest::newRow("412") << int(Reply::UnknownContentError) << 412 << true;
    QTest::newRow("503") << int(Reply::ServiceUnavailableError) << 503 << true;
    QTest::newRow("404 cut off") << int(Reply::RemoteHostClosedError) << 404 << false;
    QTest::newRow("307 to a change") << int(Reply::ContentReSendError) << 307 << true;
    QTest::newRow("a change lost") << int(Reply::ContentReSendError) << 0 << false;
    QTest::newRow("a change lost amid its answer")
        << int(Reply::ContentReSendError) << 200 << false;
    QTest::newRow("a proxy's 407") << int(Reply::ProxyAuthenticationRequiredError) << 407 << false;
}

void tst_HttpFailure::tlsFailure_ofAChangeThatLeft_mayHaveArrived_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isChanging");
    QTest::addColumn<bool>("hasBodyLeft");
    QTest::addColumn<bool>("mayHaveArrived");
    using Reply = QNetworkReply;
    const QString alert = u"error:0A000438:SSL routines::tlsv1 alert internal error"_s;
    const QString none = u"Unknown error"_s;
    QTest::newRow("an alert after a change left")
        << int(Reply::UnknownNetworkError) << alert << true << true << true;
    QTest::newRow("an alert before it left")
        << int(Reply::UnknownNetworkError) << alert << true << false << false;
    QTest::newRow("an alert after a read left")
        << int(Reply::UnknownNetworkError) << alert << false << true << false;
    QTest::newRow("a failed handshake after a change left")
        << int(Reply::SslHandshakeFailedError) << none << true << true << true;
    QTest::newRow("a failed handshake before it left")
        << int(Reply::SslHandshakeFailedError) << none << true << false << false;
}

void tst_HttpFailure::tlsFailure_ofAChangeThatLeft_mayHaveArrived()
{
    QFETCH(int, error);
    QFETCH(QString, text);
    QFETCH(bool, isChanging);
    QFETCH(bool, hasBodyLeft);
    FailureEvidence evidence;
    evidence.error = QNetworkReply::NetworkError(error);
    evidence.text = text;
    evidence.isChanging = isChanging;
    evidence.isNetworkUp = true;
    evidence.wasEncrypted = false; // the connection was there already, so no handshake was seen
    evidence.wasEverAnswered = true;
    evidence.mayHaveArrived = hasBodyLeft;
    const HttpError classified = httpErrorFrom(evidence);
    QCOMPARE(classified.kind, Kind::TlsFailed);
    QTEST(classified.mayHaveArrived, "mayHaveArrived");
}

void tst_HttpFailure::noTlsAtAll_isToldFromAnUntrustedIssuer_beforeAnythingLeft()
{
    FailureEvidence evidence;
    evidence.error = QNetworkReply::SslHandshakeFailedError;
    evidence.text = u"error:0A00010B:SSL routines::wrong version number"_s;
    evidence.isChanging = true;
    QCOMPARE(httpErrorFrom(evidence).distrust.reason, Reason::NoTls);
    QVERIFY(!httpErrorFrom(evidence).mayHaveArrived);
    // In the midst of a connection it is a broken stream, and what left may have arrived.
    evidence.mayHaveArrived = true;
    QCOMPARE(httpErrorFrom(evidence).distrust.reason, Reason::Issuer);
    QVERIFY(httpErrorFrom(evidence).mayHaveArrived);
    evidence.mayHaveArrived = false;
    evidence.wasEncrypted = true;
    QCOMPARE(httpErrorFrom(evidence).distrust.reason, Reason::Issuer);
}

void tst_HttpFailure::statusOnly_isNoFailure()
{
    QFETCH(int, error);
    QFETCH(int, status);
    QFETCH(bool, expected);
    QCOMPARE(isStatusOnly(QNetworkReply::NetworkError(error), status), expected);
}

QTEST_GUILESS_MAIN(tst_HttpFailure)
#include "tst_HttpFailure.moc"

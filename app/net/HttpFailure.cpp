// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpFailure.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace waybill {

using Kind = HttpError::Kind;

namespace {

constexpr qsizetype maxNamesLength = 200;

/// The reason within OpenSSL's library "SSL" that @p text quotes ("error:0A00045C:SSL routines…").
/// The rest of the text is translated, this part never is.
std::optional<uint> tlsReason(const QString &text)
{
    static const QRegularExpression pattern(u"error:0A([0-9A-Fa-f]{6})"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(1).toUInt(nullptr, 16) & 0x7fffffU;
}

/// Whether the peer's alert (RFC 8446, section 6) speaks of the certificate that we showed.
bool isCertificateAlert(uint reason)
{
    constexpr uint firstAlert = 1000; // OpenSSL gives a received alert as 1000 + its number
    switch (reason - firstAlert) {
    case 40:  // handshake_failure: how TLS 1.2 servers say that the certificate is missing
    case 41:  // no_certificate
    case 42:  // bad_certificate
    case 43:  // unsupported_certificate
    case 44:  // certificate_revoked
    case 45:  // certificate_expired
    case 46:  // certificate_unknown
    case 48:  // unknown_ca
    case 49:  // access_denied
    case 116: // certificate_required
        return true;
    default:
        return false;
    }
}

QString withoutUrls(QString text)
{
    static const QRegularExpression url(u"https?://\\S+"_s);
    return text.replace(url, u"(URL)"_s);
}

QString describe(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        QString reason = error.errorString();
        if (const auto certificate = error.certificate(); !certificate.isNull())
            reason += u" [issuer: %1]"_s.arg(certificate.issuerDisplayName());
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons.join("; "_L1);
}

QString hostsOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    constexpr qsizetype shown = 3;
    return names.mid(0, shown).join(u", "_s).left(maxNamesLength);
}

/// The worst of what was wrong: without an issuer who is trusted, the rest is hearsay.
ServerDistrust distrustOf(const QList<QSslError> &errors)
{
    using Reason = ServerDistrust::Reason;
    ServerDistrust worst{Reason::NotYetBegun, {}, {}};
    for (const QSslError &each : errors) {
        ServerDistrust found;
        switch (each.error()) {
        case QSslError::HostNameMismatch:
            found = {Reason::OtherHost, {}, hostsOf(each.certificate())};
            break;
        case QSslError::CertificateExpired:
            found = {Reason::Ended, each.certificate().expiryDate().toUTC(), {}};
            break;
        case QSslError::CertificateNotYetValid:
            found = {Reason::NotYetBegun, each.certificate().effectiveDate().toUTC(), {}};
            break;
        default:
            return {};
        }
        if (found.reason <= worst.reason)
            worst = found;
    }
    return worst;
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ProxyConnectionRefusedError
            && error <= QNetworkReply::UnknownProxyError);
}

/// A connection that went away without an answer, or in the middle of it.
Kind lostConnection(const FailureEvidence &evidence)
{
    if (evidence.httpStatus != 0 || evidence.wasEverAnswered)
        return Kind::ConnectionLost;
    // Many servers refuse a certificate by just hanging up: in the handshake, or, since with
    // TLS 1.3 the client is ready first, right after it. For a change that began to leave that is
    // a guess too bold; its outcome is unknown, and the read that follows will tell.
    if (!evidence.wasEncrypted || !evidence.isChanging)
        return Kind::ClientCertificateRefused;
    return Kind::ConnectionLost;
}

/// TLS can break after a body left, too. Whether the handshake was seen tells nothing then: there is
/// none on a connection that is used again. The body is not asked for before it.
bool changeMayHaveArrived(const FailureEvidence &evidence)
{
    return evidence.isChanging && evidence.mayHaveArrived;
}

/// The very first bytes that came were no TLS. Later on, the same reason is a broken stream.
bool isNoTls(uint reason, const FailureEvidence &evidence)
{
    constexpr uint wrongVersionNumber = 267; // of OpenSSL's library "SSL"
    return reason == wrongVersionNumber && !evidence.wasEncrypted && !evidence.mayHaveArrived
        && evidence.httpStatus == 0;
}

HttpError tlsFailure(uint reason, const FailureEvidence &evidence, const QString &detail)
{
    if (isCertificateAlert(reason))
        return {Kind::ClientCertificateRefused, false, detail, evidence.httpStatus};
    if (isNoTls(reason, evidence))
        return {Kind::TlsFailed, false, detail, 0, {ServerDistrust::Reason::NoTls, {}, {}}};
    return {Kind::TlsFailed, changeMayHaveArrived(evidence), detail, evidence.httpStatus};
}

} // namespace

bool isStatusOnly(QNetworkReply::NetworkError error, int httpStatus)
{
    if (error == QNetworkReply::NoError)
        return httpStatus != 0;
    // After these answers Qt would like to send the body elsewhere or again, even where it has been
    // told not to, and complains that it cannot. The answer is there all the same.
    if (error == QNetworkReply::ContentReSendError)
        return httpStatus == 307 || httpStatus == 308 || httpStatus == 401;
    if (httpStatus < 400)
        return false;
    const bool isContentError = error >= QNetworkReply::ContentAccessDenied
        && error <= QNetworkReply::UnknownContentError;
    const bool isServerError = error >= QNetworkReply::InternalServerError
        && error <= QNetworkReply::UnknownServerError;
    return isContentError || isServerError || error == QNetworkReply::ProtocolInvalidOperationError;
}

HttpError httpErrorFrom(const FailureEvidence &evidence)
{
    const QString detail = withoutUrls(evidence.text);
    const auto error = [&](Kind kind, bool mayHaveArrived) {
        return HttpError{kind, mayHaveArrived, detail, evidence.httpStatus};
    };
    if (!evidence.tlsErrors.isEmpty() && evidence.error == QNetworkReply::SslHandshakeFailedError)
        return {Kind::ServerUntrusted, false, describe(evidence.tlsErrors), 0,
                distrustOf(evidence.tlsErrors)};
    if (evidence.error == QNetworkReply::ProxyAuthenticationRequiredError)
        return error(Kind::ProxyWantsPassword, false);
    if (isProxyError(evidence.error))
        return error(Kind::ProxyFailed, false);
    if (const auto reason = tlsReason(evidence.text))
        return tlsFailure(*reason, evidence, detail);

    switch (evidence.error) {
    case QNetworkReply::ConnectionRefusedError:
        return error(Kind::ConnectionRefused, false);
    case QNetworkReply::HostNotFoundError:
        return error(evidence.isNetworkUp ? Kind::HostNotFound : Kind::Offline, false);
    case QNetworkReply::TimeoutError:
        return error(Kind::TimedOut, evidence.mayHaveArrived);
    case QNetworkReply::SslHandshakeFailedError:
        return error(Kind::TlsFailed, changeMayHaveArrived(evidence));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return error(Kind::Offline, evidence.mayHaveArrived);
    case QNetworkReply::UnknownNetworkError: // a route that is missing, before anything was sent
        if (!evidence.wasEncrypted && !evidence.mayHaveArrived && evidence.httpStatus == 0) {
            // Qt has the same word for a proxy that does not answer or has no address.
            const bool isProxy = evidence.isProxyGiven && evidence.isNetworkUp;
            return error(isProxy ? Kind::ProxyFailed : Kind::Offline, false);
        }
        return error(Kind::ConnectionLost, evidence.mayHaveArrived);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return error(Kind::BadResponse, evidence.mayHaveArrived);
    case QNetworkReply::RemoteHostClosedError:
        return error(lostConnection(evidence), evidence.mayHaveArrived);
    case QNetworkReply::ContentReSendError:
        return error(Kind::ConnectionLost, true);
    default:
        return error(Kind::ConnectionLost, evidence.mayHaveArrived);
    }
}

} // namespace waybill

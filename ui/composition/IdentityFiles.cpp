// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/IdentityFiles.h"

#include "net/CertificateSummary.h"

#include <QFile>
#include <QFileInfo>

namespace waybill {

namespace {

OpenError::Kind openKind(IdentityError::Kind kind)
{
    switch (kind) {
    case IdentityError::Kind::FileEmpty:
        return OpenError::Kind::FileEmpty;
    case IdentityError::Kind::FileTooLarge:
        return OpenError::Kind::FileTooLarge;
    case IdentityError::Kind::PassphraseNeeded:
        return OpenError::Kind::PassphraseNeeded;
    case IdentityError::Kind::WrongPassphrase:
        return OpenError::Kind::WrongPassphrase;
    case IdentityError::Kind::NoPrivateKey:
        return OpenError::Kind::NoPrivateKey;
    case IdentityError::Kind::NoCertificate:
        return OpenError::Kind::NoCertificate;
    case IdentityError::Kind::KeyMismatch:
        return OpenError::Kind::KeyMismatch;
    case IdentityError::Kind::UnsupportedKey:
    case IdentityError::Kind::UnsupportedEncryption:
        return OpenError::Kind::UnsupportedKey;
    case IdentityError::Kind::NotACertificateFile:
    case IdentityError::Kind::Damaged:
        return OpenError::Kind::NotACertificateFile;
    }
    Q_UNREACHABLE();
}

OpenError fileError(OpenError::Kind kind, const QString &path)
{
    OpenError error;
    error.kind = kind;
    error.detail = path;
    return error;
}

Result<QByteArray, OpenError> readFile(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(fileError(OpenError::Kind::FileNotFound, path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(fileError(OpenError::Kind::FileUnreadable, path));
    // One byte more than is taken, so that a file that is too large is known as such.
    return file.read(maxIdentityFileBytes + 1);
}

Result<QList<QSslCertificate>, OpenError> readTrusted(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return failure(bytes.error());
    if (path.isEmpty())
        return QList<QSslCertificate>();
    const auto certificates = loadTrustedCertificates(*bytes);
    if (!certificates)
        return failure(fileError(OpenError::Kind::BadTrustedCertificates, path));
    return *certificates;
}

} // namespace

Result<IdentityFiles, OpenError> readIdentityFiles(const ConnectionSettings &settings,
                                                   const QByteArray &passphrase)
{
    const auto certificate = readFile(settings.certificate);
    if (!certificate)
        return failure(certificate.error());
    auto key = readFile(settings.privateKey);
    if (!key)
        return failure(key.error());
    auto identity = loadIdentity(*certificate, *key, passphrase);
    key->fill('\0');
    if (!identity) {
        OpenError error = fileError(openKind(identity.error().kind), settings.certificate);
        return failure(std::move(error));
    }
    auto trusted = readTrusted(settings.trustedCertificates);
    if (!trusted)
        return failure(trusted.error());
    return IdentityFiles{std::move(*identity), std::move(*trusted)};
}

std::optional<OpenError> validityProblem(const CertificateInfo &certificate, const QDateTime &now)
{
    OpenError error;
    error.subject = certificate.subject;
    error.validFrom = certificate.validFrom;
    error.validUntil = certificate.validUntil;
    if (now > certificate.validUntil) {
        error.kind = OpenError::Kind::CertificateExpired;
        return error;
    }
    if (now < certificate.validFrom) {
        error.kind = OpenError::Kind::CertificateNotYetValid;
        return error;
    }
    return std::nullopt;
}

CertificateInfo certificateInfo(const ClientIdentity &identity)
{
    const CertificateSummary summary = describeCertificate(identity.leaf);
    CertificateInfo info;
    info.subject = summary.subject;
    info.issuer = summary.issuer;
    info.validFrom = summary.validFrom;
    info.validUntil = summary.validUntil;
    info.thumbprint = summary.thumbprint;
    info.usedOldEncryption = identity.usedOldEncryption;
    return info;
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/IdentityFiles.h"

#include "base/Secret.h"
#include "net/CertificateSummary.h"
#include "net/PublishSettings.h"

#include <QFile>
#include <QFileInfo>

namespace waybill {

namespace {

} // namespace

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

OpenError::Kind openKind(const PublishSettingsError &error)
{
    switch (error.kind) {
    case PublishSettingsError::Kind::FileEmpty:
        return OpenError::Kind::FileEmpty;
    case PublishSettingsError::Kind::FileTooLarge:
        return OpenError::Kind::FileTooLarge;
    case PublishSettingsError::Kind::NotXml:
    case PublishSettingsError::Kind::NotPublishSettings:
        return OpenError::Kind::NotPublishSettings;
    case PublishSettingsError::Kind::AppServiceProfile:
        return OpenError::Kind::AppServiceProfile;
    case PublishSettingsError::Kind::NoCertificate:
    case PublishSettingsError::Kind::BadCertificate:
        return OpenError::Kind::NoPublishedCertificate;
    }
    Q_UNREACHABLE();
}

namespace {

OpenError fileError(OpenError::Kind kind, const QString &path)
{
    OpenError error;
    error.kind = kind;
    error.detail = path;
    return error;
}

} // namespace

// Unbuffered, since nobody could wipe a key in the buffer of the QFile.
Result<QByteArray, OpenError> readKeyFile(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(fileError(OpenError::Kind::FileNotFound, path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(fileError(OpenError::Kind::FileUnreadable, path));
    // One byte more than is taken, so that a file that is too large is known as such.
    QByteArray content = file.read(maxPublishSettingsBytes + 1);
    if (file.error() != QFileDevice::NoError) // not empty: the disk did not give it
        return failure(fileError(OpenError::Kind::FileUnreadable, path));
    return content;
}

namespace {

Result<QList<QSslCertificate>, OpenError> readTrusted(const QString &path)
{
    const auto bytes = readKeyFile(path);
    if (!bytes)
        return failure(bytes.error());
    if (path.isEmpty())
        return QList<QSslCertificate>();
    const auto certificates = loadTrustedCertificates(*bytes);
    if (!certificates)
        return failure(fileError(OpenError::Kind::BadTrustedCertificates, path));
    return *certificates;
}

/// The identity that a .publishsettings file holds for @p settings.
Result<ClientIdentity, OpenError> publishedIdentity(const QByteArray &file,
                                                    const ConnectionSettings &settings)
{
    const auto published = readPublishSettings(file);
    if (!published)
        return failure(fileError(openKind(published.error()), settings.certificate));
    qsizetype index = published->identities.size() == 1 ? 0 : -1;
    for (const PublishedSubscription &each : published->subscriptions) {
        if (each.id.compare(settings.subscriptionId, Qt::CaseInsensitive) == 0)
            index = each.identity;
    }
    if (index < 0)
        return failure(fileError(OpenError::Kind::NoPublishedCertificate, settings.certificate));
    return published->identities.at(index);
}

Result<ClientIdentity, OpenError> identityOf(const ConnectionSettings &settings,
                                             const QByteArray &passphrase)
{
    auto certificate = readKeyFile(settings.certificate);
    if (!certificate)
        return failure(certificate.error());
    if (looksLikePublishSettings(*certificate)) {
        auto published = publishedIdentity(*certificate, settings);
        wipe(*certificate); // its keys are not encrypted
        return published;
    }
    auto key = readKeyFile(settings.privateKey);
    if (!key) {
        wipe(*certificate); // it may hold a key that is not encrypted
        return failure(key.error());
    }
    auto identity = loadIdentity(*certificate, *key, passphrase);
    wipe(*certificate);
    wipe(*key);
    if (!identity)
        return failure(fileError(openKind(identity.error().kind), settings.certificate));
    return *identity;
}

} // namespace

Result<IdentityFiles, OpenError> readIdentityFiles(const ConnectionSettings &settings,
                                                   const QByteArray &passphrase)
{
    auto identity = identityOf(settings, passphrase);
    if (!identity)
        return failure(identity.error());
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

CertificateInfo certificateInfo(const QSslCertificate &certificate, bool usedOldEncryption)
{
    const CertificateSummary summary = describeCertificate(certificate);
    CertificateInfo info;
    info.subject = summary.subject;
    info.issuer = summary.issuer;
    info.validFrom = summary.validFrom;
    info.validUntil = summary.validUntil;
    info.thumbprint = summary.thumbprint;
    info.usedOldEncryption = usedOldEncryption;
    info.keyBits = summary.keyBits;
    if (summary.keyType == CertificateSummary::KeyType::Rsa)
        info.keyType = CertificateInfo::KeyType::Rsa;
    else if (summary.keyType == CertificateSummary::KeyType::Ec)
        info.keyType = CertificateInfo::KeyType::Ec;
    return info;
}

CertificateInfo certificateInfo(const ClientIdentity &identity)
{
    return certificateInfo(identity.leaf, identity.usedOldEncryption);
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetKeyFiles.h"

#include "backend/IdentityFiles.h"
#include "backend/RunBeside.h"
#include "base/Secret.h"
#include "net/CertificateSummary.h"
#include "net/IdentityInspection.h"
#include "net/IdentityWriter.h"
#include "net/PublishSettings.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace waybill {

namespace {

template<typename T>
using FileResult = Result<T, OpenError>;

OpenError errorOf(OpenError::Kind kind, const QString &path)
{
    OpenError error;
    error.kind = kind;
    error.detail = path;
    return error;
}

/// A copy of @p secret that is held once and can be wiped where it lies.
std::shared_ptr<QByteArray> heldOnce(const QByteArray &secret)
{
    return std::make_shared<QByteArray>(ownCopy(secret));
}

/// Runs @p work beside the GUI thread and ends the call with what it returns.
template<typename T, typename Work>
KeyFileCallPtr<T> runCall(Work work)
{
    auto promised = std::make_unique<PromisedCall<T, OpenError>>();
    auto *const call = promised.get();
    runBeside(call, std::move(work), [call](const FileResult<T> &result) { call->finish(result); });
    return KeyFileCallPtr<T>(promised.release());
}

FileResult<KeyFileInfo> inspectPublished(const QByteArray &content, const QString &path)
{
    const auto published = readPublishSettings(content);
    if (!published)
        return failure(errorOf(openKind(published.error()), path));
    KeyFileInfo info;
    info.format = KeyFileInfo::Format::PublishSettings;
    info.hasPrivateKey = true;
    info.certificate = certificateInfo(published->identities.constFirst());
    for (const PublishedSubscription &each : published->subscriptions) {
        OfferedSubscription offered{each.id, each.name, each.endpoint, {}};
        if (each.identity >= 0)
            offered.certificate = certificateInfo(published->identities.at(each.identity));
        info.subscriptions.append(offered);
    }
    if (info.subscriptions.isEmpty()) // its address still counts
        info.subscriptions.append({{}, {}, published->endpoint, info.certificate});
    return info;
}

KeyFileInfo::Format formatOf(InspectedIdentity::Format format)
{
    switch (format) {
    case InspectedIdentity::Format::Pkcs12:
        return KeyFileInfo::Format::Pkcs12;
    case InspectedIdentity::Format::Pem:
        return KeyFileInfo::Format::Pem;
    case InspectedIdentity::Format::Der:
        return KeyFileInfo::Format::Der;
    }
    Q_UNREACHABLE();
}

FileResult<KeyFileInfo> inspectFiles(const QString &path, const QString &keyPath,
                                     const QByteArray &passphrase)
{
    auto content = readKeyFile(path);
    if (!content)
        return failure(content.error());
    if (looksLikePublishSettings(*content)) {
        auto info = inspectPublished(*content, path);
        wipe(*content); // its keys are not encrypted
        return info;
    }
    auto key = readKeyFile(keyPath);
    if (!key)
        return failure(key.error());
    const auto inspected = inspectIdentity(*content, *key, passphrase);
    wipe(*content);
    wipe(*key);
    if (!inspected)
        return failure(errorOf(openKind(inspected.error().kind), path));
    KeyFileInfo info;
    info.format = formatOf(inspected->format);
    info.isLocked = inspected->isLocked;
    info.hasPrivateKey = inspected->hasPrivateKey;
    if (!inspected->certificate.isNull())
        info.certificate = certificateInfo(inspected->certificate, inspected->usedOldEncryption);
    return info;
}

FileResult<QList<AuthorityInfo>> readAuthorities(const QString &path)
{
    const auto content = readKeyFile(path);
    if (!content)
        return failure(content.error());
    const auto certificates = loadTrustedCertificates(*content);
    if (!certificates)
        return failure(errorOf(OpenError::Kind::BadTrustedCertificates, path));
    QList<AuthorityInfo> authorities;
    for (const QSslCertificate &each : *certificates) {
        const CertificateSummary summary = describeCertificate(each);
        const QByteArray digest = each.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        authorities.append({summary.subject, summary.validUntil, QString::fromLatin1(digest)});
    }
    return authorities;
}

FileResult<Done> writeCopy(const ConnectionSettings &settings, const QByteArray &passphrase,
                           const QString &target, const QByteArray &newPassphrase)
{
    const auto files = readIdentityFiles(settings, passphrase);
    if (!files)
        return failure(files.error());
    const auto sealed = writePkcs12(files->identity, newPassphrase);
    if (!sealed)
        return failure(errorOf(openKind(sealed.error().kind), settings.certificate));
    QSaveFile file(target);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(*sealed) == sealed->size() && file.commit();
    if (!isWritten)
        return failure(errorOf(OpenError::Kind::CannotWrite, target));
    return Done();
}

} // namespace

KeyFileCallPtr<KeyFileInfo> NetKeyFiles::inspect(const QString &file, const QString &keyFile,
                                                 const QByteArray &passphrase)
{
    return runCall<KeyFileInfo>([file, keyFile, secret = heldOnce(passphrase)] {
        auto info = inspectFiles(file, keyFile, *secret);
        wipe(*secret);
        return info;
    });
}

KeyFileCallPtr<QList<AuthorityInfo>> NetKeyFiles::inspectAuthorities(const QString &file)
{
    return runCall<QList<AuthorityInfo>>([file] { return readAuthorities(file); });
}

KeyFileCallPtr<Done> NetKeyFiles::importCopy(const ConnectionSettings &settings,
                                             const QByteArray &passphrase, const QString &target,
                                             const QByteArray &newPassphrase)
{
    return runCall<Done>(
        [settings, target, secret = heldOnce(passphrase), newSecret = heldOnce(newPassphrase)] {
            auto written = writeCopy(settings, *secret, target, *newSecret);
            wipe(*secret);
            wipe(*newSecret);
            return written;
        });
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/IdentityInspection.h"

#include "net/IdentityFile.h"

#include <algorithm>

namespace waybill {

using namespace openssl;
using Kind = IdentityError::Kind;
using Format = InspectedIdentity::Format;

namespace {

QSslCertificate firstOf(const Certificates &certificates)
{
    if (certificates.empty())
        return QSslCertificate();
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificates.front().get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), std::max(length, 0));
    OPENSSL_free(der);
    return QSslCertificate(bytes, QSsl::Der);
}

Format formatOf(FileContent content)
{
    switch (content) {
    case FileContent::Pkcs12:
        return Format::Pkcs12;
    case FileContent::Pem:
        return Format::Pem;
    default:
        return Format::Der;
    }
}

/// The certificate that is in plain sight, or that needs no passphrase.
QSslCertificate visibleCertificate(const QByteArray &certificateFile, const QByteArray &keyFile,
                                   const QByteArray &passphrase)
{
    const Context context;
    if (fileContent(certificateFile) == FileContent::Pkcs12) {
        const auto reading = readPkcs12(certificateFile, passphrase, context);
        return reading ? firstOf(reading->certificates) : QSslCertificate();
    }
    for (const QByteArray &file : {certificateFile, keyFile}) {
        const auto certificates = readCertificates(file, context);
        if (certificates && !certificates->empty())
            return firstOf(*certificates);
    }
    return QSslCertificate();
}

} // namespace

Result<InspectedIdentity, IdentityError> inspectIdentity(const QByteArray &certificateFile,
                                                         const QByteArray &keyFile,
                                                         const QByteArray &passphrase)
{
    InspectedIdentity inspected;
    inspected.format = formatOf(fileContent(certificateFile));
    const auto identity = loadIdentity(certificateFile, keyFile, passphrase);
    if (identity) {
        inspected.certificate = identity->leaf;
        inspected.hasPrivateKey = true;
        inspected.usedOldEncryption = identity->usedOldEncryption;
        return inspected;
    }
    const Kind kind = identity.error().kind;
    if (kind != Kind::PassphraseNeeded && kind != Kind::NoPrivateKey)
        return failure(identity.error());
    inspected.isLocked = kind == Kind::PassphraseNeeded;
    inspected.hasPrivateKey = inspected.isLocked;
    inspected.certificate = visibleCertificate(certificateFile, keyFile, passphrase);
    return inspected;
}

} // namespace waybill

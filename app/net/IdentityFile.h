// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/ClientIdentity.h"
#include "net/OpenSsl.h"

#include <QByteArrayView>

namespace waybill {

/// What the content of a key or certificate file looks like, before anything is decoded.
enum class FileContent { Unknown, Pem, Pkcs12, Pkcs7, DerCertificate, DerKey };

[[nodiscard]] FileContent fileContent(const QByteArray &file);

/// FileEmpty or FileTooLarge, if so.
[[nodiscard]] Result<Done, IdentityError> checkFileSize(const QByteArray &file);

/// All certificates of a PEM, PKCS#7 or DER file, in their order; none is not an error here.
[[nodiscard]] Result<openssl::Certificates, IdentityError> readCertificates(
    const QByteArray &file, const openssl::Context &context);

/// A key and how its file was protected. The key is null when the file holds none.
struct KeyReading
{
    openssl::KeyPtr key;
    bool usedOldEncryption = false;
};

/// The private key of a PEM or DER file.
[[nodiscard]] Result<KeyReading, IdentityError> readKey(const QByteArray &file,
                                                        const QByteArray &passphrase,
                                                        const openssl::Context &context);

/// Certificates and key of a PKCS#12 file; the one that belongs to the key comes first.
struct Pkcs12Reading
{
    openssl::Certificates certificates;
    KeyReading key;
};

[[nodiscard]] Result<Pkcs12Reading, IdentityError> readPkcs12(const QByteArray &file,
                                                              const QByteArray &passphrase,
                                                              const openssl::Context &context);

[[nodiscard]] inline auto identityFailure(IdentityError::Kind kind, const QString &detail = {})
{
    return failure(IdentityError{kind, detail});
}

} // namespace waybill

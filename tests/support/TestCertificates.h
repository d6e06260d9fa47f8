// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace waybill::test {

enum class KeyKind { Ec256, Rsa2048, Rsa1024, Ed25519 };

/// A certificate that a test would like to have.
struct CertificateWish
{
    enum class Usage { Client, Server, Authority };

    QByteArray commonName = QByteArrayLiteral("Clerk");
    Usage usage = Usage::Client;
    KeyKind key = KeyKind::Ec256;
    QByteArray alternativeNames = QByteArrayLiteral("DNS:localhost,IP:127.0.0.1"); ///< servers only
    qint64 validFromSeconds = -3600;                                               ///< from now
    qint64 validUntilSeconds = 3600L * 24 * 30;
};

/// A certificate with its private key (PKCS#8), both PEM.
struct TestIdentity
{
    QByteArray certificate;
    QByteArray key;
};

/// Makes certificates at run time; each authority has its own key.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &commonName = QByteArrayLiteral("Test CA"));

    [[nodiscard]] TestIdentity issue(const CertificateWish &wish = {}) const;
    [[nodiscard]] TestIdentity issueServer() const;
    [[nodiscard]] const QByteArray &certificate() const { return m_identity.certificate; }

private:
    TestIdentity m_identity;
};

enum class Protection {
    None,
    Aes256,    ///< PBES2, as today's tools write it
    TripleDes, ///< PBE-SHA1-3DES
    Rc2,       ///< PBE-SHA1-RC2-40 for certificates, 3DES for the key: Windows up to Server 2016
};

/// What goes into a PKCS#12 file. Parts that are empty are left out.
struct Pkcs12Wish
{
    QByteArray certificate = {};
    QByteArray key = {};
    QList<QByteArray> others = {};
    const char *passphrase = nullptr; ///< null and "" are two encodings of "none"
    Protection protection = Protection::Aes256;
};

[[nodiscard]] QByteArray makePkcs12(const Pkcs12Wish &wish);

/// PKCS#8, protected with @p passphrase.
[[nodiscard]] QByteArray encryptedKey(const QByteArray &keyPem, const QByteArray &passphrase,
                                      Protection protection = Protection::Aes256);
/// PKCS#1 or SEC 1, protected with @p passphrase by a "DEK-Info" header; plain when it is empty.
[[nodiscard]] QByteArray traditionalKey(const QByteArray &keyPem,
                                        const QByteArray &passphrase = {});

/// The DER bytes of the first block of @p pem.
[[nodiscard]] QByteArray toDer(const QByteArray &pem);

} // namespace waybill::test

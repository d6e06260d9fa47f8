// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace waybill {

/// What a client proves itself with: its certificate, those that vouch for it, and the private key.
/// A value; copies share the key's memory, which is never written anywhere.
struct ClientIdentity
{
    QSslCertificate leaf;
    /// The issuers that the file held, from the leaf's issuer upwards; may be empty.
    QList<QSslCertificate> chain;
    QSslKey key;
    /// The file was protected by an algorithm that no longer counts as safe (RC2, 3DES, DES, MD5).
    bool usedOldEncryption = false;

    /// True when there is nothing to prove oneself with.
    [[nodiscard]] bool isNull() const { return leaf.isNull() || key.isNull(); }
};

/// Why a file did not yield an identity.
struct IdentityError
{
    enum class Kind {
        FileEmpty,
        FileTooLarge, ///< larger than maxIdentityFileBytes
        NotACertificateFile,
        PassphraseNeeded, ///< none was given, and none or an empty one does not open it
        WrongPassphrase,
        NoPrivateKey,
        NoCertificate,
        KeyMismatch,           ///< certificate and key are not a pair
        UnsupportedKey,        ///< neither RSA nor EC
        UnsupportedEncryption, ///< protected by an algorithm that this computer does not offer
        Damaged,               ///< of a known kind, but cut off or changed
    };

    Kind kind = Kind::NotACertificateFile;
    QString detail; ///< technical words, without secrets; may be empty
};

inline constexpr qsizetype maxIdentityFileBytes = 1024 * 1024;

/// Reads an identity from the contents of one file (PKCS#12, or PEM with certificate and key) or of
/// two (PEM or DER certificate, and PEM or DER key). What a file is, its content tells.
/// @p keyFile is empty when there is none; @p passphrase is UTF-8, and null when none is known.
/// Never asks on a terminal, keeps no copy of the passphrase. May be called from any thread; a file
/// that asks for many rounds of hashing can take a second.
[[nodiscard]] Result<ClientIdentity, IdentityError> loadIdentity(const QByteArray &certificateFile,
                                                                 const QByteArray &keyFile,
                                                                 const QByteArray &passphrase);

/// Reads all certificates of a PEM file (or the one of a DER file) that a connection is to trust.
[[nodiscard]] Result<QList<QSslCertificate>, IdentityError> loadTrustedCertificates(
    const QByteArray &file);

} // namespace waybill

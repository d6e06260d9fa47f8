// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"
#include "domain/ConnectionSettings.h"
#include "service/JobService.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace waybill {

/// Why a connection could not be opened; nothing was sent to anyone.
struct OpenError
{
    enum class Kind {
        FileNotFound, ///< detail: the path
        FileUnreadable,
        FileTooLarge,
        FileEmpty,
        NotACertificateFile,
        PassphraseNeeded, ///< ask for it, and open again
        WrongPassphrase,
        NoPrivateKey,
        NoCertificate,
        KeyMismatch, ///< the key belongs to another certificate
        UnsupportedKey,
        BadTrustedCertificates,
        CertificateExpired, ///< validUntil tells when
        CertificateNotYetValid,
        UnknownService,
        BadEndpoint,
        AppServiceProfile,      ///< a web app's publish profile, which shares .publishsettings
        NoPublishedCertificate, ///< a .publishsettings file without one for this subscription
        NotPublishSettings,     ///< XML that is not, or not whole
        CannotWrite,            ///< a copy of the key; detail: the path
    };

    Kind kind = Kind::NotACertificateFile;
    QString detail;
    QString subject;
    QDateTime validFrom;
    QDateTime validUntil;
};

/// What the certificate of an open connection says, for showing.
struct CertificateInfo
{
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QString thumbprint; ///< SHA-1 of the DER in upper-case hex, as administrators know it
    bool usedOldEncryption = false;
    enum class KeyType { Unknown, Rsa, Ec };
    KeyType keyType = KeyType::Unknown;
    int keyBits = 0;

    /// RSA below the 2048 bits that the service asks for (classic-api.md, section 2.1).
    [[nodiscard]] bool hasWeakKey() const { return keyType == KeyType::Rsa && keyBits < 2048; }

    bool operator==(const CertificateInfo &) const = default;
};

/// One line of the request log, redacted: what left, and what came back.
struct LogLine
{
    QDateTime time; ///< UTC
    QString text;
};

/// An open connection: its settings, its certificate and the service behind it.
class OpenConnection : public QObject
{
    Q_OBJECT

public:
    OpenConnection(ConnectionSettings settings, CertificateInfo certificate,
                   std::unique_ptr<JobService> service);
    ~OpenConnection() override;

    [[nodiscard]] const ConnectionSettings &settings() const { return m_settings; }
    [[nodiscard]] const CertificateInfo &certificate() const { return m_certificate; }
    [[nodiscard]] JobService &service() const { return *m_service; }

Q_SIGNALS:
    /// A request ended; @p line is one redacted line of the request log.
    void requestLogged(const QString &line);

private:
    ConnectionSettings m_settings;
    CertificateInfo m_certificate;
    std::unique_ptr<JobService> m_service;
};

using OpenCallPtr = CallPtr<std::shared_ptr<OpenConnection>, OpenError>;

/// Opens connections: reads the key file off the GUI thread, builds client and service.
/// An interface, since only main builds concrete objects.
class ConnectionOpener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p passphrase is null when none is known. It is wiped by the caller.
    [[nodiscard]] virtual OpenCallPtr open(const ConnectionSettings &settings,
                                           const QByteArray &passphrase) = 0;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"
#include "base/RequestTrace.h"
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
        ProxyPasswordNeeded,    ///< ask for it, and open again
        ProgramIncomplete,      ///< a part of Waybill cannot be loaded; detail: the loader's words
    };

    Kind kind = Kind::NotACertificateFile;
    QString detail;
    QString subject;
    QDateTime validFrom;
    QDateTime validUntil;
};

/// What opens a connection besides its settings. Whoever made it wipes it.
struct OpenSecrets
{
    OpenSecrets() = default;
    OpenSecrets(QByteArray ofKeyFile, QByteArray ofProxy = {})
        : passphrase(std::move(ofKeyFile))
        , proxyPassword(std::move(ofProxy))
    {
    }

    QByteArray passphrase;    ///< of the key file, UTF-8; null: none is known
    QByteArray proxyPassword; ///< UTF-8; null: none is known

    void wipe();
    /// A copy that shares no memory with this one.
    [[nodiscard]] OpenSecrets ownCopy() const;
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

    /// Keeps what happened to a request; of many the last ones.
    void addTrace(const RequestTrace &trace);
    /// The oldest first.
    [[nodiscard]] const QList<RequestTrace> &traces() const { return m_traces; }
    static constexpr qsizetype keptTraces = 200;

Q_SIGNALS:
    /// A request ended; @p line is one redacted line of the request log.
    void requestLogged(const QString &line);
    void requestTraced(const waybill::RequestTrace &trace);

private:
    ConnectionSettings m_settings;
    CertificateInfo m_certificate;
    std::unique_ptr<JobService> m_service;
    QList<RequestTrace> m_traces;
};

using OpenCallPtr = CallPtr<std::shared_ptr<OpenConnection>, OpenError>;

/// Opens connections: reads the key file off the GUI thread, builds client and service.
/// An interface, since only main builds concrete objects.
class ConnectionOpener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p secrets are wiped by the caller, and may be so at once.
    [[nodiscard]] virtual OpenCallPtr open(const ConnectionSettings &settings,
                                           const OpenSecrets &secrets) = 0;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionOpener.h"

#include <QList>

namespace waybill {

/// A subscription that a .publishsettings file names.
struct OfferedSubscription
{
    QString id;
    QString name;
    QUrl endpoint;                              ///< empty: the file names none
    std::optional<CertificateInfo> certificate; ///< none: it brings none that opens

    bool operator==(const OfferedSubscription &) const = default;
};

/// What is inside a file that a person chose, as far as it shows without a passphrase.
struct KeyFileInfo
{
    enum class Format { Pkcs12, Pem, Der, PublishSettings };

    Format format = Format::Pkcs12;
    bool isLocked = false; ///< a passphrase is needed for more
    bool hasPrivateKey = false;
    std::optional<CertificateInfo> certificate; ///< none while a passphrase hides it
    QList<OfferedSubscription> subscriptions;   ///< .publishsettings only
};

/// A certificate that a person is asked to trust, for comparing.
struct AuthorityInfo
{
    QString subject;
    QDateTime validUntil;
    QString fingerprint; ///< SHA-256, upper-case hex in pairs with colons

    bool operator==(const AuthorityInfo &) const = default;
};

template<typename T>
using KeyFileCallPtr = CallPtr<T, OpenError>;

/// Looks into key files and makes Waybill's own copies of them; blocks nobody.
/// An interface, since only ui/composition builds concrete objects.
class KeyFiles : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p keyFile is empty when there is none; @p passphrase is null when none is known, and wiped
    /// by the caller. Files are told apart by their content.
    [[nodiscard]] virtual KeyFileCallPtr<KeyFileInfo> inspect(const QString &file,
                                                              const QString &keyFile,
                                                              const QByteArray &passphrase) = 0;
    /// The certificates of a file with additional authorities.
    [[nodiscard]] virtual KeyFileCallPtr<QList<AuthorityInfo>> inspectAuthorities(
        const QString &file) = 0;
    /// Copies certificate and key of @p settings into @p target, encrypted with @p newPassphrase and
    /// readable by its owner only. @p passphrase opens the files that the settings name.
    [[nodiscard]] virtual KeyFileCallPtr<Done> importCopy(const ConnectionSettings &settings,
                                                          const QByteArray &passphrase,
                                                          const QString &target,
                                                          const QByteArray &newPassphrase) = 0;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/ClientIdentity.h"

#include <QUrl>

namespace waybill {

/// A subscription of a .publishsettings file (classic-api.md, section 2.2).
struct PublishedSubscription
{
    QString id;
    QString name;  ///< may be empty
    QUrl endpoint; ///< https, without a trailing slash; empty when the file names none that counts
    qsizetype identity = -1; ///< index into PublishSettings::identities; -1: there is none to use

    bool operator==(const PublishedSubscription &) const = default;
};

/// What a .publishsettings file holds. The file is a bearer secret: its keys are not encrypted.
struct PublishSettings
{
    /// Each distinct certificate once, in the order in which the file names them first.
    QList<ClientIdentity> identities;
    /// In the order of the file; none is legal.
    QList<PublishedSubscription> subscriptions;
    QUrl endpoint; ///< of the first profile that names one, for a file without subscriptions
};

/// Why a .publishsettings file could not be used. Nothing of its content is repeated.
struct PublishSettingsError
{
    enum class Kind {
        FileEmpty,
        FileTooLarge, ///< larger than maxPublishSettingsBytes, or too many certificates
        NotXml,       ///< also: cut off, or with a document type, which such files never have
        NotPublishSettings,
        AppServiceProfile, ///< the publish profile of a web app, which shares the extension
        NoCertificate,     ///< nowhere in it
        BadCertificate,    ///< none of its certificates opens; identity says why the first does not
    };

    Kind kind = Kind::NotXml;
    IdentityError identity = {};
};

inline constexpr qsizetype maxPublishSettingsBytes = 4096LL * 1024;
inline constexpr qsizetype maxPublishedCertificates = 100;

/// Whether @p file looks like either kind of file with the extension .publishsettings.
[[nodiscard]] bool looksLikePublishSettings(const QByteArray &file);

/// Reads both shapes, with one profile or several. A subscription whose certificate does not open
/// is listed without an identity as long as another one opens. May be called from any thread.
[[nodiscard]] Result<PublishSettings, PublishSettingsError> readPublishSettings(
    const QByteArray &file);

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ConnectionSettings.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace waybill {

/// The two versions that the classic dialect has (classic-api, section 3).
enum class ClassicVersion { May2014, November2014 };

/// "2014-05-01" or "2014-11-01", or nothing for any other text.
[[nodiscard]] std::optional<ClassicVersion> classicVersionFromText(const QString &text);
[[nodiscard]] QByteArray classicVersionText(ClassicVersion version);

/// How much OData metadata an answer is asked to carry.
enum class MetadataLevel { None, Minimal, Full };

/// What the classic dialect has to know of a connection. A value.
struct ClassicOptions
{
    QUrl endpoint; ///< https, host, optional port and path
    QString subscriptionId;
    ClassicVersion version = ClassicVersion::November2014;
    MetadataLevel metadata = MetadataLevel::Minimal;
    /// Send PATCH as GET with X-HTTP-Method, for proxies that block it.
    bool tunnelPatch = false;
    /// Repeat the Accept value as the query parameter $format, for proxies that rewrite Accept.
    bool sendFormat = false;
    /// Send DataServiceVersion, as the specification's samples do.
    bool sendDataServiceVersion = false;

    /// The options of @p settings, or nothing where they could not be sent: no https host, no
    /// subscription, or a version that the service does not have.
    [[nodiscard]] static std::optional<ClassicOptions> fromSettings(
        const ConnectionSettings &settings);

    bool operator==(const ClassicOptions &) const = default;
};

} // namespace waybill

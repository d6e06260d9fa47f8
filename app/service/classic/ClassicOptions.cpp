// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicOptions.h"

namespace waybill {

using namespace Qt::StringLiterals;

std::optional<ClassicVersion> classicVersionFromText(const QString &text)
{
    for (const auto version : {ClassicVersion::May2014, ClassicVersion::November2014}) {
        if (text == QLatin1StringView(classicVersionText(version)))
            return version;
    }
    return std::nullopt;
}

QByteArray classicVersionText(ClassicVersion version)
{
    switch (version) {
    case ClassicVersion::May2014:
        return "2014-05-01"_ba;
    case ClassicVersion::November2014:
        return "2014-11-01"_ba;
    }
    Q_UNREACHABLE();
}

std::optional<ClassicOptions> ClassicOptions::fromSettings(const ConnectionSettings &settings)
{
    const auto version = classicVersionFromText(settings.apiVersion);
    const bool reachable = settings.endpoint.isValid() && settings.endpoint.scheme() == "https"_L1
        && !settings.endpoint.host().isEmpty();
    if (!version || !reachable || settings.subscriptionId.isEmpty())
        return std::nullopt;
    ClassicOptions options;
    options.endpoint = settings.endpoint;
    options.subscriptionId = settings.subscriptionId;
    options.version = *version;
    options.tunnelPatch = settings.tunnelPatch;
    return options;
}

} // namespace waybill

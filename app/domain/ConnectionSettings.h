// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace waybill {

/// What it takes to reach a service, without any secret (product.md, section 2, connection file).
/// Paths are absolute.
struct ConnectionSettings
{
    QString name;
    QString service = QStringLiteral("classic");
    QUrl endpoint; ///< https, host and optional port and path
    QString subscriptionId;
    QStringList storageAccounts; ///< empty: asked of the service
    QString apiVersion = QStringLiteral("2014-11-01");
    QString certificate;         ///< PKCS#12 or PEM file
    QString privateKey;          ///< PEM file; only with a PEM certificate
    QString trustedCertificates; ///< PEM file of additional CAs; may be empty
    bool tunnelPatch = false;    ///< send PATCH as X-HTTP-Method, for proxies that block it
    bool viewOnly = false;
    bool withoutProxy = false; ///< go straight to the host, whatever the system's settings say
    bool tls12AtMost = false;  ///< for servers that ask for the certificate late

    bool operator==(const ConnectionSettings &) const = default;
};

} // namespace waybill

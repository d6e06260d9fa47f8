// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace waybill {

/// The way to the service: as the system says, straight, or through an HTTP proxy that is named by
/// hand. Its password is in the key store, never here.
struct ProxySettings
{
    enum class Mode { System, None, Manual };
    static constexpr int usualPort = 8080;

    Mode mode = Mode::System;
    QString host; ///< Manual only, as all that follows
    int port = usualPort;
    QString user; ///< empty: the proxy asks nobody who they are

    [[nodiscard]] bool wantsPassword() const { return mode == Mode::Manual && !user.isEmpty(); }
    bool operator==(const ProxySettings &) const = default;
};

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
    ProxySettings proxy;
    bool tls12AtMost = false; ///< for servers that ask for the certificate late

    bool operator==(const ConnectionSettings &) const = default;
};

} // namespace waybill

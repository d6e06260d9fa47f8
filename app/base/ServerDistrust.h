// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace waybill {

/// Why the server did not prove, by a certificate, who it is.
struct ServerDistrust
{
    enum class Reason {
        Issuer,      ///< nobody who is trusted vouches for it; also everything that is not below
        OtherHost,   ///< it is another host's; names tells whose
        Ended,       ///< time tells when
        NotYetBegun, ///< time tells when it begins
        NoTls        ///< what answers there does not speak TLS, so it showed no certificate at all
    };

    Reason reason = Reason::Issuer;
    QDateTime time; ///< UTC
    QString names;  ///< the server's words: the hosts that the certificate is for

    bool operator==(const ServerDistrust &) const = default;
};

} // namespace waybill

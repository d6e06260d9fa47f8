// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <optional>

namespace waybill::practice {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// What the service needs to know of the certificate that the other side presented.
struct PeerCertificate
{
    QByteArray fingerprint; ///< SHA-256 of the DER form
    bool isInForce = false; ///< not before its first and not after its last day
};

/// A request exactly as it came over the wire: nothing decoded, headers in their order.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    HeaderList headers;
    QByteArray body;
    std::optional<PeerCertificate> certificate;

    /// The value of the first header of that name (case does not matter), or a null array.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// The real verb: what X-HTTP-Method names when the method is GET, else the method.
    [[nodiscard]] QByteArray verb() const;
};

/// What goes back, and how much of it really does.
struct HttpReply
{
    enum class Delivery {
        Whole,   ///< as it should be
        Chunked, ///< whole, in chunks
        Half,    ///< more is announced than is sent, then the connection ends
        None,    ///< the connection ends without one byte
    };

    int status = 200;
    HeaderList headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;         ///< wait before the first byte
    QByteArray previousETag; ///< of a changed job, before the change; not sent

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Puts @p value in the place of every header of that name.
    void setHeader(const QByteArray &name, const QByteArray &value);
};

} // namespace waybill::practice

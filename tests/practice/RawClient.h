// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/PracticeService.h"

#include <QJsonObject>
#include <QSslSocket>

namespace waybill::practice {

using RawHeaders = QList<QPair<QByteArray, QByteArray>>;

/// What came back over the wire.
struct RawReply
{
    int status = 0; ///< 0: not one whole status line came
    RawHeaders headers;
    QByteArray body;
    QByteArray received;     ///< every byte
    bool isComplete = false; ///< the body is as long as announced

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
    /// ExtendedCode of the service, or Code of the front door.
    [[nodiscard]] QString code() const;
};

/// A client that has nothing in common with the program's own: it writes the bytes of HTTP itself
/// on a blocking TLS socket. Adds x-ms-version, Accept, Content-Type and Content-Length where the
/// request does not give them; a header with a null value is left out altogether.
class RawClient
{
public:
    enum class Identity { Clerk, Stranger, Nobody };

    explicit RawClient(const PracticeService &service, Identity identity = Identity::Clerk);

    /// @p path is relative to the service document ("" or "/…"), or absolute with "//…" in front.
    [[nodiscard]] RawReply send(const QByteArray &method, const QByteArray &path,
                                const RawHeaders &headers = {}, const QByteArray &body = {});
    [[nodiscard]] RawReply get(const QByteArray &path, const RawHeaders &headers = {});
    [[nodiscard]] RawReply patch(const QByteArray &path, const QJsonObject &properties,
                                 const RawHeaders &headers = {});
    [[nodiscard]] bool connectNow();
    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    [[nodiscard]] RawReply receive(bool hasBody);

    const PracticeService &m_service;
    QSslSocket m_socket;
};

[[nodiscard]] QByteArray jobPath(const QString &name,
                                 const QString &account = QStringLiteral("xttest"));
[[nodiscard]] QByteArray toJson(const QJsonObject &object);
[[nodiscard]] QJsonObject parcel();
[[nodiscard]] QJsonObject returnAddress();

} // namespace waybill::practice

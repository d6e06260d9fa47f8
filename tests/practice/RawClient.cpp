// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

constexpr int patienceMs = 20'000;

QByteArray dechunked(QByteArray raw)
{
    QByteArray result;
    for (;;) {
        const qsizetype line = raw.indexOf("\r\n");
        const qsizetype size = raw.left(line).toLongLong(nullptr, 16);
        if (size == 0)
            return result;
        result += raw.mid(line + 2, size);
        raw.remove(0, line + 2 + size + 2);
    }
}

bool isNamed(const QByteArray &name, const QByteArray &wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool has(const RawHeaders &headers, const QByteArray &name)
{
    return std::any_of(headers.cbegin(), headers.cend(),
                       [&name](const auto &header) { return isNamed(header.first, name); });
}

QSslConfiguration configuration(const Credentials &credentials, RawClient::Identity identity)
{
    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    result.setCaCertificates(QSslCertificate::fromData(credentials.caPem));
    if (identity == RawClient::Identity::Nobody)
        return result;
    QByteArray data = identity == RawClient::Identity::Clerk ? credentials.clerkPkcs12
                                                             : credentials.strangerPkcs12;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate certificate;
    if (QSslCertificate::importPkcs12(&buffer, &key, &certificate)) {
        result.setPrivateKey(key);
        result.setLocalCertificate(certificate);
    }
    return result;
}

} // namespace

QByteArray RawReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (isNamed(key, name))
            return value;
    }
    return {};
}

QJsonObject RawReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawReply::code() const
{
    const qsizetype begin = body.indexOf("<Code>");
    if (begin >= 0)
        return QString::fromUtf8(body.mid(begin + 6, body.indexOf("</Code>") - begin - 6));
    const QJsonValue values = json().value("odata.error"_L1).toObject().value("azure.values"_L1);
    if (values.isObject())
        return values.toObject().value("ExtendedCode"_L1).toString();
    return values.toArray().at(0).toObject().value("ExtendedCode"_L1).toString();
}

RawClient::RawClient(const PracticeService &service, Identity identity)
    : m_service(service)
{
    m_socket.setSslConfiguration(configuration(service.credentials(), identity));
}

bool RawClient::connectNow()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket.abort();
    m_socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_service.endpoint().port()));
    return m_socket.waitForEncrypted(patienceMs);
}

RawReply RawClient::send(const QByteArray &method, const QByteArray &path,
                         const RawHeaders &headers, const QByteArray &body)
{
    if (!connectNow())
        return {};
    const QByteArray base = '/' + m_service.options().subscriptionId.toLatin1()
        + "/services/importexport";
    const QByteArray target = path.startsWith("//") ? path.mid(1) : base + path;
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_service.endpoint().port());
    RawHeaders all;
    if (!has(headers, "Host"))
        all.emplaceBack("Host", host);
    all += headers;
    if (!has(headers, "x-ms-version"))
        all.emplaceBack("x-ms-version", "2014-11-01");
    if (!has(headers, "Accept"))
        all.emplaceBack("Accept", "application/json");
    if (!body.isEmpty() && !has(headers, "Content-Type"))
        all.emplaceBack("Content-Type", "application/json");
    if (!has(headers, "Content-Length") && (!body.isEmpty() || method == "PUT"))
        all.emplaceBack("Content-Length", QByteArray::number(body.size()));
    QByteArray message = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(all)) {
        if (!value.isNull())
            message += name + ": " + value + "\r\n";
    }
    m_socket.write(message + "\r\n" + body);
    return receive(method != "HEAD");
}

RawReply RawClient::receive(bool hasBody)
{
    RawReply reply;
    QByteArray &data = reply.received;
    const auto more = [this, &data] {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs)
            && m_socket.bytesAvailable() == 0)
            return false;
        data += m_socket.readAll();
        return true;
    };
    while (!data.contains("\r\n\r\n")) {
        if (!more())
            return reply;
    }
    const qsizetype end = data.indexOf("\r\n\r\n");
    const QByteArrayList lines = data.left(end).split('\n');
    reply.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    if (!hasBody || reply.status == 204) {
        reply.isComplete = true;
        return reply;
    }
    const bool isChunked = reply.header("Transfer-Encoding") == "chunked";
    const qsizetype size = reply.header("Content-Length").toLongLong();
    const auto isWhole = [&] {
        return isChunked ? data.endsWith("0\r\n\r\n") : data.size() >= end + 4 + size;
    };
    while (!isWhole()) {
        if (!more())
            break;
    }
    reply.isComplete = isWhole();
    reply.body = isChunked && reply.isComplete ? dechunked(data.mid(end + 4)) : data.mid(end + 4);
    return reply;
}

RawReply RawClient::get(const QByteArray &path, const RawHeaders &headers)
{
    return send("GET", path, headers);
}

RawReply RawClient::patch(const QByteArray &path, const QJsonObject &properties,
                          const RawHeaders &headers)
{
    return send("PATCH", path, headers, toJson({{u"Properties"_s, properties}}));
}

QByteArray jobPath(const QString &name, const QString &account)
{
    return "/storageaccounts/" + account.toUtf8() + "/jobs/" + name.toUtf8().toPercentEncoding();
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parcel()
{
    return {{u"CarrierName"_s, u"FedEx"_s},
            {u"TrackingNumber"_s, u"986578788855"_s},
            {u"DriveCount"_s, 2},
            {u"ShipDate"_s, u"4/30/2014 12:25:40 AM"_s}};
}

QJsonObject returnAddress()
{
    return {{u"Name"_s, u"A. Clerk"_s},
            {u"Address"_s, u"One Microsoft Way, Redmond, WA 98052"_s},
            {u"Phone"_s, u"4255550100"_s},
            {u"Email"_s, u"clerk@contoso.example"_s}};
}

} // namespace waybill::practice

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/PatchSenders.h"

#include "backend/IdentityFiles.h"
#include "bench/Report.h"
#include "net/PreparedRequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace waybill::bench {

namespace {

constexpr int deadlineMs = 60'000;

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

} // namespace

CurlPatches::CurlPatches(const ConnectionSettings &settings, const RequestPreview &patch)
    : m_url(QString::fromLatin1(patch.url.toEncoded()) + (patch.url.hasQuery() ? u'&' : u'?'))
{
    const QDir folder(QFileInfo(settings.certificate).path());
    m_arguments = {u"-s"_s,
                   u"-o"_s,
                   u"/dev/null"_s,
                   u"-w"_s,
                   u"%{http_code}\\n"_s,
                   u"-X"_s,
                   QString::fromLatin1(patch.method),
                   u"--cert"_s,
                   folder.filePath(u"clerk.pem"_s),
                   u"--key"_s,
                   folder.filePath(u"clerk.key"_s),
                   u"--cacert"_s,
                   folder.filePath(u"ca.pem"_s),
                   u"--data-binary"_s,
                   QString::fromUtf8(patch.body)};
    for (const auto &[name, value] : patch.headers)
        m_arguments << u"-H"_s << QString::fromLatin1(name + ": " + value);
}

double CurlPatches::run(int count, bool parallel)
{
    QStringList arguments = m_arguments;
    if (parallel)
        arguments << u"--parallel"_s << u"--parallel-immediate"_s << u"--parallel-max"_s << u"6"_s;
    arguments << m_url + u"n=[1-%1]"_s.arg(count);
    QProcess curl;
    const double taken = milliseconds([&] {
        curl.start(u"curl"_s, arguments);
        curl.waitForFinished(deadlineMs);
    });
    m_failures += count;
    const QByteArrayList statuses = curl.readAllStandardOutput().split('\n');
    for (const QByteArray &status : statuses)
        m_failures -= isSuccess(status.toInt()) ? 1 : 0;
    return taken;
}

QtPatches::QtPatches(const ConnectionSettings &settings, const RequestPreview &patch)
    : m_request(patch.url)
    , m_method(patch.method)
    , m_body(patch.body)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    if (const auto files = readIdentityFiles(settings, {})) {
        HttpOptions options;
        options.addedAuthorities = files->trusted;
        m_request.setSslConfiguration(tlsConfiguration(files->identity, options));
    }
    m_request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto &[name, value] : patch.headers)
        m_request.setRawHeader(name, value);
}

double QtPatches::run(int count, int together)
{
    m_left = count;
    m_open = 0;
    return milliseconds([this, together] {
        for (int i = 0; i < together; ++i)
            sendNext();
        QCoreApplication::exec();
    });
}

void QtPatches::sendNext()
{
    if (m_left == 0)
        return;
    --m_left;
    ++m_open;
    QNetworkReply *reply = m_manager.sendCustomRequest(m_request, m_method, m_body);
    QObject::connect(reply, &QNetworkReply::finished, &m_manager,
                     [this, reply] { onFinished(reply); });
}

void QtPatches::onFinished(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_failures += isSuccess(status) ? 0 : 1;
    reply->readAll();
    reply->deleteLater();
    --m_open;
    sendNext();
    if (m_open == 0)
        QCoreApplication::quit();
}

} // namespace waybill::bench

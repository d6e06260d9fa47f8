// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"

#include "backend/IdentityFiles.h"
#include "backend/RunBeside.h"
#include "base/Secret.h"
#include "net/HttpClient.h"
#include "net/SystemProxy.h"
#include "service/classic/ClassicJobService.h"

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr qsizetype keptLogLines = 500;

using Opened = Result<std::shared_ptr<OpenConnection>, OpenError>;

/// @p options come with what the opener knows; the rest is the connection's.
Opened build(const ConnectionSettings &settings, const IdentityFiles &files, HttpOptions options)
{
    const Clock clock = options.clock;
    const CertificateInfo certificate = certificateInfo(files.identity);
    if (const auto problem = validityProblem(certificate, clock()))
        return failure(*problem);
    const auto dialect = ClassicOptions::fromSettings(settings);
    if (!dialect) {
        OpenError error;
        error.kind = OpenError::Kind::BadEndpoint;
        error.detail = settings.endpoint.toString(QUrl::RemoveUserInfo);
        return failure(std::move(error));
    }
    options.endpoint = settings.endpoint;
    options.addedAuthorities = files.trusted;
    if (settings.tls12AtMost)
        options.maxTls = HttpOptions::MaxTls::Tls12;
    auto client = std::make_unique<HttpClient>(files.identity, options);
    HttpClient *const transport = client.get();
    auto service = std::make_unique<ClassicJobService>(*transport, *dialect, clock);
    client.release()->setParent(service.get());
    auto *const log = new RequestLog(keptLogLines, service.get());
    transport->setLog(log);
    auto connection = std::make_shared<OpenConnection>(settings, certificate, std::move(service));
    QObject::connect(log, &RequestLog::lineAdded, connection.get(), &OpenConnection::requestLogged);
    QObject::connect(log, &RequestLog::traced, connection.get(), &OpenConnection::addTrace);
    return connection;
}

void setProxy(HttpOptions &options, const ProxySettings &proxy, const QByteArray &password)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        options.proxy = HttpOptions::Proxy::System;
        break;
    case ProxySettings::Mode::None:
        options.proxy = HttpOptions::Proxy::None;
        break;
    case ProxySettings::Mode::Manual:
        options.proxy = HttpOptions::Proxy::Given;
        options.givenProxy = {QNetworkProxy::HttpProxy, proxy.host, quint16(proxy.port), proxy.user,
                              QString::fromUtf8(password)};
        break;
    }
}

OpenCallPtr refusal(OpenError::Kind kind, const QString &detail)
{
    OpenError error;
    error.kind = kind;
    error.detail = detail;
    return finishedCall<std::shared_ptr<OpenConnection>, OpenError>(failure(std::move(error)));
}

} // namespace

NetConnectionOpener::NetConnectionOpener(Clock clock, QObject *parent)
    : ConnectionOpener(parent)
    , m_clock(std::move(clock))
{
}

NetConnectionOpener::~NetConnectionOpener() = default;

void NetConnectionOpener::setPatience(const HttpTimeouts &timeouts, const RetryPolicy &retry)
{
    m_timeouts = timeouts;
    m_retry = retry;
}

OpenCallPtr NetConnectionOpener::open(const ConnectionSettings &settings,
                                      const OpenSecrets &secrets)
{
    if (settings.service != "classic"_L1)
        return refusal(OpenError::Kind::UnknownService, settings.service);
    if (settings.proxy.wantsPassword() && secrets.proxyPassword.isNull())
        return refusal(OpenError::Kind::ProxyPasswordNeeded, settings.proxy.host);
    auto promised = std::make_unique<PromisedCall<std::shared_ptr<OpenConnection>, OpenError>>();
    auto *const call = promised.get();
    // Held once, so that the thread wipes all there is of it; the caller wipes its own.
    const auto passphrase = std::make_shared<QByteArray>(ownCopy(secrets.passphrase));
    const auto systemProxy = std::make_shared<SystemProxy>(settings.endpoint);
    const bool asksSystem = settings.proxy.mode == ProxySettings::Mode::System;
    const auto read = [settings, passphrase, systemProxy, asksSystem] {
        if (asksSystem)
            systemProxy->ask();
        auto files = readIdentityFiles(settings, *passphrase);
        wipe(*passphrase);
        return files;
    };
    HttpOptions options;
    options.clock = m_clock;
    options.timeouts = m_timeouts;
    options.retry = m_retry;
    options.systemProxy = systemProxy;
    setProxy(options, settings.proxy, secrets.proxyPassword);
    using Files = Result<IdentityFiles, OpenError>;
    runBeside(call, read, [call, settings, options](const Files &files) {
        call->finish(files ? build(settings, *files, options) : Opened(failure(files.error())));
    });
    return OpenCallPtr(promised.release());
}

} // namespace waybill

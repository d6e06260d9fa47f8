// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/HttpClient.h"
#include "support/NastyServer.h"
#include "support/TestCertificates.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

/// What the tests of the client share: an authority, a server's and a clerk's certificate.
struct ClientFixture
{
    waybill::test::TestAuthority authority;
    waybill::test::TestIdentity serverIdentity = authority.issueServer();
    waybill::test::TestIdentity clerk = authority.issue();

    [[nodiscard]] waybill::test::NastyOptions serverOptions() const
    {
        waybill::test::NastyOptions options;
        options.identity = serverIdentity;
        options.clientAuthority = authority.certificate();
        return options;
    }

    /// Trusts the fixture's authority only, never tries again, waits ten seconds for everything.
    [[nodiscard]] waybill::HttpOptions clientOptions(const waybill::test::NastyServer &server) const
    {
        using namespace std::chrono_literals;
        waybill::HttpOptions options;
        options.endpoint = server.url();
        options.addedAuthorities = *waybill::loadTrustedCertificates(authority.certificate());
        options.trust = waybill::HttpOptions::Trust::AddedOnly;
        options.proxy = waybill::HttpOptions::Proxy::None;
        options.timeouts = {10s, 10s, 10s, 30s};
        options.retry.maxAttempts = 1;
        return options;
    }

    [[nodiscard]] static waybill::ClientIdentity toIdentity(
        const waybill::test::TestIdentity &identity)
    {
        return *waybill::loadIdentity(identity.certificate, identity.key, {});
    }

    [[nodiscard]] waybill::ClientIdentity clerkIdentity() const { return toIdentity(clerk); }
};

inline waybill::HttpRequest getRequest(const QUrl &url)
{
    waybill::HttpRequest request;
    request.url = url;
    return request;
}

inline waybill::HttpRequest patchRequest(const QUrl &url,
                                         const QByteArray &body = QByteArrayLiteral("{\"a\":1}"))
{
    waybill::HttpRequest request;
    request.method = "PATCH";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    request.effect = waybill::HttpRequest::Effect::Changing;
    return request;
}

/// Waits for the end of @p call; nothing when it does not come.
inline std::optional<waybill::HttpCall::Outcome> outcomeOf(const waybill::HttpCallPtr &call)
{
    QSignalSpy spy(call.get(), &waybill::CallBase::finished);
    if (!call->isFinished() && !spy.wait(30000))
        return std::nullopt;
    return call->result();
}

inline waybill::HttpCall::Outcome send(waybill::HttpClient &client,
                                       const waybill::HttpRequest &request)
{
    const auto call = client.send(request);
    const auto outcome = outcomeOf(call);
    if (!outcome) {
        return waybill::failure(
            waybill::HttpError{{}, false, QStringLiteral("the call never finished"), -1});
    }
    return *outcome;
}

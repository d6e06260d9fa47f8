// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Http.h"

#include <QPointer>

#include <deque>

namespace waybill {

/// A transport without a network: records what it is asked to send and answers from a queue.
/// With an empty queue a call stays under way until it is cancelled.
class FakeTransport final : public HttpTransport
{
public:
    using HttpTransport::HttpTransport;

    void answer(const HttpResponse &response);
    void answer(int status, const QByteArray &body = {}, const HttpHeaders &headers = {});
    void fail(const HttpError &error);

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    /// How many calls were cancelled while they were under way.
    [[nodiscard]] int cancelled() const { return m_cancelled; }

    /// The newest call, as long as its owner keeps it; for reporting progress.
    [[nodiscard]] CallBase *lastCall() const { return m_lastCall; }

    [[nodiscard]] HttpCallPtr send(const HttpRequest &request) override;

private:
    std::deque<HttpCall::Outcome> m_answers;
    QList<HttpRequest> m_requests;
    QPointer<CallBase> m_lastCall;
    int m_cancelled = 0;
};

/// The bytes of tests/data/@p name.
[[nodiscard]] QByteArray testData(const QString &name);

} // namespace waybill

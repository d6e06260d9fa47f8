// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "support/FakeTransport.h"

#include <QFile>

namespace waybill {

using namespace Qt::StringLiterals;

void FakeTransport::answer(const HttpResponse &response)
{
    m_answers.emplace_back(response);
}

void FakeTransport::answer(int status, const QByteArray &body, const HttpHeaders &headers)
{
    answer(HttpResponse{status, headers, body});
}

void FakeTransport::fail(const HttpError &error)
{
    m_answers.emplace_back(failure(error));
}

HttpCallPtr FakeTransport::send(const HttpRequest &request)
{
    m_requests.append(request);
    auto call = std::unique_ptr<PromisedCall<HttpResponse, HttpError>, CallDeleter>(
        new PromisedCall<HttpResponse, HttpError>);
    m_lastCall = call.get();
    if (m_answers.empty()) {
        call->onCancel = [this, raw = call.get(), effect = request.effect] {
            ++m_cancelled;
            HttpError error;
            error.kind = HttpError::Kind::Cancelled;
            error.mayHaveArrived = effect == HttpRequest::Effect::Changing;
            raw->finish(failure(error));
        };
    } else {
        call->finish(m_answers.front());
        m_answers.pop_front();
    }
    return HttpCallPtr(call.release());
}

QByteArray testData(const QString &name)
{
    QFile file(u"" WAYBILL_TEST_DATA "/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace waybill

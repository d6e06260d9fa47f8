// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Http.h"
#include "service/JobService.h"

#include <functional>
#include <utility>

namespace waybill {

/// A call of a service over a call of the transport: it ends when that one does, in what @p Reader
/// makes of the answer. Cancelling it cancels the request.
template<typename T>
class MappedCall final : public ServiceCall<T>
{
public:
    using Reader = std::function<Result<T, ServiceError>(const HttpCall::Outcome &)>;

    MappedCall(HttpCallPtr http, Reader reader)
        : m_http(std::move(http))
        , m_reader(std::move(reader))
    {
        QObject::connect(m_http.get(), &CallBase::progressed, this, &CallBase::progressed);
        m_http->whenFinished(
            this, [this](const HttpCall::Outcome &outcome) { this->finish(m_reader(outcome)); });
    }

private:
    void doCancel() override { m_http->cancel(); }

    HttpCallPtr m_http;
    Reader m_reader;
};

} // namespace waybill

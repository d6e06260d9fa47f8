// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/RequestLog.h"

namespace waybill::practice {

namespace {

constexpr size_t mostRequests = 10'000;

} // namespace

quint64 RequestLog::add(const HttpRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    m_requests.push_back({request.method, request.target, request.headers, request.body,
                          request.certificate.has_value(), 0});
    if (m_requests.size() > mostRequests) {
        m_requests.pop_front();
        ++m_firstNumber;
    }
    return m_firstNumber + m_requests.size() - 1;
}

void RequestLog::setStatus(quint64 number, int status)
{
    const std::scoped_lock lock(m_mutex);
    if (number >= m_firstNumber && number - m_firstNumber < m_requests.size())
        m_requests[number - m_firstNumber].answeredStatus = status;
}

QList<RecordedRequest> RequestLog::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return QList<RecordedRequest>(m_requests.cbegin(), m_requests.cend());
}

void RequestLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    // Requests under way keep their numbers, which now belong to nobody.
    m_firstNumber += m_requests.size();
    m_requests.clear();
}

} // namespace waybill::practice

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/PracticeService.h"
#include "practice/Wire.h"

#include <deque>
#include <mutex>

namespace waybill::practice {

/// The last 10,000 requests. May be used from any thread.
class RequestLog
{
public:
    /// Returns the number under which its status can be added later.
    [[nodiscard]] quint64 add(const HttpRequest &request);
    void setStatus(quint64 number, int status);
    [[nodiscard]] QList<RecordedRequest> requests() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::deque<RecordedRequest> m_requests;
    quint64 m_firstNumber = 0; ///< of the first one kept
};

} // namespace waybill::practice

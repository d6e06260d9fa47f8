// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/PracticeService.h"
#include "practice/Target.h"
#include "practice/Wire.h"

#include <mutex>
#include <optional>

namespace waybill::practice {

/// Faults waiting for their request. May be used from any thread.
///
/// A fault that makes sense only for some requests waits for one of those: paging links for a
/// List Jobs, a stale ETag for a Put or an Update, 204 for an Update or a Delete, a colleague's
/// change for a request that changes a job, azure.values for an error of the service.
class FaultPlan
{
public:
    void add(Fault fault, const QByteArray &method, int times);
    void clear();
    /// The fault that this request meets before it is looked at; used up by it.
    [[nodiscard]] std::optional<Fault> take(const HttpRequest &request, const Target &target);
    /// Whether the error in @p reply is to be written the other way; used up by it.
    [[nodiscard]] bool takeForError(const HttpRequest &request, const HttpReply &reply);

private:
    struct Entry
    {
        Fault fault;
        QByteArray method;
        int times;
    };

    std::mutex m_mutex;
    QList<Entry> m_entries;
};

/// The answer to a request that is not processed at all, for the faults that are of this kind.
[[nodiscard]] std::optional<HttpReply> answerInstead(Fault fault, const HttpRequest &request);
/// What @p fault makes of the answer to a request that was processed.
[[nodiscard]] HttpReply spoiled(Fault fault, HttpReply reply, const QByteArray &ownLink,
                                int slowReplyMs);
/// azure.values as one object instead of a list of small ones.
[[nodiscard]] HttpReply withObjectAzureValues(HttpReply reply);

/// The enumerator's own name, and back; for the operator.
[[nodiscard]] QList<QPair<Fault, QString>> faultNames();

} // namespace waybill::practice

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/PracticeService.h"
#include "practice/Wire.h"

#include <functional>

namespace waybill::practice {

/// The operator's back door over HTTP, under /operator on the service's own port, for clients that
/// are not linked with the service. It wants the clerk's certificate like everything else, and
/// refuses what a web page in a browser sends (403 when there is an Origin header).
///
/// Bodies and answers are JSON; errors are {"error": "…"} with 400 or 404.
///
///     GET    /operator             time, accounts with their jobs, names of faults
///     GET    /operator/jobs        [{account, name, state, etag}]
///     GET    /operator/requests    requests as they came, oldest first
///     DELETE /operator/requests
///     POST   /operator/advance     {"days": 3}
///     POST   /operator/state       {"account", "job", "state"}
///     POST   /operator/drive       {"account", "job", "drive", "state"}
///     POST   /operator/colleague   {"account", "job", "properties": {…}}
///     POST   /operator/remove      {"account", "job"}
///     POST   /operator/fault       {"fault": "DropAfterProcessing", "method": "PATCH", "times": 1}
///     DELETE /operator/faults
class Operator
{
public:
    explicit Operator(PracticeService &service);

    [[nodiscard]] static bool isAddressedBy(const HttpRequest &request);
    [[nodiscard]] HttpReply answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpReply show(const QByteArray &what) const;
    [[nodiscard]] HttpReply clear(const QByteArray &what);
    [[nodiscard]] HttpReply act(const QByteArray &what, const QJsonObject &order);
    [[nodiscard]] HttpReply actOnJob(const QByteArray &what, const QJsonObject &order);
    [[nodiscard]] HttpReply injectFault(const QJsonObject &order);

    PracticeService &m_service;
};

} // namespace waybill::practice

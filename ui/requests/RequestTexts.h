// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/RequestModel.h"
#include "session/ConnectionOpener.h"

#include <QCoreApplication>

namespace waybill {

/// What happened to a request, in words. What Qt does not tell is said to be not known.
class RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::RequestTexts)

public:
    /// One step on the way of a request.
    struct Step
    {
        QString when; ///< "12 ms"; empty: not known, or it did not happen
        QString what;
        QString more; ///< may be empty
    };

    [[nodiscard]] static QString cell(RequestModel::Column column, const RequestTrace &trace);
    [[nodiscard]] static QString header(RequestModel::Column column);
    [[nodiscard]] static QList<Step> steps(const RequestTrace &trace,
                                           const OpenConnection &connection);
    /// All of it as plain text, for a support case.
    [[nodiscard]] static QString report(const RequestTrace &trace,
                                        const OpenConnection &connection);

private:
    [[nodiscard]] static QString outcome(const RequestTrace &trace);
    [[nodiscard]] static Step way(const RequestTrace &trace, const ProxySettings &proxy);
    [[nodiscard]] static Step name(const RequestTrace &trace);
    [[nodiscard]] static Step secured(const RequestTrace &trace);
    [[nodiscard]] static Step certificate(const RequestTrace &trace,
                                          const CertificateInfo &certificate);
    [[nodiscard]] static QString milliseconds(const RequestTrace::Moment &moment);
};

} // namespace waybill

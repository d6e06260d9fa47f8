// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace waybill {

/// What a service says about an error in the body of its answer. Plain text, safe to show as such;
/// members that were not sent are empty.
struct ErrorBody
{
    QString code;
    QString message;
    QString extendedCode;
    QString extendedInformation;

    bool operator==(const ErrorBody &) const = default;
};

/// Reads an error body in every documented and observed shape (classic-api, section 4): OData JSON,
/// the front door's XML, short plain text. HTML, nothing, half an answer and megabytes give an
/// empty value. Never fails.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace waybill {

/// The JSON object that @p body is. The error is a technical remark in English without any of the
/// body's text: a body may hold keys of drives.
[[nodiscard]] Result<QJsonObject, QString> parseObject(const QByteArray &body);

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waybill {

/// What a person does to a job: edit its fields, or more than that.
enum class JobAction { Update, MarkAsShipped, RequestCancellation };

} // namespace waybill

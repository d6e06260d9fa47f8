// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill {

/// @p text of the service's or another person's, such as a job's name, to be put into a sentence of
/// ours: on one line, at most some hundred characters of it, without the characters that turn a text
/// around (UAX #9, section 2: embeddings, overrides, isolates, marks) and, where it is written from
/// right to left, as an isolate, so that the order of the words about it stays.
[[nodiscard]] QString inSentence(const QString &text);

} // namespace waybill

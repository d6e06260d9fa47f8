// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobChange.h"

#include <QList>

namespace waybill {

/// What is wrong with a field. Only what the service requires is an error; all else advises.
enum class ProblemKind {
    Missing,            ///< required by the group that is sent
    MissingForShipping, ///< required before State: Shipping
    TooLong,            ///< over 1024 characters (Description, Metadata)
    DriveCountTooSmall, ///< below 1
    DriveCountUnusual,  ///< above 10 drives, advice
    ShipDateUnreadable, ///< advice: shown as sent
    EmailUnusual,       ///< advice: does not look like an e-mail address
    EmailSeveral,       ///< advice: several addresses in one field
    EmailOddCharacters, ///< advice: characters that no e-mail address has
    PhoneUnusual,       ///< advice of those who know phone numbers, never found in here
    ControlCharacters,  ///< characters that no label can carry; advice
};

struct Problem
{
    enum class Severity { Advice, Error };

    Field field = Field::FriendlyName;
    ProblemKind kind = ProblemKind::Missing;
    Severity severity = Severity::Error;

    bool operator==(const Problem &) const = default;
};

/// Longest Description and Metadata, in UTF-16 code units (Get Job page: 1024 characters).
inline constexpr int maxTextLength = 1024;

/// The problems of the groups that would be sent to get from @p base to @p draft. A group that is
/// untouched is never complained about: an old job without a phone number must not block other
/// edits (quirk 7).
[[nodiscard]] QList<Problem> validateChange(const JobDraft &base, const JobDraft &draft);

/// What State: Shipping still needs: return address and delivery package, in the draft as it
/// stands ("Update Job Properties", row State). Includes validateChange().
[[nodiscard]] QList<Problem> validateForShipping(const JobDraft &base, const JobDraft &draft);

[[nodiscard]] bool hasErrors(const QList<Problem> &problems);

} // namespace waybill

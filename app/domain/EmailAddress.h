// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace waybill {

/// What there is to say about an e-mail address. It advises; the service takes any text.
enum class EmailFinding {
    Nothing,
    NoAddress,        ///< not one @ with something on both sides
    SeveralAddresses, ///< notices may reach the first only, or nobody
    OddCharacters,    ///< blanks, brackets or other signs that no mail program would write
    OnePerson,        ///< looks like the mailbox of one person
};

/// The gravest there is to say about @p text; one @ with something on both sides is an address.
[[nodiscard]] EmailFinding lookAtEmail(QStringView text);

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace waybill {

/// An account with a carrier under a name of the clerk's own. A value.
///
/// The number is a secret of the business: whoever has it can ship at its cost. Outside of the field
/// that it is edited in, only accountTitle() and maskedAccountNumber() are shown.
struct CarrierAccount
{
    QString id;   ///< of bookId(); never changes
    QString name; ///< such as "Head office"
    QString carrier;
    QString number;
    QDateTime lastUsed; ///< UTC; invalid: never
    int useCount = 0;

    bool operator==(const CarrierAccount &) const = default;
};

/// "FedEx – Head office ••••6789".
[[nodiscard]] QString accountTitle(const CarrierAccount &account);

/// A soft remark on an account number (carriers.md, section 5). No carrier publishes a check digit.
enum class AccountHint {
    None,
    UpsLength,   ///< UPS: 6 letters or digits
    FedExLength, ///< FedEx: 9 digits as a rule
    VeryLong,    ///< over 35 characters
};

[[nodiscard]] AccountHint accountHint(const QString &carrier, const QString &number);

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/PhoneNumbers.h"

namespace waybill {

/// The phone numbers of the world by libphonenumber. Its tables are read at the first question.
/// May be asked from any thread.
class LibPhoneNumbers final : public PhoneNumbers
{
public:
    [[nodiscard]] PhoneFinding look(const QString &text,
                                    std::optional<QLocale::Territory> country) const override;
};

} // namespace waybill

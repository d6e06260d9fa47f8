// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/PhoneNumbers.h"

#include <QCoreApplication>
#include <QString>

namespace waybill {

/// What there is to say about phone numbers, e-mail addresses and countries, in words.
class ContactTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ContactTexts)

public:
    /// Empty where there is nothing to say.
    [[nodiscard]] static QString phone(const PhoneFinding &finding);
    /// Whether phone() tells of something that is worth a look.
    [[nodiscard]] static bool isWarning(const PhoneFinding &finding);
    [[nodiscard]] static QString formatAs(const QString &number);
    /// The mailbox seems to be one person's.
    [[nodiscard]] static QString groupMailbox();
    /// @p country in the language of the program where Qt knows it there, else in English.
    [[nodiscard]] static QString country(QLocale::Territory country);
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "phone/LibPhoneNumbers.h"

#include <QObject>

namespace waybill {

/// LibPhoneNumbers as a module of its own, so that the program starts without loading the library.
class PhonePlugin final
    : public QObject
    , public PhoneNumbers
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.waybill.PhoneNumbers/1")
    Q_INTERFACES(waybill::PhoneNumbers)

public:
    [[nodiscard]] PhoneFinding look(const QString &text,
                                    std::optional<QLocale::Territory> country) const override
    {
        return m_numbers.look(text, country);
    }

private:
    LibPhoneNumbers m_numbers;
};

} // namespace waybill

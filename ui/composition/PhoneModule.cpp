// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/PhoneModule.h"

#include "composition/ModuleFile.h"

using namespace Qt::StringLiterals;

namespace waybill {

PhoneModule::PhoneModule()
    : PhoneModule(moduleFile(u"waybill-phone"_s))
{
}

PhoneModule::PhoneModule(const QString &file)
    : m_loader(file)
{
}

PhoneFinding PhoneModule::look(const QString &text, std::optional<QLocale::Territory> country) const
{
    if (!m_isTried && !text.trimmed().isEmpty()) {
        m_isTried = true;
        m_numbers = qobject_cast<PhoneNumbers *>(m_loader.instance());
    }
    return m_numbers ? m_numbers->look(text, country) : PhoneFinding();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/PhoneModule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QString moduleFile()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.absoluteFilePath(u"waybill-phone.so"_s);
    if (QFileInfo::exists(beside))
        return beside;
    return program.absoluteFilePath(QStringLiteral(WAYBILL_MODULES) + u"/waybill-phone.so"_s);
}

} // namespace

PhoneModule::PhoneModule()
    : PhoneModule(moduleFile())
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

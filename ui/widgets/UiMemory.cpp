// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/UiMemory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace waybill {

UiMemory::UiMemory(const QString &path)
    : m_path(path)
{
    if (path.isEmpty())
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    // Made with the right mode before anything is in it; QSettings keeps the mode of a file.
    if (!file.exists()
        && file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner))
        file.close();
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

UiMemory::~UiMemory()
{
    save();
}

QVariant UiMemory::value(const QString &key, const QVariant &fallback) const
{
    return m_settings ? m_settings->value(key, fallback) : m_unsaved.value(key, fallback);
}

void UiMemory::setValue(const QString &key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(key, value);
    else
        m_unsaved.insert(key, value);
}

void UiMemory::save()
{
    if (!m_settings)
        return;
    m_settings->sync();
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace waybill

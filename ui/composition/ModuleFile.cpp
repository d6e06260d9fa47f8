// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/ModuleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waybill {

QString moduleFile(const QString &name)
{
    const QString file = name + QStringLiteral(WAYBILL_MODULE_SUFFIX);
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.absoluteFilePath(file);
    if (QFileInfo::exists(beside))
        return beside;
    return program.absoluteFilePath(QStringLiteral(WAYBILL_MODULES) + u'/' + file);
}

} // namespace waybill

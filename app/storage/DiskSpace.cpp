// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DiskSpace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace waybill {

namespace {

constexpr qint64 fullDiskBytes = 64LL * 1024;

} // namespace

bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < fullDiskBytes;
}

} // namespace waybill

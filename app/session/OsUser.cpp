// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/OsUser.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <lmcons.h>

#include <array>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace waybill {

#ifdef Q_OS_WIN

QString osUserName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    auto size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

#else

QString osUserName()
{
    const uid_t id = geteuid();
    const passwd *entry = getpwuid(id);
    // In a container there may be a number without a name.
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(id);
}

#endif

} // namespace waybill

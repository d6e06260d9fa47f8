// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/ServerText.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype mostLetters = 100;
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool turnsTextAround(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
}

bool isFromRightToLeft(QChar c)
{
    // A surrogate is part of a letter beyond the first plane, of which some are.
    return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

} // namespace

QString inSentence(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        if (turnsTextAround(c))
            continue;
        if (shown.size() >= mostLetters && !c.isLowSurrogate()) {
            shown.append(QChar(0x2026));
            break;
        }
        shown.append(c.category() == QChar::Other_Control || c.isSpace() ? QChar(u' ') : c);
    }
    if (std::any_of(shown.cbegin(), shown.cend(), isFromRightToLeft))
        return firstStrongIsolate + shown + popIsolate;
    return shown;
}

} // namespace waybill

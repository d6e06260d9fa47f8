// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/Csv.h"

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

QString csv::withoutFormula(const QString &text)
{
    static constexpr auto starts = QStringView(u"=+-@\t\r\n");
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString csv::cell(const QString &text)
{
    QString cell = withoutFormula(text);
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\r' || c == u'\n';
    });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace waybill

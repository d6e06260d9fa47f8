// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/Csv.h"

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet may pass over before it looks for a formula.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

} // namespace

QString csv::withoutFormula(const QString &text)
{
    // The wide forms are taken for the narrow ones where Chinese, Japanese or Korean is set.
    static constexpr auto starts = QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    // One's own apostrophe before a formula gets another, or it would be taken off by who reads it.
    QStringView rest(text);
    while (rest.startsWith(u'\''))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return text;
    const auto first = std::find_if_not(rest.cbegin(), rest.cend(), isPassedOver);
    const bool isFormula = first != rest.cend() && starts.contains(*first);
    const bool isBlankFirst = QStringView(u"\t\r\n").contains(rest.front());
    return isFormula || isBlankFirst ? u'\'' + text : text;
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

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/RowFilterModel.h"

#include "models/RowTableModel.h"

namespace waybill {

RowFilterModel::RowFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
    // The C locale compares bytes, and knows no numbers.
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(RowTableModel::SortRole);
}

void RowFilterModel::setFind(const QString &text)
{
    const WordFind find(text);
    if (find == m_find)
        return;
    m_find = find;
    invalidateFilter();
}

bool RowFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_find.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_find.finds(index.data(RowTableModel::FindTextRole).toString());
}

bool RowFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace waybill

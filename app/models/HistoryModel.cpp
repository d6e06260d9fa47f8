// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/HistoryModel.h"

#include <algorithm>
#include <utility>

namespace waybill {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    retranslate();
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, SortRole});
    }
}

bool HistoryModel::onlyGrows(const QList<HistoryEntry> &entries) const
{
    const qsizetype added = entries.size() - m_entries.size();
    return added >= 0
        && std::equal(m_entries.cbegin(), m_entries.cend(), entries.cbegin() + added,
                      entries.cend(), [](const HistoryEntry &a, const HistoryEntry &b) {
                          return a.number == b.number && a.hash == b.hash;
                      });
}

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    const auto added = static_cast<int>(entries.size() - m_entries.size());
    if (!onlyGrows(entries)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    } else if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_entries = entries;
        endInsertRows();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const HistoryEntry &entry = m_entries.at(index.row());
    const auto say = [&](const CellText &text) {
        return text ? QVariant(text(column, entry)) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return say(m_texts.cell);
    case Qt::ToolTipRole:
        return say(m_texts.toolTip);
    case EntryRole:
        return QVariant::fromValue(entry);
    case SortRole:
        return column == Time ? QVariant(entry.number) : say(m_texts.cell);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Count
        || !m_texts.header)
        return {};
    return m_texts.header(static_cast<Column>(section));
}

} // namespace waybill

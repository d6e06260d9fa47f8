// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/OutboxModel.h"

#include <utility>

namespace waybill {

OutboxModel::OutboxModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

OutboxModel::~OutboxModel() = default;

void OutboxModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    retranslate();
}

void OutboxModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
}

void OutboxModel::setEntries(const QList<OutboxEntry> &entries)
{
    // Both lists are in the order of their numbers.
    int row = 0;
    for (const OutboxEntry &entry : entries) {
        while (row < rowCount() && m_entries.at(row).number < entry.number) {
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
        }
        if (row == rowCount() || m_entries.at(row).number != entry.number) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entry);
            endInsertRows();
        } else if (m_entries.at(row) != entry) {
            m_entries[row] = entry;
            Q_EMIT dataChanged(index(row, 0), index(row, Count - 1));
        }
        ++row;
    }
    if (row < rowCount()) {
        beginRemoveRows({}, row, rowCount() - 1);
        m_entries.resize(row);
        endRemoveRows();
    }
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const OutboxEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_texts.cell ? QVariant(m_texts.cell(column, entry)) : QVariant();
    case Qt::ToolTipRole:
        return m_texts.toolTip ? QVariant(m_texts.toolTip(column, entry)) : QVariant();
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Count
        || !m_texts.header)
        return {};
    return m_texts.header(static_cast<Column>(section));
}

} // namespace waybill

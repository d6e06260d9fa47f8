// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/RowTableModel.h"

#include <QSet>

#include <utility>

namespace waybill {

RowTableModel::RowTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

RowTableModel::~RowTableModel() = default;

void RowTableModel::setHeaders(const QStringList &headers)
{
    if (headers.size() != m_headers.size()) {
        beginResetModel();
        m_headers = headers;
        endResetModel();
        return;
    }
    m_headers = headers;
    if (!headers.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headers.size()) - 1);
}

void RowTableModel::removeMissing(const QList<TableRow> &rows)
{
    QSet<QString> ids;
    for (const TableRow &row : rows)
        ids.insert(row.id);
    for (auto last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (ids.contains(m_rows.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !ids.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// Whether the rows that are here come in @p rows in the same order.
bool RowTableModel::keepsOrder(const QList<TableRow> &rows) const
{
    qsizetype here = 0;
    for (const TableRow &row : rows) {
        if (here < m_rows.size() && m_rows.at(here).id == row.id)
            ++here;
    }
    return here == m_rows.size();
}

void RowTableModel::setRows(const QList<TableRow> &rows)
{
    if (m_word)
        forgetWording();
    removeMissing(rows);
    if (keepsOrder(rows))
        return insertMissing(rows);
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

/// What is here comes in @p rows in the same order. Rows that come side by side come at once.
void RowTableModel::insertMissing(const QList<TableRow> &rows)
{
    for (int row = 0; row < rows.size(); ++row) {
        const QString next = row < m_rows.size() ? m_rows.at(row).id : QString();
        if (row < m_rows.size() && next == rows.at(row).id) {
            setRow(row, rows.at(row));
            continue;
        }
        int end = row + 1;
        while (end < rows.size() && (row >= m_rows.size() || rows.at(end).id != next))
            ++end;
        beginInsertRows({}, row, end - 1);
        m_rows = m_rows.first(row) + rows.mid(row, end - row) + m_rows.mid(row);
        endInsertRows();
        row = end - 1;
    }
}

void RowTableModel::setRows(int count, std::function<TableRow(int)> word)
{
    const bool isUpdate = m_word && count == m_wordedCount;
    if (!isUpdate)
        beginResetModel();
    m_rows.clear();
    m_word = std::move(word);
    m_wordedCount = count;
    m_lastRow = -1;
    if (!isUpdate)
        endResetModel();
    else if (count > 0)
        tellChanged(0, count - 1);
}

void RowTableModel::forgetWording()
{
    beginResetModel();
    m_word = nullptr;
    m_wordedCount = 0;
    m_lastRow = -1;
    endResetModel();
}

const TableRow &RowTableModel::rowAt(int row) const
{
    if (!m_word)
        return m_rows.at(row);
    if (m_lastRow != row) {
        m_lastWorded = m_word(row);
        m_lastRow = row;
    }
    return m_lastWorded;
}

void RowTableModel::setRow(int row, const TableRow &content)
{
    if (m_rows.at(row) == content)
        return;
    m_rows[row] = content;
    tellChanged(row, row);
}

void RowTableModel::tellChanged(int first, int last)
{
    if (columnCount() > 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_word ? m_wordedCount : static_cast<int>(m_rows.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableRow &row = rowAt(index.row());
    const QString cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? cell : row.toolTip;
    case Qt::CheckStateRole:
        if (index.column() > 0 || !row.isChecked)
            return {};
        return QVariant::fromValue(*row.isChecked ? Qt::Checked : Qt::Unchecked);
    case IdRole:
        return row.id;
    case SortRole:
        return row.sortKeys.isEmpty() ? QVariant(cell) : row.sortKeys.value(index.column());
    case FindTextRole:
        return row.findText;
    case MarkRole:
        return index.column() == row.markColumn ? row.mark : 0;
    default:
        return {};
    }
}

bool RowTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    TableRow row = rowAt(index.row());
    row.isChecked = value.toInt() == Qt::Checked;
    if (!m_word)
        setRow(index.row(), row);
    Q_EMIT checked(row.id, *row.isChecked);
    if (m_word) { // whoever words it knows it now
        m_lastRow = -1;
        tellChanged(index.row(), index.row());
    }
    return true;
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() > 0)
        return flags;
    const TableRow &row = rowAt(index.row());
    return row.isChecked && row.isCheckable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= m_headers.size())
        return {};
    return m_headers.at(section);
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/RequestModel.h"

#include <algorithm>
#include <utility>

namespace waybill {

RequestModel::RequestModel(qsizetype capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(std::max<qsizetype>(capacity, 1))
{
}

RequestModel::~RequestModel() = default;

void RequestModel::setTexts(CellText cell, HeaderText header)
{
    m_cell = std::move(cell);
    m_header = std::move(header);
    retranslate();
}

void RequestModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
    if (!m_traces.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
}

void RequestModel::add(const RequestTrace &trace)
{
    if (m_traces.size() >= m_capacity) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_traces.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_traces.prepend(trace);
    endInsertRows();
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_traces.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestTrace &trace = m_traces.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_cell ? QVariant(m_cell(static_cast<Column>(index.column()), trace)) : QVariant();
    case TraceRole:
        return QVariant::fromValue(trace);
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Count
        || !m_header)
        return {};
    return m_header(static_cast<Column>(section));
}

} // namespace waybill

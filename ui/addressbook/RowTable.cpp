// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/RowTable.h"

#include <utility>

namespace waybill {

RowTable::RowTable(const QString &objectName, Search search, QWidget *parent)
    : FindTable(objectName, search, parent)
    , m_model(new RowTableModel(this))
    , m_proxy(new RowFilterModel(this))
{
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    connect(m_model, &RowTableModel::checked, this, &RowTable::checked);
    showState();
}

void RowTable::setTexts(const QString &name, const QString &findLabel, const QStringList &headers)
{
    m_model->setHeaders(headers);
    FindTable::setTexts(name, findLabel);
}

void RowTable::setRows(const QList<TableRow> &rows)
{
    m_model->setRows(rows);
    showState();
}

void RowTable::setRows(int count, std::function<TableRow(int)> word)
{
    m_model->setRows(count, std::move(word));
    showState();
}

void RowTable::setRow(int row, const TableRow &content)
{
    m_model->setRow(row, content);
}

void RowTable::find(const QString &text)
{
    m_proxy->setFind(text);
}

FindTable::Fill RowTable::fill() const
{
    if (m_proxy->rowCount() > 0)
        return Fill::Rows;
    return m_model->rowCount() == 0 ? Fill::None : Fill::NotFound;
}

int RowTable::rowOf(const QString &id) const
{
    const QModelIndexList found = m_proxy->match(m_proxy->index(0, 0), RowTableModel::IdRole, id, 1,
                                                 Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.constFirst().row();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressTable.h"

#include "addressbook/BookTexts.h"

#include <utility>

namespace waybill {

AddressTable::AddressTable(const QString &objectName, Clock clock, QWidget *parent)
    : FindTable(objectName, Search::AsYouType, parent)
    , m_model(new AddressTableModel(this))
{
    m_model->setTexts({.cell =
                           [clock = std::move(clock)](auto column, const AddressEntry &entry) {
                               return BookTexts::addressCell(column, entry, clock());
                           },
                       .toolTip = &BookTexts::card,
                       .header = &BookTexts::addressHeader});
    setModel(m_model);
    connect(m_model, &AddressTableModel::prepared, this, &AddressTable::showState);
    setColumnShares({17, 15, 26, 17, 20, 11, 6});
    sortBy(AddressTableModel::Name, Qt::AscendingOrder);
    showState();
}

void AddressTable::setEntries(const QList<AddressEntry> &entries)
{
    m_model->setEntries(entries);
    showState();
}

void AddressTable::change(const QList<AddressEntry> &put, const QStringList &removed)
{
    m_model->change(put, removed);
    showState();
}

void AddressTable::retranslate()
{
    m_model->retranslate();
}

void AddressTable::find(const QString &text)
{
    m_model->setFind(text);
}

FindTable::Fill AddressTable::fill() const
{
    if (m_model->rowCount() > 0 || m_model->isPreparing())
        return Fill::Rows;
    return m_model->isEmpty() ? Fill::None : Fill::NotFound;
}

int AddressTable::rowOf(const QString &id) const
{
    return m_model->rowOf(id);
}

} // namespace waybill

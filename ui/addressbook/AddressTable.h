// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "addressbook/FindTable.h"
#include "base/Clock.h"
#include "models/AddressTableModel.h"

namespace waybill {

/// The entries of the address book, to be searched and sorted.
class AddressTable : public FindTable
{
    Q_OBJECT

public:
    /// @p clock tells from when on an entry was used "today".
    AddressTable(const QString &objectName, Clock clock, QWidget *parent = nullptr);

    void setEntries(const QList<AddressEntry> &entries);
    /// See AddressTableModel.
    void change(const QList<AddressEntry> &put, const QStringList &removed);
    /// Words everything anew.
    void retranslate();
    [[nodiscard]] QList<AddressEntry> shownEntries() const { return m_model->shownEntries(); }

protected:
    void find(const QString &text) override;
    [[nodiscard]] Fill fill() const override;
    [[nodiscard]] int rowOf(const QString &id) const override;

private:
    AddressTableModel *m_model = nullptr;
};

} // namespace waybill

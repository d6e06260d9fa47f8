// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "addressbook/FindTable.h"
#include "models/RowFilterModel.h"
#include "models/RowTableModel.h"

namespace waybill {

/// A table of texts, worded as a whole or when they are looked at.
class RowTable : public FindTable
{
    Q_OBJECT

public:
    RowTable(const QString &objectName, Search search, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &findLabel, const QStringList &headers);
    void setRows(const QList<TableRow> &rows);
    /// The same for rows that are worded when they are looked at; see RowTableModel.
    void setRows(int count, std::function<TableRow(int row)> word);
    void setRow(int row, const TableRow &content);

    [[nodiscard]] RowTableModel *model() const { return m_model; }

Q_SIGNALS:
    void checked(const QString &id, bool isChecked);

protected:
    void find(const QString &text) override;
    [[nodiscard]] Fill fill() const override;
    [[nodiscard]] int rowOf(const QString &id) const override;

private:
    RowTableModel *m_model = nullptr;
    RowFilterModel *m_proxy = nullptr;
};

} // namespace waybill

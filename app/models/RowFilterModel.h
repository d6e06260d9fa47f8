// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/BookText.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace waybill {

/// The rows of a RowTableModel in which every word that was typed stands, in any order, sorted as
/// people sort: case and accents aside, numbers by their value.
class RowFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilterModel(QObject *parent = nullptr);

    void setFind(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    WordFind m_find;
    QCollator m_collator;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobTableModel.h"
#include "models/SortKey.h"

namespace waybill {

/// All rows of a JobTableModel in the order of one column, kept up to date as rows come and go.
///
/// Texts are in the order of a locale (hdd-9 before hdd-10), by a key that is made once for each
/// row; equal rows keep the order of their names, and rows without a value stand last in either
/// direction. Whoever holds it tells it of every change of the model.
class JobOrder
{
public:
    JobOrder();

    /// Starts over with the rows of @p jobs, which outlives this or is replaced before; or nullptr.
    void setJobs(const JobTableModel *jobs);
    /// Without a column (-1) rows stand as in the model.
    void sort(int column, Qt::SortOrder order);
    void setLocale(const QLocale &locale);
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    /// Rows @p first to @p last have come; the rows behind them have moved.
    void insert(int first, int last);
    /// Rows @p first to @p last are gone; the rows behind them have moved.
    void remove(int first, int last);
    /// Rows @p first to @p last are others than before.
    void change(int first, int last);
    /// Row i is now row @p newRows[i].
    void renumber(const std::vector<int> &newRows);

    /// Every row of the model once.
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }

private:
    void makeKeys();
    void sortAll();
    [[nodiscard]] SortKey keyOf(int row) const;
    [[nodiscard]] bool isNamedBefore(int left, int right) const;
    /// Below, equal to or above zero, in the order that is chosen.
    [[nodiscard]] int compareKeys(int left, int right) const;
    [[nodiscard]] bool isBefore(int left, int right) const;

    const JobTableModel *m_jobs = nullptr;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
    std::vector<SortKey> m_keys; ///< by row
    std::vector<int> m_byName;   ///< all rows in the order of their names
    std::vector<int> m_rows;
};

} // namespace waybill

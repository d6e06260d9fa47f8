// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace waybill {

/// A table of some rows of a longer list, its source, in an order of their own.
///
/// Whoever derives from it says which rows belong there now; what changed is announced granularly,
/// so that selection and current row survive: rows that come or go in many places are brought
/// together by one change of the layout first.
class ShownRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ShownRowsModel(QObject *parent = nullptr);
    ~ShownRowsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    /// Shows @p rows of the source, each once, in their order.
    void show(const std::vector<int> &rows);
    /// To be called while the model is reset: the source has @p count rows, and @p rows are shown.
    void startOver(std::vector<int> rows, size_t count);
    /// Row i of the source is row @p newRows[i] of @p count now; -1: it is gone, and not shown any
    /// more. What is shown stays as it is.
    void renumber(const std::vector<int> &newRows, size_t count);
    /// The source has @p count rows now; those that came, behind the others, are not shown yet.
    void setSourceCount(size_t count) { m_places.resize(count, -1); }
    /// Tells that the cells from @p firstColumn to @p lastColumn of those rows of the source for
    /// which @p isChanged is true are others, where they are shown.
    void announce(const std::function<bool(int)> &isChanged, int firstColumn, int lastColumn,
                  const QList<int> &roles);

    [[nodiscard]] const std::vector<int> &shown() const { return m_shown; }
    /// @p row must exist.
    [[nodiscard]] int sourceRow(int row) const { return m_shown[static_cast<size_t>(row)]; }
    /// Where row @p sourceRow of the source is shown, or -1.
    [[nodiscard]] int placeOf(int sourceRow) const
    {
        return m_places[static_cast<size_t>(sourceRow)];
    }

private:
    void removeUnwanted(const std::vector<int> &wanted);
    void insertWanted(const std::vector<int> &wanted);
    void reorder(std::vector<int> rows);
    void notePlaces(size_t from = 0);

    std::vector<int> m_shown;  ///< rows of the source
    std::vector<int> m_places; ///< by row of the source; -1 where it is not shown
};

} // namespace waybill

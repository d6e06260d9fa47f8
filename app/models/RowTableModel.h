// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace waybill {

/// A row of a RowTableModel, as the window words it.
struct TableRow
{
    QString id; ///< unique in its table
    QStringList cells;
    QVariantList sortKeys;         ///< one for each cell; empty: the cells themselves
    QString findText;              ///< as foldedText() makes it; see RowFilterModel
    QString toolTip;               ///< of the whole row
    std::optional<bool> isChecked; ///< of the first cell; nothing: it has no box
    bool isCheckable = true;       ///< the box may be changed
    int mark = 0;                  ///< for the window: which sign stands before a cell; 0: none
    int markColumn = 0;            ///< the cell that it stands before

    bool operator==(const TableRow &) const = default;
};

/// Rows of texts, for the smaller tables of the window: addresses, accounts, what an import or a run
/// would do. Rows that only changed, came or went leave the others where they are.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        SortRole, ///< the sort key of the cell
        FindTextRole,
        MarkRole, ///< int; 0 but for the cell that the sign stands before
    };

    explicit RowTableModel(QObject *parent = nullptr);
    ~RowTableModel() override;

    void setHeaders(const QStringList &headers);
    /// Shows @p rows in their order.
    void setRows(const QList<TableRow> &rows);
    /// Shows @p count rows that @p word words when they are looked at, for tables of ten thousands in
    /// their own order: to word them all would hold the window. Called again when they changed.
    void setRows(int count, std::function<TableRow(int row)> word);
    /// Replaces one row by one with the same id. Not for rows that are worded when looked at.
    void setRow(int row, const TableRow &content);
    /// The rows that were given as a whole.
    [[nodiscard]] const QList<TableRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A person ticked the box of a row, or took the tick away.
    void checked(const QString &id, bool isChecked);

private:
    void removeMissing(const QList<TableRow> &rows);
    void insertMissing(const QList<TableRow> &rows);
    void forgetWording();
    void tellChanged(int first, int last);
    [[nodiscard]] bool keepsOrder(const QList<TableRow> &rows) const;
    [[nodiscard]] const TableRow &rowAt(int row) const;

    QStringList m_headers;
    QList<TableRow> m_rows;
    std::function<TableRow(int)> m_word; ///< in place of m_rows
    int m_wordedCount = 0;
    mutable int m_lastRow = -1; ///< the one that was worded last: all of it is asked for at once
    mutable TableRow m_lastWorded;
};

} // namespace waybill

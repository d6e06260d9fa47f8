// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/RowFilterModel.h"
#include "models/RowTableModel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace waybill {

/// A table of texts with a field to search it by, and a word in its place while it is empty. Down and
/// Enter lead from the field into the table.
class RowTable : public QWidget
{
    Q_OBJECT

public:
    /// The signs that stand before a cell: TableRow::mark.
    enum Mark { NoMark, Good, Quiet, Warning, Problem };

    enum class Search { None, AsYouType };

    /// @p objectName is the table's; the field's is that with "Find" behind it.
    RowTable(const QString &objectName, Search search, QWidget *parent = nullptr);

    /// @p findLabel names the field, with a mnemonic; @p name the table.
    void setTexts(const QString &name, const QString &findLabel, const QStringList &headers);
    /// Shown in place of the rows: @p none when there is none, @p notFound when the search finds none.
    void setEmptyTexts(const QString &none, const QString &notFound);
    void setRows(const QList<TableRow> &rows);
    /// The same for rows that are worded when they are looked at; see RowTableModel.
    void setRows(int count, std::function<TableRow(int row)> word);
    void setRow(int row, const TableRow &content);
    void sortBy(int column, Qt::SortOrder order);
    void setMultipleSelection(bool isMultiple);
    /// The share of the width of each column, in its order.
    void setColumnShares(const QList<int> &shares);
    void select(const QString &id);
    void takeFocus();

    [[nodiscard]] RowTableModel *model() const { return m_model; }
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const;
    /// The rows that the search leaves, in the order that they are shown in.
    [[nodiscard]] QStringList shownIds() const;

Q_SIGNALS:
    /// Enter or a double click.
    void activated(const QString &id);
    void selectionChanged();
    void checked(const QString &id, bool isChecked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpView(const QString &objectName);
    [[nodiscard]] QHBoxLayout *makeFindRow(const QString &objectName);
    void enterTable();
    void shareWidth();
    void showState();

    RowTableModel *m_model = nullptr;
    RowFilterModel *m_proxy = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_findLabel = nullptr;
    QLineEdit *m_find = nullptr; ///< none without a search
    QLabel *m_empty = nullptr;
    QString m_noneText;
    QString m_notFoundText;
    QList<int> m_shares;
};

} // namespace waybill

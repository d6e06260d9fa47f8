// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace waybill {

class FindField;

/// A table of rows with an id each (RowTableModel::IdRole), with a field to search it by, and a word
/// in its place while it is empty. Down and Enter lead from the field into the table.
class FindTable : public QWidget
{
    Q_OBJECT

public:
    /// The signs that stand before a cell: RowTableModel::MarkRole.
    enum Mark { NoMark, Good, Quiet, Warning, Problem };

    enum class Search { None, AsYouType };

    /// What is to be seen. Whoever owns the model says so when that changed without a change of rows.
    enum class Fill {
        Rows,     ///< perhaps none yet
        None,     ///< there is none at all
        NotFound, ///< the search finds none
    };

    /// @p objectName is the table's; the field's is that with "Find" behind it.
    FindTable(const QString &objectName, Search search, QWidget *parent = nullptr);

    /// @p findLabel names the field, with a mnemonic; @p name the table.
    void setTexts(const QString &name, const QString &findLabel);
    /// Shown in place of the rows: see Fill::None and Fill::NotFound.
    void setEmptyTexts(const QString &none, const QString &notFound);
    void sortBy(int column, Qt::SortOrder order);
    void setMultipleSelection(bool isMultiple);
    /// The share of the width of each column, in its order.
    void setColumnShares(const QList<int> &shares);
    void select(const QString &id);
    void takeFocus();

    [[nodiscard]] QString currentId() const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QStringList selectedIds() const;

Q_SIGNALS:
    /// Enter or a double click.
    void activated(const QString &id);
    void selectionChanged();

protected:
    /// To be called once, while it is made.
    void setModel(QAbstractItemModel *model);
    /// What was typed is to be found.
    virtual void find(const QString &text) = 0;
    [[nodiscard]] virtual Fill fill() const = 0;
    /// The row that shows the entry @p id, or -1.
    [[nodiscard]] virtual int rowOf(const QString &id) const = 0;
    void showState();
    void shareWidth();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpView(const QString &objectName);
    [[nodiscard]] QHBoxLayout *makeFindRow(const QString &objectName);
    void enterTable();

    QTableView *m_view = nullptr;
    QLabel *m_findLabel = nullptr;
    FindField *m_find = nullptr; ///< none without a search
    QLabel *m_empty = nullptr;
    QString m_noneText;
    QString m_notFoundText;
    QList<int> m_shares;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace waybill {

/// Draws cells with room to breathe on a ground that is only tinted where a row is selected. The
/// row shows the focus, not one cell of it. What is cut is told whole by a tooltip.
class QuietDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The room at each side of what stands in a cell.
    [[nodiscard]] static int padding();

protected:
    /// Draws what stands in the cell, within @p content.rect, on the ground that is there already.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &content,
                              const QModelIndex &index) const;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// The same for a list without a table: a bar marks the row that the keys act on.
class QuietListDelegate : public QuietDelegate
{
    Q_OBJECT

public:
    using QuietDelegate::QuietDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The table of every list in Waybill: whole rows are selected, in a tint that leaves signs and
/// words their colours; a bar marks the row that the keys act on, and the menu key opens its menu
/// below it; Tab leaves it.
class QuietTable : public QTableView
{
    Q_OBJECT

public:
    explicit QuietTable(QWidget *parent = nullptr);

    [[nodiscard]] int rowHeight() const;

protected:
    bool event(QEvent *event) override;
    /// Ctrl with a digit sorts by the column at that place, and once more the other way round.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Home and End lead to the first and the last row: within a row there is nowhere to go.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool sortByPlace(int place);
    void adoptPalette();

    bool m_isAdopting = false;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/QuietTable.h"

#include "widgets/QuietHeader.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

namespace waybill {

namespace {

constexpr int normalRowHeight = 34;
constexpr int roomAboveAndBelow = 7;
constexpr int sidePadding = 6; // with the style's own, the same as in the header
constexpr int focusBarWidth = 3;

QStyleOptionViewItem within(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem content = option;
    content.rect.adjust(sidePadding, 0, -sidePadding, 0);
    return content;
}

} // namespace

int QuietDelegate::padding()
{
    return sidePadding;
}

void QuietDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    QStyleOptionViewItem content = within(option);
    // The ground is drawn over the whole cell already.
    content.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    paintContent(painter, content, index);
}

void QuietDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &content,
                                 const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, content, index);
}

QSize QuietDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(within(option), index);
    return {size.width() + 2 * sidePadding,
            qMax(normalRowHeight, size.height() + roomAboveAndBelow + 3)};
}

bool QuietDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut || tip.contains(text))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // As plain text: see PlainToolTips.
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? text : text + u'\n' + tip, view);
    return true;
}

bool QuietDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // A box is pressed where it is drawn.
    return QStyledItemDelegate::editorEvent(event, model, within(option), index);
}

void QuietListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QuietDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(focusBarWidth, option.rect.height())),
                          theme::changedColor(option.palette));
}

QuietTable::QuietTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new QuietHeader(this));
    setItemDelegate(new QuietDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every other control
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight());
    adoptPalette();
}

int QuietTable::rowHeight() const
{
    return qMax(normalRowHeight, fontMetrics().height() + 2 * roomAboveAndBelow);
}

bool QuietTable::event(QEvent *event)
{
    // Qt's place for it is off by the height of the header, over the row or the one above.
    const auto *asked = event->type() == QEvent::ContextMenu
        ? static_cast<QContextMenuEvent *>(event)
        : nullptr;
    if (!asked || asked->reason() != QContextMenuEvent::Keyboard || !currentIndex().isValid())
        return QTableView::event(event);
    const QRect cell = visualRect(currentIndex()) & viewport()->rect();
    const QPoint place = viewport()->mapTo(this,
                                           cell.bottomLeft() + QPoint(QuietDelegate::padding(), 0));
    QContextMenuEvent below(asked->reason(), place, mapToGlobal(place), asked->modifiers());
    return QTableView::event(&below);
}

void QuietTable::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isPlace = digit >= 1 && digit <= 9
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (isPlace && sortByPlace(digit))
        return;
    QTableView::keyPressEvent(event);
}

bool QuietTable::sortByPlace(int place)
{
    const QHeaderView *header = horizontalHeader();
    if (!isSortingEnabled())
        return false;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column) || --place > 0)
            continue;
        const bool isReversed = header->sortIndicatorSection() == column
            && header->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(column, isReversed ? Qt::DescendingOrder : Qt::AscendingOrder);
        return true;
    }
    return false;
}

QModelIndex QuietTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

void QuietTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        adoptPalette();
}

void QuietTable::adoptPalette()
{
    if (m_isAdopting)
        return;
    const QScopedValueRollback guard(m_isAdopting, true);
    // From the parent's palette, not from our own, which already carries the quiet selection.
    setPalette(theme::viewPalette(parentWidget() ? parentWidget()->palette()
                                                 : QGuiApplication::palette()));
}

void QuietTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !hasFocus())
        return;
    const QRect row = visualRect(current);
    const QPalette ground = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    QPainter painter(viewport());
    painter.fillRect(QRect(0, row.top(), focusBarWidth, row.height()), theme::changedColor(ground));
}

void QuietTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the mark of the focus
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/FindTable.h"

#include "models/RowTableModel.h"
#include "widgets/FindField.h"
#include "widgets/QuietTable.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// Puts a sign in its colour before the cell that has one.
class MarkDelegate : public QuietDelegate
{
public:
    using QuietDelegate::QuietDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QuietDelegate::initStyleOption(option, index);
        const QIcon sign = iconOf(index.data(RowTableModel::MarkRole).toInt(), option->palette);
        if (sign.isNull())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int size = option->fontMetrics.ascent();
        option->decorationSize = QSize(size, size);
        option->icon = sign;
    }

private:
    [[nodiscard]] static QIcon iconOf(int mark, const QPalette &palette)
    {
        switch (mark) {
        case FindTable::Good:
            return theme::icon(u"dialog-ok"_s, theme::successColor(palette));
        case FindTable::Quiet:
            return theme::icon(u"dialog-information"_s, theme::secondaryTextColor(palette));
        case FindTable::Warning:
            return theme::icon(u"dialog-warning"_s, theme::warningColor(palette));
        case FindTable::Problem:
            return theme::icon(u"dialog-error"_s, theme::problemColor(palette));
        default:
            return {};
        }
    }
};

} // namespace

FindTable::FindTable(const QString &objectName, Search search, QWidget *parent)
    : QWidget(parent)
    , m_view(new QuietTable(this))
    , m_findLabel(new QLabel(this))
    , m_empty(new QLabel(this))
{
    setUpView(objectName);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_findLabel->setVisible(search == Search::AsYouType);
    if (search == Search::AsYouType)
        layout->addLayout(makeFindRow(objectName));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
}

QHBoxLayout *FindTable::makeFindRow(const QString &objectName)
{
    m_find = new FindField(this);
    m_find->setObjectName(objectName + u"Find"_s);
    m_find->installEventFilter(this);
    m_findLabel->setBuddy(m_find);
    auto *row = new QHBoxLayout;
    row->addWidget(m_findLabel);
    row->addWidget(m_find, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        find(text);
        showState();
    });
    return row;
}

void FindTable::setUpView(const QString &objectName)
{
    m_view->setObjectName(objectName);
    m_view->setItemDelegate(new MarkDelegate(m_view));
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(RowTableModel::IdRole).toString());
    });
}

void FindTable::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindTable::selectionChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FindTable::showState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FindTable::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &FindTable::showState);
}

void FindTable::setTexts(const QString &name, const QString &findLabel)
{
    m_view->setAccessibleName(name);
    m_findLabel->setText(findLabel);
    if (m_find)
        m_find->setAccessibleName(QString(findLabel).remove(u'&'));
    shareWidth();
}

void FindTable::setEmptyTexts(const QString &none, const QString &notFound)
{
    m_noneText = none;
    m_notFoundText = notFound;
    showState();
}

void FindTable::sortBy(int column, Qt::SortOrder order)
{
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(column, order);
}

void FindTable::setMultipleSelection(bool isMultiple)
{
    m_view->setSelectionMode(isMultiple ? QAbstractItemView::ExtendedSelection
                                        : QAbstractItemView::SingleSelection);
}

void FindTable::setColumnShares(const QList<int> &shares)
{
    m_shares = shares;
    shareWidth();
}

void FindTable::shareWidth()
{
    const int all = std::accumulate(m_shares.cbegin(), m_shares.cend(), 0);
    for (int column = 0; column < m_shares.size() && all > 0; ++column) {
        if (column < m_view->horizontalHeader()->count())
            m_view->setColumnWidth(column, m_view->viewport()->width() * m_shares.at(column) / all);
    }
}

void FindTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void FindTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    shareWidth();
}

QString FindTable::currentId() const
{
    return selectedCount() == 1 ? selectedIds().constFirst() : QString();
}

int FindTable::selectedCount() const
{
    int count = 0;
    // Whole rows are selected, so that one range of cells is one of rows.
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

QStringList FindTable::selectedIds() const
{
    QStringList ids;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        ids.append(index.data(RowTableModel::IdRole).toString());
    return ids;
}

void FindTable::select(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const QModelIndex found = m_view->model()->index(row, 0);
    m_view->setCurrentIndex(found);
    m_view->scrollTo(found);
}

void FindTable::takeFocus()
{
    if (m_find)
        m_find->setFocus(Qt::OtherFocusReason);
    else
        enterTable();
}

void FindTable::enterTable()
{
    const QAbstractItemModel *model = m_view->model();
    if (model->rowCount() == 0)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    if (selectedCount() == 0)
        m_view->setCurrentIndex(model->index(0, 0));
}

bool FindTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_find && (isEnter || key == Qt::Key_Down)) {
        enterTable();
        return true;
    }
    if (watched == m_view && isEnter) {
        if (const QString id = currentId(); !id.isEmpty())
            Q_EMIT activated(id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindTable::showState()
{
    const Fill fill = this->fill();
    m_empty->setText(fill == Fill::None ? m_noneText : m_notFoundText);
    m_empty->setVisible(fill != Fill::Rows);
    m_view->setVisible(fill == Fill::Rows);
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/RowTable.h"

#include "widgets/QuietTable.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <numeric>
#include <utility>

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
        case RowTable::Good:
            return theme::icon(u"dialog-ok"_s, theme::successColor(palette));
        case RowTable::Quiet:
            return theme::icon(u"dialog-information"_s, theme::secondaryTextColor(palette));
        case RowTable::Warning:
            return theme::icon(u"dialog-warning"_s, theme::warningColor(palette));
        case RowTable::Problem:
            return theme::icon(u"dialog-error"_s, theme::problemColor(palette));
        default:
            return {};
        }
    }
};

} // namespace

RowTable::RowTable(const QString &objectName, Search search, QWidget *parent)
    : QWidget(parent)
    , m_model(new RowTableModel(this))
    , m_proxy(new RowFilterModel(this))
    , m_view(new QuietTable(this))
    , m_findLabel(new QLabel(this))
    , m_empty(new QLabel(this))
{
    m_proxy->setSourceModel(m_model);
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
    showState();
}

QHBoxLayout *RowTable::makeFindRow(const QString &objectName)
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(objectName + u"Find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_findLabel->setBuddy(m_find);
    auto *row = new QHBoxLayout;
    row->addWidget(m_findLabel);
    row->addWidget(m_find, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFind(text);
        showState();
    });
    return row;
}

void RowTable::setUpView(const QString &objectName)
{
    m_view->setObjectName(objectName);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new MarkDelegate(m_view));
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(RowTableModel::IdRole).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RowTable::selectionChanged);
    connect(m_model, &RowTableModel::checked, this, &RowTable::checked);
}

void RowTable::setTexts(const QString &name, const QString &findLabel, const QStringList &headers)
{
    m_view->setAccessibleName(name);
    m_findLabel->setText(findLabel);
    if (m_find)
        m_find->setAccessibleName(QString(findLabel).remove(u'&'));
    m_model->setHeaders(headers);
    shareWidth();
}

void RowTable::setEmptyTexts(const QString &none, const QString &notFound)
{
    m_noneText = none;
    m_notFoundText = notFound;
    showState();
}

void RowTable::setRows(const QList<TableRow> &rows)
{
    m_model->setRows(rows);
    showState();
}

void RowTable::setRows(int count, std::function<TableRow(int)> word)
{
    m_model->setRows(count, std::move(word));
    showState();
}

void RowTable::setRow(int row, const TableRow &content)
{
    m_model->setRow(row, content);
}

void RowTable::sortBy(int column, Qt::SortOrder order)
{
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(column, order);
}

void RowTable::setMultipleSelection(bool isMultiple)
{
    m_view->setSelectionMode(isMultiple ? QAbstractItemView::ExtendedSelection
                                        : QAbstractItemView::SingleSelection);
}

void RowTable::setColumnShares(const QList<int> &shares)
{
    m_shares = shares;
    shareWidth();
}

void RowTable::shareWidth()
{
    const int all = std::accumulate(m_shares.cbegin(), m_shares.cend(), 0);
    for (int column = 0; column < m_shares.size() && all > 0; ++column) {
        if (column < m_model->columnCount())
            m_view->setColumnWidth(column, m_view->viewport()->width() * m_shares.at(column) / all);
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void RowTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    shareWidth();
}

QString RowTable::currentId() const
{
    const QStringList selected = selectedIds();
    return selected.size() == 1 ? selected.constFirst() : QString();
}

QStringList RowTable::selectedIds() const
{
    QStringList ids;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        ids.append(index.data(RowTableModel::IdRole).toString());
    return ids;
}

QStringList RowTable::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids.append(m_proxy->index(row, 0).data(RowTableModel::IdRole).toString());
    return ids;
}

void RowTable::select(const QString &id)
{
    const QModelIndexList found = m_proxy->match(m_proxy->index(0, 0), RowTableModel::IdRole, id, 1,
                                                 Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_view->setCurrentIndex(found.constFirst());
    m_view->scrollTo(found.constFirst());
}

void RowTable::takeFocus()
{
    if (m_find)
        m_find->setFocus(Qt::OtherFocusReason);
    else
        enterTable();
}

void RowTable::enterTable()
{
    if (m_proxy->rowCount() == 0)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_view->selectionModel()->selectedRows().isEmpty())
        m_view->setCurrentIndex(m_proxy->index(0, 0));
}

bool RowTable::eventFilter(QObject *watched, QEvent *event)
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

void RowTable::showState()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_empty->setText(m_model->rowCount() == 0 ? m_noneText : m_notFoundText);
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

} // namespace waybill

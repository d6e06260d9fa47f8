// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/HistoryTable.h"

#include "history/HistoryTexts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int mostRowsShown = 8;
constexpr int widestColumnCharacters = 48;
constexpr int narrowestColumnCharacters = 14;

HistoryModel::Texts textsOf(const Clock &clock)
{
    HistoryModel::Texts texts;
    texts.cell = [clock](HistoryModel::Column column, const HistoryEntry &entry) {
        return HistoryTexts::cell(column, entry, clock());
    };
    texts.toolTip = HistoryTexts::toolTip;
    texts.header = HistoryTexts::header;
    return texts;
}

} // namespace

HistoryTable::HistoryTable(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_view(new QTableView(this))
    , m_empty(new QLabel(this))
{
    m_model->setTexts(textsOf(clock));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(HistoryModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    setUpView();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    retranslateUi();
    showState();
}

void HistoryTable::setUpView()
{
    m_view->setObjectName(u"history"_s);
    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(HistoryModel::Time, Qt::DescendingOrder);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * widestColumnCharacters);
    header->setStretchLastSection(true);
}

void HistoryTable::setEntries(const QList<HistoryEntry> &entries)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setEntries(entries);
    if ((wasEmpty || m_isOfOneJob) && !entries.isEmpty())
        fitColumns(); // in the long list, later widths are the person's own
    showState();
}

void HistoryTable::fitColumns()
{
    m_view->resizeColumnsToContents();
    // What does not fit is taken from the widest, so that the end of each row is seen.
    QHeaderView *header = m_view->horizontalHeader();
    const int least = fontMetrics().averageCharWidth() * narrowestColumnCharacters;
    for (int over = header->length() - m_view->viewport()->width(); over > 0;) {
        int widest = 0;
        for (int column = 1; column < header->count(); ++column) {
            if (header->sectionSize(column) > header->sectionSize(widest))
                widest = column;
        }
        const int width = std::max(least, header->sectionSize(widest) - over);
        if (width >= header->sectionSize(widest))
            break;
        over -= header->sectionSize(widest) - width;
        header->resizeSection(widest, width);
    }
}

void HistoryTable::setFilter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
    showState();
}

void HistoryTable::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void HistoryTable::setIsOfOneJob()
{
    m_isOfOneJob = true;
    m_view->setColumnHidden(HistoryModel::Job, true);
    showState();
}

void HistoryTable::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    if (m_isOfOneJob)
        fitHeight();
}

void HistoryTable::fitHeight()
{
    // As high as its rows: the page scrolls, not the table in it.
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + rows * m_view->verticalHeader()->defaultSectionSize()
                           + 2 * m_view->frameWidth() + 2);
}

QList<HistoryEntry> HistoryTable::shownEntries() const
{
    QList<HistoryEntry> entries;
    entries.reserve(m_proxy->rowCount());
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const int source = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        entries.append(m_model->entries().at(source));
    }
    return entries;
}

std::optional<HistoryEntry> HistoryTable::currentEntry() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return std::nullopt;
    return m_model->entries().at(m_proxy->mapToSource(selected.first()).row());
}

void HistoryTable::retranslateUi()
{
    m_view->setAccessibleName(tr("History"));
    m_model->retranslate();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/HistoryTable.h"

#include "dialogs/DialogParts.h"
#include "history/HistoryTexts.h"
#include "widgets/ColumnWidths.h"
#include "widgets/QuietTable.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int mostRowsShown = 8;
constexpr int widestColumnCharacters = 48;

/// What a column keeps in any case, in letters, its share of what is over, and when it gives where
/// room is short: first the request's id, then the changes, which are the longest.
struct Claim
{
    int letters = 0;
    int weight = 0;
    int rank = 0;
};

Claim claimOf(HistoryModel::Column column)
{
    switch (column) {
    case HistoryModel::Request:
        return {12, 0, 0};
    case HistoryModel::Changes:
        return {28, 3, 1};
    case HistoryModel::Person:
        return {8, 0, 2};
    case HistoryModel::What:
        return {8, 0, 3};
    case HistoryModel::Job:
        return {14, 1, 4};
    case HistoryModel::Time:
        return {12, 0, 5};
    case HistoryModel::Outcome:
        return {16, 1, 6};
    case HistoryModel::Count:
        break;
    }
    return {};
}

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

HistoryTable::HistoryTable(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_view(new QuietTable(this))
    , m_empty(new QLabel(this))
    , m_details(dialogs::plainText(this))
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
    m_details->setObjectName(u"historyDetails"_s);
    layout->addWidget(m_details);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryTable::showDetails);
    retranslateUi();
    showState();
}

void HistoryTable::setUpView()
{
    m_view->setObjectName(u"history"_s);
    m_view->setModel(m_proxy);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(HistoryModel::Time, Qt::DescendingOrder);
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false); // it would not be less than any column is at first
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // By a hand, and not by fitColumns() while a button is held elsewhere.
        if (!m_isSharing && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_isFitting = false;
    });
    m_view->viewport()->installEventFilter(this);
}

bool HistoryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_isFitting) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width()
            != resize->oldSize().width()) // once the header has the width too
            QMetaObject::invokeMethod(this, &HistoryTable::fitColumns, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryTable::setEntries(const QList<HistoryEntry> &entries)
{
    m_model->setEntries(entries);
    showState();
    if (m_isFitting)
        fitColumns();
}

void HistoryTable::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    QHeaderView *header = m_view->horizontalHeader();
    const QAbstractItemView *view = m_view; // which tells the hint to everybody
    const int letter = fontMetrics().averageCharWidth();
    QList<int> columns;
    QList<ColumnNeed> needs;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const Claim claim = claimOf(HistoryModel::Column(column));
        ColumnNeed need;
        need.title = header->sectionSizeHint(column);
        need.content = std::min(view->sizeHintForColumn(column), widestColumnCharacters * letter);
        if (column != HistoryModel::Changes && column != HistoryModel::Request)
            need.content = std::max(need.content, need.title); // too short to save anything there
        need.least = std::max(header->minimumSectionSize(),
                              std::min(std::max(need.title, need.content), claim.letters * letter));
        need.weight = claim.weight;
        need.rank = claim.rank;
        columns.append(column);
        needs.append(need);
    }
    const QScopedValueRollback guard(m_isSharing, true);
    const QList<int> widths = sharedWidths(needs, m_view->viewport()->width());
    for (qsizetype i = 0; i < columns.size(); ++i)
        header->resizeSection(columns.at(i), widths.at(i));
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
    m_view->setFrameShape(QFrame::NoFrame); // it stands in a card
    m_view->setColumnHidden(HistoryModel::Job, true);
    showState();
}

void HistoryTable::showState()
{
    showDetails();
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    if (!m_isOfOneJob)
        return;
    m_view->setVisible(!isEmpty); // on a page there is no room to fill
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

void HistoryTable::showDetails()
{
    const std::optional<HistoryEntry> entry = currentEntry();
    m_details->setText(entry ? HistoryTexts::details(*entry) : QString());
    m_details->setVisible(entry.has_value());
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
    showDetails();
}

void HistoryTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

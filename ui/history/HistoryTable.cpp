// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/HistoryTable.h"

#include "history/HistoryTexts.h"
#include "widgets/QuietTable.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
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
    , m_view(new QuietTable(this))
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
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(HistoryModel::Time, Qt::DescendingOrder);
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false); // it would not be less than any column is at first
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
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
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * widestColumnCharacters);
    m_view->resizeColumnsToContents();
    header->setMaximumSectionSize(-1); // for the last, and for whoever drags one
    // What does not fit is taken from the widest, so that the end of each row is seen.
    const int least = fontMetrics().averageCharWidth() * narrowestColumnCharacters;
    const int last = header->logicalIndex(header->count() - 1);
    const QAbstractItemView *view = m_view;
    const int lastLeast = std::max(view->sizeHintForColumn(last), header->sectionSizeHint(last));
    const int width = m_view->viewport()->width();
    header->resizeSection(last, lastLeast);
    for (int over = header->length() - width; over > 0;) {
        int widest = 0;
        for (int column = 1; column < header->count(); ++column) {
            if (column != last && header->sectionSize(column) > header->sectionSize(widest))
                widest = column;
        }
        const int narrower = std::max(least, header->sectionSize(widest) - over);
        if (narrower >= header->sectionSize(widest))
            break;
        over -= header->sectionSize(widest) - narrower;
        header->resizeSection(widest, narrower);
    }
    header->resizeSection(last, std::max(lastLeast, width - header->sectionPosition(last)));
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

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/BoardView.h"

#include "board/FilterButton.h"
#include "board/FilterTexts.h"
#include "board/JobsTable.h"
#include "board/PeekPanel.h"
#include "board/ViewsList.h"
#include "widgets/ElidingLabel.h"
#include "widgets/FindField.h"
#include "widgets/MessageBar.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QLabel *quietTitle(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BoardView::BoardView(JobFilterModel &jobs, const Clock &clock, QWidget *parent)
    : QWidget(parent)
{
    setUpLayout(jobs, clock);
    retranslateUi();
    adoptPalette();
}

void BoardView::setUpLayout(JobFilterModel &jobs, const Clock &clock)
{
    splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName("boardSplitter"_L1);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeMain(jobs, clock));
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *BoardView::makeSide()
{
    auto *side = new QWidget(this);
    viewsTitle = quietTitle(u"viewsTitle"_s, side);
    views = new ViewsList(side);
    viewsTitle->setBuddy(views);
    viewsTitle->setContentsMargins(12, 0, 0, 0);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 18, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(viewsTitle);
    layout->addWidget(views, 1);
    return side;
}

QWidget *BoardView::makeMain(JobFilterModel &jobs, const Clock &clock)
{
    auto *main = new QWidget(this);
    main->setObjectName("boardMain"_L1);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader(jobs));
    layout->addWidget(makeFilterRow(main));
    progress = new QProgressBar(main);
    progress->setObjectName("refreshProgress"_L1);
    progress->setTextVisible(false);
    progress->setFixedHeight(3);
    progress->setRange(0, 0);
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // a refresh moves nothing on the screen
    progress->setSizePolicy(policy);
    message = new MessageBar(main);
    message->setObjectName("boardMessage"_L1);
    archiveMessage = new MessageBar(main);
    archiveMessage->setObjectName("archiveMessage"_L1);
    table = new JobsTable(jobs, clock, main);
    notice = new EmptyNotice(main);
    stack = new QStackedWidget(main);
    stack->addWidget(table);
    stack->addWidget(notice);
    peek = new PeekPanel(clock, main);
    for (QWidget *part :
         std::initializer_list<QWidget *>{progress, message, archiveMessage, stack, peek})
        layout->addWidget(part, part == stack ? 1 : 0);
    message->hide();
    archiveMessage->hide();
    progress->hide();
    return main;
}

QBoxLayout *BoardView::makeHeader(JobFilterModel &jobs)
{
    title = quietTitle(u"boardTitle"_s, this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    find = new FindField(this);
    find->setObjectName("findJobs"_L1);
    find->setMinimumWidth(150);
    find->setMaximumWidth(340);
    filter = new FilterButton(jobs, this);
    refreshed = quietTitle(u"refreshedLabel"_s, this);
    refreshButton = new QPushButton(this);
    refreshButton->setObjectName("refreshButton"_L1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 14, 16, 12);
    row->setSpacing(12);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(find, 2);
    row->addWidget(filter);
    row->addWidget(refreshed);
    row->addWidget(refreshButton);
    return row;
}

QWidget *BoardView::makeFilterRow(QWidget *parent)
{
    filterRow = new QWidget(parent);
    filterRow->setObjectName("filterRow"_L1);
    filterLine = new ElidingLabel(filterRow);
    filterLine->setObjectName("filterLine"_L1);
    clearFilter = new QPushButton(filterRow);
    clearFilter->setObjectName("clearFilterButton"_L1);
    clearFilter->setFlat(true);
    auto *row = new QHBoxLayout(filterRow);
    row->setContentsMargins(16, 0, 16, 8);
    row->addWidget(filterLine);
    row->addWidget(clearFilter);
    row->addStretch();
    filterRow->hide();
    connect(clearFilter, &QPushButton::clicked, filter, &FilterButton::clearFilter);
    return filterRow;
}

void BoardView::showFilter(const JobFilter &chosen)
{
    filterLine->setText(FilterTexts::line(chosen));
    // A button that disappears under the focus would leave the keyboard nowhere.
    if (chosen.isEmpty() && clearFilter->hasFocus())
        find->setFocus(Qt::OtherFocusReason);
    filterRow->setVisible(!chosen.isEmpty());
}

void BoardView::showRows()
{
    stack->setCurrentWidget(table);
    // Not from somebody who has begun to type there meanwhile.
    if (std::exchange(m_wantsRowsFocused, false) && !find->hasFocus())
        table->setFocus(Qt::OtherFocusReason);
}

void BoardView::focusRows()
{
    m_wantsRowsFocused = isNoticeShown();
    table->setFocus(Qt::OtherFocusReason);
}

void BoardView::showNotice(const EmptyNotice::Notice &words)
{
    if (!isNoticeShown())
        m_wantsRowsFocused = window()->focusWidget() == table;
    notice->show(words);
    stack->setCurrentWidget(notice);
}

bool BoardView::isNoticeShown() const
{
    return stack->currentWidget() == notice;
}

void BoardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void BoardView::retranslateUi()
{
    viewsTitle->setText(tr("Vie&ws"));
    find->setAccessibleName(tr("Find jobs"));
    find->setPlaceholderText(tr("Find jobs (Ctrl+F)"));
    theme::setButtonText(filter, tr("Fi&lter"));
    filter->setToolTip(tr("Choose states, types, carriers and accounts"));
    theme::setButtonText(clearFilter, tr("&Clear filter"));
    theme::setButtonText(refreshButton, tr("&Refresh"));
    refreshButton->setToolTip(tr("Read all jobs again (F5)"));
    progress->setAccessibleName(tr("Reading jobs"));
}

void BoardView::adoptPalette()
{
    refreshButton->setIcon(theme::icon(u"view-refresh"_s, palette()));
    filter->setIcon(theme::icon(u"view-filter"_s, palette()));
    clearFilter->setIcon(theme::icon(u"edit-clear"_s, palette()));
    for (QLabel *label : {viewsTitle, refreshed})
        theme::setTextColor(label, theme::secondaryTextColor(palette()));
}

} // namespace waybill

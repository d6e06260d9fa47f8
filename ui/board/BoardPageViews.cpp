// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The part of the board that keeps how it is arranged as views of a person's own.

#include "board/BoardPage.h"
#include "board/BoardView.h"
#include "board/FilterButton.h"
#include "board/JobColumns.h"
#include "board/JobsTable.h"
#include "board/JobTexts.h"
#include "board/SavedViews.h"
#include "board/ViewsList.h"

#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace waybill {

void BoardPage::setUpSavedViews()
{
    m_savedViews = new SavedViews(
        m_memory, *m_view->views, [this] { return arrangement(); }, this);
    m_shown->setSavedViews(m_savedViews->views());
    connect(m_savedViews, &SavedViews::changed, this, [this] {
        m_shown->setSavedViews(m_savedViews->views());
        updateCounts();
        showTitle();
    });
    connect(m_savedViews, &SavedViews::currentRemoved, this, [this] { setView(m_shown->view()); });
    connect(m_savedViews, &SavedViews::announced, this, &BoardPage::announced);
    connect(m_view->views, &ViewsList::savedViewChosen, this, &BoardPage::applySavedView);
}

QList<QAction *> BoardPage::savedViewActions() const
{
    return m_savedViews->actions();
}

SavedView BoardPage::arrangement() const
{
    return {{},
            view(),
            m_view->find->text().simplified(),
            m_shown->filter(),
            m_view->table->columns().state()};
}

void BoardPage::applySavedView(int index)
{
    if (index < 0 || index >= m_savedViews->views().size())
        return;
    const SavedView saved = m_savedViews->views().at(index);
    const auto before = currentJob();
    m_appliedView = saved;
    m_shown->setView(saved.view);
    m_view->find->setText(saved.findText);
    applyFind();
    m_shown->setFilter(saved.filter);
    m_view->showFilter(saved.filter);
    m_view->table->columns().restore(saved.columns);
    showTitle();
    onRowsNarrowed(before);
    Q_EMIT viewChanged(saved.view);
}

void BoardPage::leaveSavedView()
{
    const auto left = std::exchange(m_appliedView, {});
    if (!left)
        return;
    // What the person typed or chose since stays, as between other views.
    if (m_view->find->text() == left->findText) {
        m_view->find->clear();
        applyFind();
    }
    if (m_shown->filter() == left->filter) {
        m_shown->setFilter({});
        m_view->showFilter({});
    }
}

void BoardPage::showTitle()
{
    const auto saved = m_savedViews->current();
    m_view->title->setText(saved ? saved->name : JobTexts::view(view()));
}

} // namespace waybill

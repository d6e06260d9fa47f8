// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobFilterModel.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace waybill {

/// The button "Filter" and its menu: any number of states, types, carriers and accounts, of those
/// that there are. The menu stays open while choices are ticked.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    /// @p jobs outlives the button.
    explicit FilterButton(JobFilterModel &jobs, QWidget *parent = nullptr);

    void clearFilter();

Q_SIGNALS:
    /// Another choice is in force.
    void filterChanged();

private:
    /// Ticks or unticks one value of a filter.
    using Tick = std::function<void(JobFilter &filter, bool isTicked)>;

    void setFilter(const JobFilter &filter);
    void fillMenu();
    void fillStates(QMenu *menu);
    void fillTypes(QMenu *menu);
    void fillCarriers(QMenu *menu);
    void fillAccounts(QMenu *menu);
    void addChoice(QMenu *menu, const QString &text, bool isTicked, const Tick &tick);

    JobFilterModel &m_jobs;
    QMenu *m_menu = nullptr;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/FilterButton.h"

#include "board/FilterTexts.h"
#include "board/JobTexts.h"
#include "text/StateTexts.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// A menu that stays open while its choices are ticked, by mouse or by the space bar.
class ChoiceMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!tick(activeAction()))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction *action)
    {
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

/// An ampersand in a name is no mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

template<typename Value>
void tickIn(QSet<Value> &values, const Value &value, bool isTicked)
{
    if (isTicked)
        values.insert(value);
    else
        values.remove(value);
}

} // namespace

FilterButton::FilterButton(JobFilterModel &jobs, QWidget *parent)
    : QPushButton(parent)
    , m_jobs(jobs)
    , m_menu(new QMenu(this))
{
    setObjectName("filterButton"_L1);
    m_menu->setObjectName("filterMenu"_L1);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
}

void FilterButton::clearFilter()
{
    setFilter({});
}

void FilterButton::setFilter(const JobFilter &filter)
{
    if (filter == m_jobs.filter())
        return;
    m_jobs.setFilter(filter);
    Q_EMIT filterChanged();
}

void FilterButton::fillMenu()
{
    for (QAction *old : m_menu->actions())
        delete old->menu();
    m_menu->clear();
    const auto addMenu = [this](const QString &title) {
        auto *menu = new ChoiceMenu(title, m_menu);
        m_menu->addMenu(menu);
        return menu;
    };
    fillStates(addMenu(tr("&State")));
    fillTypes(addMenu(tr("&Type")));
    fillCarriers(addMenu(tr("&Carrier")));
    fillAccounts(addMenu(tr("&Account")));
    m_menu->addSeparator();
    QAction *clear = m_menu->addAction(tr("C&lear filter"));
    clear->setObjectName("clearFilterAction"_L1);
    clear->setEnabled(!m_jobs.filter().isEmpty());
    connect(clear, &QAction::triggered, this, &FilterButton::clearFilter);
}

void FilterButton::addChoice(QMenu *menu, const QString &text, bool isTicked, const Tick &tick)
{
    QAction *action = menu->addAction(plain(text));
    action->setCheckable(true);
    action->setChecked(isTicked);
    connect(action, &QAction::toggled, this, [this, tick](bool isOn) {
        JobFilter filter = m_jobs.filter();
        tick(filter, isOn);
        setFilter(filter);
    });
}

void FilterButton::fillStates(QMenu *menu)
{
    for (const JobState::Kind kind : FilterTexts::allStates())
        addChoice(menu, FilterTexts::state(kind), m_jobs.filter().states.contains(kind),
                  [kind](JobFilter &filter, bool isOn) { tickIn(filter.states, kind, isOn); });
}

void FilterButton::fillTypes(QMenu *menu)
{
    for (const JobType type : {JobType::Import, JobType::Export})
        addChoice(menu, JobTexts::typeName(type), m_jobs.filter().types.contains(type),
                  [type](JobFilter &filter, bool isOn) { tickIn(filter.types, type, isOn); });
}

void FilterButton::fillCarriers(QMenu *menu)
{
    QStringList carriers = m_jobs.carriers() + m_jobs.filter().carriers.values();
    carriers.removeDuplicates();
    carriers.sort(Qt::CaseInsensitive);
    for (const QString &carrier : std::as_const(carriers))
        addChoice(
            menu, FilterTexts::carrier(carrier), m_jobs.filter().carriers.contains(carrier),
            [carrier](JobFilter &filter, bool isOn) { tickIn(filter.carriers, carrier, isOn); });
}

void FilterButton::fillAccounts(QMenu *menu)
{
    QStringList accounts = m_jobs.accounts() + m_jobs.filter().accounts.values();
    accounts.removeDuplicates();
    accounts.sort(Qt::CaseInsensitive);
    for (const QString &account : std::as_const(accounts))
        addChoice(
            menu, account, m_jobs.filter().accounts.contains(account),
            [account](JobFilter &filter, bool isOn) { tickIn(filter.accounts, account, isOn); });
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/AutoRefresh.h"

#include <QAction>

#include <chrono>

using namespace Qt::StringLiterals;

namespace waybill {

AutoRefresh::AutoRefresh(QObject *parent)
    : QObject(parent)
    , m_actions(this)
{
    for (const int minutes : {off, 1, 5, 15}) {
        QAction *action = m_actions.addAction(QString());
        action->setObjectName(u"autoRefreshAction%1"_s.arg(minutes));
        action->setCheckable(true);
        action->setChecked(minutes == off);
        action->setData(minutes);
    }
    connect(&m_actions, &QActionGroup::triggered, this, &AutoRefresh::restart);
    connect(&m_timer, &QTimer::timeout, this, &AutoRefresh::due);
    retranslateUi();
}

int AutoRefresh::minutes() const
{
    const QAction *chosen = m_actions.checkedAction();
    return chosen ? chosen->data().toInt() : off;
}

void AutoRefresh::setMinutes(int minutes)
{
    const QList<QAction *> all = actions();
    QAction *chosen = all.first(); // off
    for (QAction *action : all)
        chosen = action->data().toInt() == minutes ? action : chosen;
    chosen->setChecked(true);
    restart();
}

void AutoRefresh::restart()
{
    if (minutes() == off)
        m_timer.stop();
    else
        m_timer.start(std::chrono::minutes(minutes()));
}

void AutoRefresh::retranslateUi()
{
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        const int minutes = action->data().toInt();
        //: how often the list is read again by itself
        action->setText(minutes == off ? tr("Off") : tr("Every %n minute(s)", nullptr, minutes));
    }
}

} // namespace waybill

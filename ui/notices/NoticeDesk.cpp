// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "notices/NoticeDesk.h"

#include "notices/DesktopNotifier.h"
#include "notices/NoticeSettings.h"
#include "notices/NoticeTexts.h"

#include <QPointer>

#include <utility>

namespace waybill {

namespace {

constexpr int daysBefore = 3; // as the view "Due in 3 days"

} // namespace

NoticeDesk::NoticeDesk(ArchiveKeeper &keeper, DesktopNotifier &notifier, UiMemory &memory,
                       Clock clock, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_notifier(notifier)
    , m_memory(memory)
    , m_clock(std::move(clock))
{
}

void NoticeDesk::look()
{
    const QDateTime now = m_clock();
    if (m_call || NoticeSettings::from(m_memory).isQuiet(now))
        return;
    m_call = m_keeper.takeEvents(now.addDays(daysBefore));
    m_call->whenFinished(this, [this](const Result<QList<JobEvent>, StorageError> &events) {
        const auto call = std::move(m_call);
        onTaken(events);
    });
}

void NoticeDesk::onTaken(const Result<QList<JobEvent>, StorageError> &events)
{
    // Where the archive cannot be used, the board says so.
    const QList<JobEvent> wanted = NoticeSettings::from(m_memory).wanted(
        events.value_or(QList<JobEvent>()));
    if (!wanted.isEmpty())
        tell(wanted);
    Q_EMIT looked();
}

void NoticeDesk::tell(const QList<JobEvent> &events)
{
    QList<JobKey> keys;
    for (const JobEvent &event : events) {
        if (!keys.contains(event.job.key)) // it changed its state, and its deadline is near
            keys.append(event.job.key);
    }
    const DesktopNotice notice{NoticeTexts::title(events), NoticeTexts::text(events, m_clock()),
                               NoticeTexts::act(keys.size())};
    m_notifier.notify(notice, [desk = QPointer(this), keys] {
        if (desk)
            Q_EMIT desk->pressed(keys);
    });
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "notices/NoticeTexts.h"

#include "domain/Deadline.h"
#include "text/ServerText.h"
#include "text/StateTexts.h"
#include "text/TimeTexts.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype mostLines = 5;

} // namespace

QString NoticeTexts::title(const QList<JobEvent> &events)
{
    const auto deadlines = std::count_if(events.cbegin(), events.cend(), [](const auto &event) {
        return event.kind == JobEvent::Kind::DeadlineNear;
    });
    const auto count = static_cast<int>(events.size());
    if (deadlines == 0)
        return tr("%n job(s) changed state", nullptr, count);
    if (deadlines == count)
        return tr("%n deadline(s) near", nullptr, count);
    return tr("%n piece(s) of news about your jobs", nullptr, count);
}

QString NoticeTexts::act(qsizetype jobs)
{
    return tr("Open %n job(s)", nullptr, static_cast<int>(jobs));
}

QString NoticeTexts::line(const JobEvent &event, const QDateTime &now)
{
    const QString name = inSentence(event.job.key.name);
    if (event.kind == JobEvent::Kind::StateChanged)
        //: %1 is the name of a job, %2 and %3 are states, such as "hdd-0412: Creating → Shipping"
        return tr("%1: %2 → %3")
            .arg(name, StateTexts::name(event.before), StateTexts::name(event.job.state));
    const auto deadline = deadlineOf(event.job.state, event.job.lastModified);
    //: %1 is the name of a job, %2 words such as "deleted by the service in 2 days unless shipped"
    return deadline ? tr("%1: %2").arg(name, TimeTexts::deadline(*deadline, now)) : name;
}

QString NoticeTexts::text(const QList<JobEvent> &events, const QDateTime &now)
{
    QStringList lines;
    for (const JobEvent &event : events.first(std::min(events.size(), mostLines)))
        lines.append(line(event, now));
    if (events.size() > mostLines)
        lines.append(tr("and %n more", nullptr, static_cast<int>(events.size() - mostLines)));
    return lines.join(u'\n');
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/FilterTexts.h"

#include "board/JobTexts.h"
#include "text/StateTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QStringList sorted(QStringList texts)
{
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

} // namespace

QList<JobState::Kind> FilterTexts::allStates()
{
    using Kind = JobState::Kind;
    return {Kind::Creating,  Kind::Shipping, Kind::Received, Kind::Transferring, Kind::Packaging,
            Kind::Completed, Kind::Closed,   Kind::Canceled, Kind::Unknown};
}

QString FilterTexts::state(JobState::Kind kind)
{
    //: a choice in the filter: jobs whose state Waybill does not know
    return kind == JobState::Kind::Unknown ? tr("Other states") : StateTexts::name(JobState(kind));
}

QString FilterTexts::carrier(const QString &carrier)
{
    //: a choice in the filter: jobs whose carrier is not entered yet
    return carrier.isEmpty() ? tr("No carrier yet") : carrier;
}

QString FilterTexts::line(const JobFilter &filter)
{
    if (filter.isEmpty())
        return {};
    QList<QStringList> groups(4);
    for (const JobState::Kind kind : allStates()) {
        if (filter.states.contains(kind))
            groups[0].append(state(kind));
    }
    for (const JobType type : {JobType::Import, JobType::Export}) {
        if (filter.types.contains(type))
            groups[1].append(JobTexts::typeName(type));
    }
    for (const QString &name : filter.carriers)
        groups[2].append(carrier(name));
    groups[2] = sorted(groups.at(2));
    groups[3] = sorted(filter.accounts.values());
    QStringList parts;
    for (const QStringList &group : std::as_const(groups)) {
        if (!group.isEmpty())
            parts.append(group.join(u", "_s));
    }
    //: %1 is what is chosen, such as "Creating, Shipping · FedEx"
    return tr("Filter: %1").arg(parts.join(u" · "_s));
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "notices/NoticeSettings.h"

#include "widgets/UiMemory.h"

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr auto statesKey = "notices/states"_L1;
constexpr auto deadlinesKey = "notices/deadlines"_L1;
constexpr auto quietKey = "notices/quiet"_L1;
constexpr auto quietFromKey = "notices/quietFrom"_L1;
constexpr auto quietToKey = "notices/quietTo"_L1;

QTime timeFrom(const UiMemory &memory, const QString &key, QTime fallback)
{
    const QTime time = QTime::fromString(memory.value(key).toString(), Qt::ISODate);
    return time.isValid() ? time : fallback;
}

} // namespace

NoticeSettings NoticeSettings::from(const UiMemory &memory)
{
    NoticeSettings settings;
    settings.tellsStates = memory.value(statesKey, settings.tellsStates).toBool();
    settings.tellsDeadlines = memory.value(deadlinesKey, settings.tellsDeadlines).toBool();
    QuietHours &quiet = settings.quietHours;
    quiet.isOn = memory.value(quietKey, quiet.isOn).toBool();
    quiet.from = timeFrom(memory, quietFromKey, quiet.from);
    quiet.to = timeFrom(memory, quietToKey, quiet.to);
    return settings;
}

void NoticeSettings::store(UiMemory &memory) const
{
    memory.setValue(statesKey, tellsStates);
    memory.setValue(deadlinesKey, tellsDeadlines);
    memory.setValue(quietKey, quietHours.isOn);
    memory.setValue(quietFromKey, quietHours.from.toString(Qt::ISODate));
    memory.setValue(quietToKey, quietHours.to.toString(Qt::ISODate));
    memory.save();
}

QList<JobEvent> NoticeSettings::wanted(QList<JobEvent> events) const
{
    events.removeIf([this](const JobEvent &event) {
        return event.kind == JobEvent::Kind::StateChanged ? !tellsStates : !tellsDeadlines;
    });
    return events;
}

} // namespace waybill

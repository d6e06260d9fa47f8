// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "outbox/OutboxTexts.h"

#include "text/FieldTexts.h"
#include "text/LockTexts.h"
#include "text/ServerText.h"
#include "text/TimeTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

using Hold = OutboxEntry::Hold;
using State = OutboxEntry::State;

QString OutboxTexts::header(OutboxModel::Column column)
{
    switch (column) {
    case OutboxModel::Job:
        return tr("Job");
    case OutboxModel::What:
        //: A column of the outbox: what a person wants to do
        return tr("What");
    case OutboxModel::Changes:
        return tr("Field changes");
    case OutboxModel::Queued:
        //: A column of the outbox: when the edit was queued
        return tr("Queued");
    case OutboxModel::State:
        return tr("State");
    case OutboxModel::Reason:
        return tr("Reason");
    case OutboxModel::Count:
        break;
    }
    return {};
}

QString OutboxTexts::cell(OutboxModel::Column column, const OutboxEntry &entry,
                          const Situation &situation)
{
    switch (column) {
    case OutboxModel::Job:
        return entry.key.name;
    case OutboxModel::What:
        return action(entry.action);
    case OutboxModel::Changes:
        return changes(entry).join(u"; "_s);
    case OutboxModel::Queued:
        return TimeTexts::moment(entry.queuedAt, situation.now);
    case OutboxModel::State:
        return state(entry);
    case OutboxModel::Reason:
        return reason(entry, situation);
    case OutboxModel::Count:
        break;
    }
    return {};
}

QString OutboxTexts::action(JobAction action)
{
    switch (action) {
    case JobAction::Update:
        return tr("Save");
    case JobAction::MarkAsShipped:
        return tr("Mark as shipped");
    case JobAction::RequestCancellation:
        return tr("Request cancellation");
    }
    Q_UNREACHABLE();
}

QStringList OutboxTexts::changes(const OutboxEntry &entry)
{
    return changes(entry.base, entry.draft);
}

QStringList OutboxTexts::changes(const JobDraft &before, const JobDraft &after)
{
    QStringList lines;
    for (const Field field : differingFields(before, after)) {
        const QStringList values = FieldTexts::valueTexts(
            field, {before.value(field), after.value(field)});
        //: %1 is a field, %2 its value before, %3 the new one
        lines.append(tr("%1: %2 → %3")
                         .arg(FieldTexts::name(field), values.at(0).simplified(),
                              values.at(1).simplified()));
    }
    return lines;
}

QString OutboxTexts::subject(const OutboxEntry &entry)
{
    QStringList names;
    for (const Field field : entry.changedFields())
        names.append(FieldTexts::name(field));
    if (names.isEmpty())
        return action(entry.action);
    const QString fields = QLocale().createSeparatedList(names);
    return entry.action == JobAction::Update ? fields
                                             //: %1 is "Mark as shipped", %2 a list of field names
                                             : tr("%1, with %2").arg(action(entry.action), fields);
}

QString OutboxTexts::state(const OutboxEntry &entry)
{
    switch (entry.state) {
    case State::Waiting:
        //: An edit that is to be sent
        return tr("Waiting");
    case State::Sending:
        return tr("Being sent");
    case State::Unknown:
        //: Whether an edit arrived is not known
        return tr("Not known");
    case State::Held:
        //: An edit that is not sent before a person decides
        return tr("Held");
    }
    Q_UNREACHABLE();
}

QString OutboxTexts::reason(const OutboxEntry &entry, const Situation &situation)
{
    if (situation.sender && !situation.sender->isOurs(entry))
        return tr("Queued with another connection or certificate. It is left alone until that one "
                  "is open.");
    switch (entry.state) {
    case State::Waiting:
        return waiting(entry, situation);
    case State::Sending:
        return tr("On its way to the service.");
    case State::Unknown:
        return tr("The answer was lost. Waybill reads the job before anything is sent again.");
    case State::Held:
        return held(entry);
    }
    Q_UNREACHABLE();
}

QString OutboxTexts::waiting(const OutboxEntry &entry, const Situation &situation)
{
    if (!situation.sender)
        return tr("No connection is open.");
    if (situation.sender->connection().settings().viewOnly)
        return tr("This connection is view-only, so nothing is sent.");
    if (situation.isBehindAnother)
        return tr("Follows the one before it on the same job.");
    if (entry.repeats > 0)
        return tr("It did not arrive. It is sent once more as soon as the service answers.");
    if (situation.sender->trouble() && situation.sender->nextTry().isValid())
        //: %1 is a time of the day
        return tr("The service could not be reached. Tried again at %1 at the latest.")
            .arg(TimeTexts::clock(situation.sender->nextTry()));
    return tr("Sent as soon as the service answers.");
}

QString OutboxTexts::held(const OutboxEntry &entry)
{
    switch (entry.hold) {
    case Hold::None:
        break;
    case Hold::Conflict:
        return tr("Somebody changed the same field meanwhile. Edit it to compare and decide.");
    case Hold::Locked:
        return entry.lock == LockReason::None
            ? tr("The job moved on and does not take it any more.")
            : LockTexts::reason(entry.lock, entry.jobState);
    case Hold::Gone:
        return tr("This job is no longer on the service.");
    case Hold::Refused:
        return entry.words.isEmpty()
            ? tr("The service refused it.")
            //: %1 are the service's own words
            : tr("The service refused it: “%1”").arg(entry.words.simplified());
    case Hold::Incomplete:
        return tr(
            "With the job as it is now, something required is missing. Edit it to complete it.");
    case Hold::NeverMatches:
        return tr(
            "The service says that the job changed, yet it did not. Edit it and save it there.");
    case Hold::DidNotArrive:
        return tr("It was sent twice and did not arrive. Send it once the network is well.");
    case Hold::MaybeArrived:
        return tr("Its answer was lost, and somebody changed the job since. Edit it to compare.");
    }
    return {};
}

QString OutboxTexts::delivered(const DeliveryEnd &end)
{
    const QString job = inSentence(end.entry.key.name);
    switch (end.kind) {
    case DeliveryEnd::Kind::Sent:
        //: %1 is a job, %2 what was sent, such as a list of fields
        return tr("Sent from the outbox: %1, %2").arg(job, subject(end.entry));
    case DeliveryEnd::Kind::NothingLeft:
        //: %1 is a job
        return tr("The service already holds what was queued for %1. Nothing was sent.").arg(job);
    case DeliveryEnd::Kind::Held:
        //: %1 is a job, %2 a sentence
        return tr("Held in the outbox: %1. %2").arg(job, held(end.entry));
    case DeliveryEnd::Kind::Later:
    case DeliveryEnd::Kind::Elsewhere:
    case DeliveryEnd::Kind::NotStored:
        break;
    }
    return {};
}

} // namespace waybill

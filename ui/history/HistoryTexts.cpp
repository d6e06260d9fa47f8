// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/HistoryTexts.h"

#include "text/FieldTexts.h"
#include "text/TimeTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

using Action = HistoryEntry::Action;
using Outcome = HistoryEntry::Outcome;

QString HistoryTexts::header(HistoryModel::Column column)
{
    switch (column) {
    case HistoryModel::Time:
        return tr("Time");
    case HistoryModel::Person:
        return tr("Person");
    case HistoryModel::Job:
        return tr("Job");
    case HistoryModel::What:
        //: A column of the history: what a person tried to do
        return tr("What");
    case HistoryModel::Changes:
        return tr("Field changes");
    case HistoryModel::Outcome:
        return tr("Outcome");
    case HistoryModel::Request:
        return tr("Request");
    case HistoryModel::Count:
        break;
    }
    return {};
}

QString HistoryTexts::action(Action action)
{
    switch (action) {
    case Action::Update:
        return tr("Save");
    case Action::MarkAsShipped:
        return tr("Mark as shipped");
    case Action::RequestCancellation:
        return tr("Request cancellation");
    case Action::Purge:
        return tr("Entries removed");
    }
    Q_UNREACHABLE();
}

QString HistoryTexts::outcome(const HistoryEntry &entry)
{
    if (entry.action == Action::Purge)
        return tr("Done");
    switch (entry.outcome) {
    case Outcome::Saved:
        return tr("Saved");
    case Outcome::ArrivedAnyway:
        return tr("It arrived");
    case Outcome::DidNotArrive:
        return tr("It did not arrive");
    case Outcome::StillUnknown:
        return tr("Not known whether it arrived");
    case Outcome::Conflict:
        return tr("Someone else had changed the job");
    case Outcome::NeverMatches:
        return tr("The service saw another version");
    case Outcome::Gone:
        return tr("The job is no longer on the service");
    case Outcome::Refused:
        return entry.httpStatus > 0 ? tr("The service refused it")
                                    : tr("It did not reach the service");
    }
    Q_UNREACHABLE();
}

QStringList HistoryTexts::changes(const HistoryEntry &entry)
{
    QStringList lines;
    for (const HistoryFieldChange &change : entry.changes) {
        const QString before = FieldTexts::valueText(change.field, change.before);
        const QString after = FieldTexts::valueText(change.field, change.after);
        // It is a change, so two that look alike are two numbers of which the ends are kept.
        const bool looksAlike = change.field == Field::CarrierAccountNumber && before == after;
        //: %1 is the name of a field, %2 its old and %3 its new value
        lines.append(tr("%1: %2 → %3")
                         .arg(FieldTexts::name(change.field), before,
                              looksAlike ? FieldTexts::anotherNumber(after) : after));
    }
    if (entry.action == Action::RequestCancellation)
        lines.append(tr("Cancellation requested"));
    if (!entry.purge)
        return lines;
    const auto count = static_cast<int>(entry.purge->count);
    const QDateTime &olderThan = entry.purge->olderThan;
    if (olderThan.isValid()) {
        const QString day = TimeTexts::day(olderThan.toLocalTime().date());
        //: %1 is a date
        lines.append(tr("%n entry(s) from before %1 removed", nullptr, count).arg(day));
    } else {
        lines.append(tr("%n entry(s) of this job removed", nullptr, count));
    }
    if (entry.purge->firstBroken > 0) {
        //: %1 is the number of an entry
        lines.append(tr("The check before that had found entry %1 to be broken")
                         .arg(QLocale().toString(entry.purge->firstBroken)));
    }
    return lines;
}

QString HistoryTexts::cell(HistoryModel::Column column, const HistoryEntry &entry,
                           const QDateTime &now)
{
    switch (column) {
    case HistoryModel::Time:
        return TimeTexts::moment(entry.time, now);
    case HistoryModel::Person:
        return entry.person;
    case HistoryModel::Job:
        return entry.job.key.name.isEmpty() ? u"–"_s : entry.job.key.name;
    case HistoryModel::What:
        return action(entry.action);
    case HistoryModel::Changes:
        return entry.changes.isEmpty() && entry.action == Action::MarkAsShipped
            ? u"–"_s
            : changes(entry).join(u"; "_s).simplified();
    case HistoryModel::Outcome:
        return outcome(entry);
    case HistoryModel::Request:
        return entry.requestId.isEmpty() ? u"–"_s : QString::fromUtf8(entry.requestId);
    case HistoryModel::Count:
        break;
    }
    return {};
}

QString HistoryTexts::toolTip(HistoryModel::Column column, const HistoryEntry &entry)
{
    switch (column) {
    case HistoryModel::Time:
        return TimeTexts::exact(entry.time);
    case HistoryModel::Job:
        return entry.job.key.account + u'\n' + entry.job.connection;
    case HistoryModel::Changes:
        return changes(entry).join(u'\n');
    case HistoryModel::Outcome:
        return entry.httpStatus > 0 ? u"HTTP %1"_s.arg(entry.httpStatus) : QString();
    default:
        return {};
    }
}

QString HistoryTexts::details(const HistoryEntry &entry)
{
    QStringList facts{outcome(entry)};
    if (entry.httpStatus > 0)
        facts.append(u"HTTP %1"_s.arg(entry.httpStatus));
    facts.append(TimeTexts::exact(entry.time));
    if (!entry.requestId.isEmpty())
        facts.append(QString::fromUtf8(entry.requestId));
    return (changes(entry) + QStringList{facts.join(u" · "_s)}).join(u'\n');
}

QString HistoryTexts::check(const HistoryCheck &check)
{
    const QLocale locale;
    switch (check.fault) {
    case HistoryCheck::Fault::None:
        if (check.entries == 0)
            return tr("There is nothing to check yet.");
        //: %1 is the beginning of a fingerprint
        return tr("%n entry(s) checked: none was changed, none is missing. Fingerprint %1…",
                  nullptr, static_cast<int>(check.entries))
            .arg(QString::fromLatin1(check.head.toHex().left(16)));
    case HistoryCheck::Fault::Changed:
        //: %1 is the number of an entry
        return tr("Entry %1 is not as Waybill wrote it. Nothing after it can be relied upon.")
            .arg(locale.toString(check.firstBroken));
    case HistoryCheck::Fault::Missing:
        //: %1 is the number of an entry
        return tr("Entry %1 is missing, and no removal tells of it.")
            .arg(locale.toString(check.firstBroken));
    }
    Q_UNREACHABLE();
}

QString HistoryTexts::whatGoes(const HistoryPurgePreview &preview, const QDateTime &now)
{
    if (preview.count == 0)
        return tr("No entry matches. Nothing would be removed.");
    const QString entries = tr("%n entry(s) of the history will be removed for good.", nullptr,
                               static_cast<int>(preview.count));
    //: %1 and %2 are times
    const QString jobs = tr("They belong to %n job(s) and are from %1 to %2.", nullptr,
                            static_cast<int>(preview.jobs))
                             .arg(TimeTexts::moment(preview.oldest, now),
                                  TimeTexts::moment(preview.newest, now));
    const QString record = tr("That they were removed, by whom and when, stays in the history.");
    return QStringList{entries, jobs, record}.join(u' ');
}

QString HistoryTexts::storageProblem(const StorageError &error)
{
    switch (error.kind) {
    case StorageError::Kind::Full:
        return tr("The disk is full.");
    case StorageError::Kind::ReadOnly:
        return tr("The file of the history cannot be written to.");
    case StorageError::Kind::Locked:
        return tr("Another program holds the file of the history.");
    case StorageError::Kind::TooNew:
        return tr("The history was written by a newer Waybill. It was left as it is.");
    case StorageError::Kind::Corrupt:
        return tr("The file of the history was damaged. It was set aside, and a new one begun.");
    case StorageError::Kind::CannotOpen:
    case StorageError::Kind::Failed:
        break;
    }
    return tr("The file of the history cannot be used.");
}

} // namespace waybill

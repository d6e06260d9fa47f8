// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/BookTexts.h"

#include "addressbook/RowTable.h"
#include "domain/book/BookText.h"
#include "domain/HistoryEntry.h"
#include "text/ErrorTexts.h"
#include "text/FieldTexts.h"
#include "text/LockTexts.h"
#include "text/StorageTexts.h"
#include "text/TimeTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QString timesText(int count)
{
    return count > 0 ? QLocale().toString(count) : u"–"_s;
}

/// A day says enough, but for today and yesterday.
QString usedText(const QDateTime &lastUsed, const QDateTime &now)
{
    const bool isLately = lastUsed.isValid()
        && lastUsed.toLocalTime().date().daysTo(now.toLocalTime().date()) <= 1;
    if (isLately || !lastUsed.isValid())
        return TimeTexts::moment(lastUsed, now);
    return TimeTexts::day(lastUsed.toLocalTime().date());
}

int markOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Add:
    case RowFate::Complete:
        return RowTable::Good;
    case RowFate::AddAlike:
        return RowTable::Warning;
    case RowFate::Same:
        return RowTable::Quiet;
    case RowFate::Bad:
        return RowTable::Problem;
    }
    Q_UNREACHABLE();
}

int markOf(const AddressRun::Item &item)
{
    using Kind = ChangeOutcome::Kind;
    switch (item.state) {
    case AddressRun::State::Waiting:
    case AddressRun::State::Reading:
    case AddressRun::State::Sending:
    case AddressRun::State::Ready:
        return RowTable::NoMark;
    case AddressRun::State::SameAlready:
    case AddressRun::State::Stopped:
        return RowTable::Quiet;
    case AddressRun::State::Locked:
    case AddressRun::State::Incomplete:
        return RowTable::Warning;
    case AddressRun::State::Unreadable:
        return RowTable::Problem;
    case AddressRun::State::Finished:
        break;
    }
    const Kind kind = item.outcome->kind;
    if (kind == Kind::Saved || kind == Kind::ArrivedAnyway)
        return RowTable::Good;
    return kind == Kind::StillUnknown ? RowTable::Warning : RowTable::Problem;
}

} // namespace

QString BookTexts::addressHeader(AddressTableModel::Column column)
{
    switch (column) {
    case AddressTableModel::Name:
        return tr("Name");
    case AddressTableModel::Recipient:
        return tr("Recipient");
    case AddressTableModel::Address:
        return tr("Address");
    case AddressTableModel::Phone:
        return tr("Phone");
    case AddressTableModel::Email:
        return tr("Email");
    case AddressTableModel::LastUsed:
        return tr("Last used");
    case AddressTableModel::Uses:
        return tr("Uses");
    case AddressTableModel::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString BookTexts::oneLine(const PostalAddress &address)
{
    return address.lines().join(u", "_s);
}

QString BookTexts::card(const AddressEntry &entry)
{
    QStringList lines{entry.recipientName};
    lines += entry.address.lines();
    lines += {entry.phone, entry.email};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString BookTexts::addressCell(AddressTableModel::Column column, const AddressEntry &entry,
                               const QDateTime &now)
{
    switch (column) {
    case AddressTableModel::Name:
        return entry.title();
    case AddressTableModel::Recipient:
        return entry.recipientName;
    case AddressTableModel::Address:
        return oneLine(entry.address);
    case AddressTableModel::Phone:
        return entry.phone;
    case AddressTableModel::Email:
        return entry.email;
    case AddressTableModel::LastUsed:
        return usedText(entry.lastUsed, now);
    case AddressTableModel::Uses:
        return timesText(entry.useCount);
    case AddressTableModel::Count:
        break;
    }
    Q_UNREACHABLE();
}

QStringList BookTexts::accountHeaders()
{
    return {tr("Name"), tr("Carrier"), tr("Account number"), tr("Last used"), tr("Uses")};
}

TableRow BookTexts::accountRow(const CarrierAccount &account, const QDateTime &now)
{
    TableRow row;
    row.id = account.id;
    row.cells = {account.name, account.carrier, maskedAccountNumber(account.number),
                 usedText(account.lastUsed, now), timesText(account.useCount)};
    row.sortKeys = {row.cells.at(0), row.cells.at(1), row.cells.at(2),
                    account.lastUsed.isValid() ? account.lastUsed.toMSecsSinceEpoch() : qint64(0),
                    account.useCount};
    row.findText = foldedText(accountTitle(account));
    return row;
}

QString BookTexts::undo(const AddressBook::Step &step)
{
    switch (step.act) {
    case AddressBook::Act::Add:
    case AddressBook::Act::Learn:
        return tr("&Undo: %n entry(s) added", nullptr, step.count);
    case AddressBook::Act::Edit:
        return tr("&Undo: %n entry(s) changed", nullptr, step.count);
    case AddressBook::Act::Remove:
        return tr("&Undo: %n entry(s) removed", nullptr, step.count);
    case AddressBook::Act::Merge:
        return tr("&Undo: %n entry(s) merged", nullptr, step.count);
    case AddressBook::Act::Import:
        return tr("&Undo: %n entry(s) imported", nullptr, step.count);
    case AddressBook::Act::KeepApart:
        return tr("&Undo: %n entry(s) both kept", nullptr, step.count);
    }
    Q_UNREACHABLE();
}

QString BookTexts::storageProblem(const StorageError &error)
{
    return StorageTexts::paragraph(StorageTexts::Store::AddressBook, error);
}

QString BookTexts::fileProblem(const csv::FileError &error)
{
    using Kind = csv::FileError::Kind;
    switch (error.kind) {
    case Kind::Empty:
        return tr("The file is empty.");
    case Kind::TooLarge:
        return tr("The file is too large: at most %1 rows and %2 can be imported at once. Split it, "
                  "and import the parts one after another.")
            .arg(QLocale().toString(csv::maxRows),
                 QLocale().formattedDataSize(csv::maxFileSize, 0));
    case Kind::NotText:
        return error.line > 0
            ? tr("Line %1 holds a zero character, which no text has. Save the list as CSV again.")
                  .arg(error.line)
            : tr("The file holds zero characters, which no text has. Save the list as CSV again.");
    case Kind::NotUtf8:
        return error.line > 0
            ? tr("Line %1 is not UTF-8. Save the list again as \"CSV UTF-8\".").arg(error.line)
            : tr("The file is not UTF-8. Save the list again as \"CSV UTF-8\".");
    case Kind::OpenQuote:
        return tr("The quotation mark in line %1 is never closed, so the rest of the file would be "
                  "one cell. Close it, and import again.")
            .arg(error.line);
    case Kind::Spreadsheet:
        return tr(
            "This is a workbook, not a CSV file. Open it in the spreadsheet program, and save "
            "the sheet as CSV (UTF-8).");
    }
    Q_UNREACHABLE();
}

QString BookTexts::noColumns()
{
    return tr(
        "The first line names no column that Waybill knows. It has to hold the headings, such "
        "as \"recipient name, address, phone, email\".");
}

QString BookTexts::importProblem(const AddressImportError &error, const QString &path)
{
    using Kind = AddressImportError::Kind;
    switch (error.kind) {
    case Kind::NoFile:
        //: %1 is a path
        return tr("%1 is no file that can be read. Choose a CSV file.").arg(path);
    case Kind::Unreadable:
        //: %1 is a path, %2 the system's own words
        return tr("%1 could not be read: %2").arg(path, error.systemText);
    case Kind::NoTable:
        return fileProblem(error.table);
    case Kind::NoColumns:
        return noColumns();
    case Kind::Cancelled:
        return tr("Stopped. Nothing was imported.");
    }
    Q_UNREACHABLE();
}

QStringList BookTexts::importHeaders()
{
    return {tr("Line"),    tr("What happens"), tr("Recipient"),
            tr("Address"), tr("Phone"),        tr("Email")};
}

QString BookTexts::rowProblem(RowProblem problem)
{
    switch (problem) {
    case RowProblem::None:
        return {};
    case RowProblem::NoRecipient:
        return tr("no recipient");
    case RowProblem::NothingElse:
        return tr("a name only: no address, phone or email");
    case RowProblem::TooManyCells:
        return tr("more cells than there are headings");
    case RowProblem::BehindQuote:
        return tr("text behind a closing quotation mark");
    case RowProblem::Control:
        return tr("a character that no label can show");
    case RowProblem::TooLong:
        return tr("a cell of more than %1 characters").arg(QLocale().toString(longestCell));
    }
    Q_UNREACHABLE();
}

QString BookTexts::fate(const PlannedRow &row)
{
    switch (row.fate) {
    case RowFate::Add:
        return tr("is added");
    case RowFate::AddAlike:
        return tr("is added; a similar entry is there");
    case RowFate::Complete:
        return tr("fills in what the entry lacks");
    case RowFate::Same:
        return tr("is there already");
    case RowFate::Bad:
        //: %1 is the reason
        return tr("not read: %1").arg(rowProblem(row.row.problem));
    }
    Q_UNREACHABLE();
}

TableRow BookTexts::importRow(const PlannedRow &planned, int index)
{
    const AddressEntry &entry = planned.row.entry;
    TableRow row;
    row.id = QString::number(index);
    const bool isBad = planned.fate == RowFate::Bad;
    row.cells = {QLocale().toString(planned.row.line),
                 fate(planned),
                 entry.recipientName.isEmpty() ? u"–"_s : entry.recipientName,
                 oneLine(entry.address),
                 entry.phone,
                 entry.email};
    row.mark = markOf(planned.fate);
    row.markColumn = 1;
    row.toolTip = isBad ? planned.row.cells.join(u'\n') : card(planned.result);
    row.sortKeys = {planned.row.line, row.cells.at(1), row.cells.at(2),
                    row.cells.at(3),  row.cells.at(4), row.cells.at(5)};
    if (planned.changesSomething())
        row.isChecked = planned.isChosen;
    row.findText = findTextOf(entry) + u'\n' + foldedText(row.cells.at(1));
    return row;
}

QStringList BookTexts::runHeaders()
{
    return {tr("Job"), tr("Account"), tr("Return address before"), tr("What happens")};
}

QString BookTexts::readProblem(const AddressRun::Item &item)
{
    if (!item.error)
        return tr("could not be read");
    const ErrorMessage words = ErrorTexts::describe(*item.error, {});
    //: %1 is a reason, as a sentence without its full stop
    return tr("could not be read: %1").arg(words.headline);
}

QString BookTexts::outcome(const AddressRun::Item &item)
{
    using Kind = ChangeOutcome::Kind;
    switch (item.outcome->kind) {
    case Kind::Saved:
        return tr("saved");
    case Kind::ArrivedAnyway:
        return tr("saved (no answer came, but the job has it)");
    case Kind::DidNotArrive:
        return tr("not saved: the change did not arrive");
    case Kind::StillUnknown:
        return tr("not known yet whether the change arrived. Try again to find out");
    case Kind::Conflict:
        if (item.outcome->fate == ConflictFate::PartlyThere
            || item.outcome->fate == ConflictFate::Overwritten)
            return tr(
                "not known whether it was saved: no answer came, and someone changed this job "
                "meanwhile. Open it to compare");
        return tr("not saved: someone changed this job meanwhile. Open it to compare");
    case Kind::NeverMatches:
        return tr("not saved: the service did not accept the version of the job");
    case Kind::Gone:
        return tr("not saved: this job is no longer on the service");
    case Kind::Refused:
        break;
    }
    if (!item.outcome->error)
        return tr("not saved: the service refused the change");
    ErrorContext context;
    context.task = ErrorContext::Task::Save;
    const ErrorMessage words = ErrorTexts::describe(*item.outcome->error, context);
    //: %1 is a reason, as a sentence without its full stop
    const QString headline = tr("not saved: %1").arg(words.headline);
    return words.quote.isEmpty() ? headline : headline + u" – “"_s + words.quote + u"”"_s;
}

QString BookTexts::runState(const AddressRun::Item &item)
{
    switch (item.state) {
    case AddressRun::State::Waiting:
        return tr("waiting");
    case AddressRun::State::Reading:
        return tr("is being read…");
    case AddressRun::State::Ready:
        return item.isChosen ? tr("will be changed") : tr("stays as it is");
    case AddressRun::State::SameAlready:
        return tr("has this address already");
    case AddressRun::State::Locked:
        return LockTexts::reason(item.lock, item.stateText);
    case AddressRun::State::Incomplete: {
        QStringList missing;
        for (const Problem &problem : item.problems) {
            if (problem.severity == Problem::Severity::Error)
                missing.append(FieldTexts::name(problem.field));
        }
        //: %1 is a list of fields
        return tr("cannot be sent: the address has no %1").arg(missing.join(u", "_s));
    }
    case AddressRun::State::Unreadable:
        return readProblem(item);
    case AddressRun::State::Sending:
        return tr("is being sent…");
    case AddressRun::State::Finished:
        return outcome(item);
    case AddressRun::State::Stopped:
        return tr("not sent: you stopped before it");
    }
    Q_UNREACHABLE();
}

TableRow BookTexts::runRow(const AddressRun::Item &item)
{
    TableRow row;
    row.id = item.key.account + u'/' + item.key.name;
    const QStringList before = item.before.split(u'\n', Qt::SkipEmptyParts);
    row.cells = {item.key.name, item.key.account, before.isEmpty() ? u"–"_s : before.join(u", "_s),
                 runState(item)};
    row.mark = markOf(item);
    row.markColumn = 3;
    row.toolTip = runState(item);
    const bool isOpen = item.state == AddressRun::State::Ready;
    if (isOpen)
        row.isChecked = item.isChosen;
    row.findText = foldedText(row.cells.join(u'\n'));
    return row;
}

} // namespace waybill

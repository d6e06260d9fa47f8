// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Validation.h"

#include "domain/EmailAddress.h"
#include "domain/ShipDate.h"

#include <algorithm>

namespace waybill {

namespace {

using Severity = Problem::Severity;

// The most drives of one import job ("Put Job", DriveList).
constexpr int usualDriveCount = 10;

bool isBlank(const JobDraft &draft, Field field)
{
    return draft.value(field).toString().trimmed().isEmpty();
}

/// Members that the service wants in their group whenever the group is sent.
bool isRequiredInGroup(Field field)
{
    switch (field) {
    case Field::DeliveryCarrier:
    case Field::TrackingNumber:
    case Field::RecipientName:
    case Field::Address:
    case Field::Phone:
    case Field::Email:
    case Field::ReturnCarrier:
    case Field::CarrierAccountNumber:
        return true;
    case Field::FriendlyName:
    case Field::Description:
    case Field::Metadata:
    case Field::DriveCount:
    case Field::ShipDate:
    case Field::VerboseLog:
    case Field::BackupDriveManifest:
        return false;
    }
    Q_UNREACHABLE();
}

bool mayHoldLines(Field field)
{
    return field == Field::Description || field == Field::Metadata || field == Field::Address;
}

bool hasControlCharacters(const QString &text, bool linesAllowed)
{
    return std::any_of(text.begin(), text.end(), [linesAllowed](QChar c) {
        if (linesAllowed && (c == u'\n' || c == u'\r' || c == u'\t'))
            return false;
        return c.category() == QChar::Other_Control;
    });
}

std::optional<ProblemKind> emailProblem(const QString &text)
{
    switch (lookAtEmail(text)) {
    case EmailFinding::NoAddress:
        return ProblemKind::EmailUnusual;
    case EmailFinding::SeveralAddresses:
        return ProblemKind::EmailSeveral;
    case EmailFinding::OddCharacters:
        return ProblemKind::EmailOddCharacters;
    case EmailFinding::Nothing:
    case EmailFinding::OnePerson: // no problem, only something to think about
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void appendValueProblems(QList<Problem> &problems, const JobDraft &draft, Field field)
{
    if (field == Field::DriveCount) {
        if (draft.driveCount && *draft.driveCount < 1)
            problems.append({field, ProblemKind::DriveCountTooSmall, Severity::Error});
        else if (draft.driveCount && *draft.driveCount > usualDriveCount)
            problems.append({field, ProblemKind::DriveCountUnusual, Severity::Advice});
        return;
    }
    if (field == Field::VerboseLog || field == Field::BackupDriveManifest)
        return;
    const QString text = draft.value(field).toString();
    const bool limited = field == Field::Description || field == Field::Metadata;
    if (limited && text.size() > maxTextLength)
        problems.append({field, ProblemKind::TooLong, Severity::Error});
    if (field == Field::ShipDate && !text.isEmpty() && !parseShipDate(text))
        problems.append({field, ProblemKind::ShipDateUnreadable, Severity::Advice});
    const auto email = field == Field::Email ? emailProblem(text) : std::nullopt;
    if (email)
        problems.append({field, *email, Severity::Advice});
    else if (hasControlCharacters(text, mayHoldLines(field)))
        problems.append({field, ProblemKind::ControlCharacters, Severity::Advice});
}

QList<Problem> problemsOf(const JobChange &change, const JobDraft &draft, Field field)
{
    QList<Problem> problems;
    if (!change.contains(groupOf(field)))
        return problems;
    if (isRequiredInGroup(field) && isBlank(draft, field))
        problems.append({field, ProblemKind::Missing, Severity::Error});
    appendValueProblems(problems, draft, field);
    return problems;
}

/// Whether the service already holds the group, by the members that it never leaves out.
bool isSet(const JobDraft &draft, FieldGroup group)
{
    if (group == FieldGroup::ReturnAddress)
        return !isBlank(draft, Field::RecipientName) && !isBlank(draft, Field::Address);
    return !isBlank(draft, Field::DeliveryCarrier) && !isBlank(draft, Field::TrackingNumber);
}

bool isMissingForShipping(const JobChange &change, const JobDraft &draft, Field field)
{
    const FieldGroup group = groupOf(field);
    if (group != FieldGroup::ReturnAddress && group != FieldGroup::DeliveryPackage)
        return false;
    return isRequiredInGroup(field) && isBlank(draft, field) && !change.contains(group)
        && !isSet(draft, group);
}

} // namespace

QList<Problem> validateChange(const JobDraft &base, const JobDraft &draft)
{
    const JobChange change = changeBetween(base, draft);
    QList<Problem> problems;
    for (const Field field : allFields())
        problems.append(problemsOf(change, draft, field));
    return problems;
}

QList<Problem> validateForShipping(const JobDraft &base, const JobDraft &draft)
{
    const JobChange change = changeBetween(base, draft);
    QList<Problem> problems;
    for (const Field field : allFields()) {
        problems.append(problemsOf(change, draft, field));
        if (isMissingForShipping(change, draft, field))
            problems.append({field, ProblemKind::MissingForShipping, Severity::Error});
    }
    return problems;
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace waybill

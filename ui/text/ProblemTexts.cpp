// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/ProblemTexts.h"

#include "text/ContactTexts.h"

#include <QLocale>

namespace waybill {

QString ProblemTexts::missing(Field field)
{
    switch (field) {
    case Field::DeliveryCarrier:
        return tr("Choose or type the carrier that takes the drives to the data centre.");
    case Field::TrackingNumber:
        return tr("Enter the tracking number. It stands on the carrier's label or receipt.");
    case Field::RecipientName:
        return tr("Enter who receives the drives when they come back.");
    case Field::Address:
        return tr("Enter the address that the drives are sent back to.");
    case Field::Phone:
        return tr("Enter a phone number that the return carrier can call.");
    case Field::Email:
        return tr("Enter an e-mail address for questions about the return.");
    case Field::ReturnCarrier:
        return tr("Choose or type the carrier that brings the drives back.");
    case Field::CarrierAccountNumber:
        return tr("Enter your account number with the return carrier.");
    default:
        return tr("Fill in this field; the service needs it.");
    }
}

QString ProblemTexts::text(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Missing:
    case ProblemKind::MissingForShipping:
        return missing(problem.field);
    case ProblemKind::TooLong:
        //: %1 is 1,024
        return tr("Shorten this text: the service takes at most %1 characters.")
            .arg(QLocale().toString(maxTextLength));
    case ProblemKind::DriveCountTooSmall:
        return tr("Enter how many drives are in the package, at least 1, or leave it empty.");
    case ProblemKind::DriveCountUnusual:
        return tr("A job has at most 10 drives as a rule. Please check the number.");
    case ProblemKind::ShipDateUnreadable:
        return tr("Waybill cannot read this as a date. It goes to the service as it stands here.");
    case ProblemKind::EmailUnusual:
        return tr("This does not look like an e-mail address. Please check it.");
    case ProblemKind::EmailSeveral:
        return tr(
            "These are several e-mail addresses. The service may write to the first one only, or "
            "to none.");
    case ProblemKind::EmailOddCharacters:
        return tr("This holds characters that an e-mail address does not have, such as blanks or "
                  "brackets. Please check it.");
    case ProblemKind::PhoneUnusual:
        return ContactTexts::phone({PhoneFinding::Kind::NoNumber, {}, 0, {}});
    case ProblemKind::ControlCharacters:
        return tr(
            "This holds a character that no label can show, perhaps from a scanner. Please check it.");
    }
    Q_UNREACHABLE();
}

QString ProblemTexts::hint(AccountHint hint)
{
    switch (hint) {
    case AccountHint::None:
        return {};
    case AccountHint::UpsLength:
        return tr("UPS account numbers have 6 letters or digits. Please check it.");
    case AccountHint::FedExLength:
        return tr("FedEx account numbers usually have 9 digits. Please check it.");
    case AccountHint::VeryLong:
        return tr("This is longer than account numbers usually are. Please check it.");
    }
    Q_UNREACHABLE();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/TrackingTexts.h"

#include "text/ServerText.h"

using namespace Qt::StringLiterals;

namespace waybill {

QString TrackingTexts::mistyped(const TrackingCheck &check)
{
    const QString carrier = check.carrier ? nameOf(*check.carrier) : QString();
    if (carrier.isEmpty())
        //: %1 is one character
        return tr("This looks mistyped: the check digit should be %1. Please compare it with the "
                  "label; it can be sent all the same.")
            .arg(check.expected);
    if (check.isLast)
        //: %1 is one character, %2 the name of a carrier
        return tr("This looks mistyped: the last digit should be %1 for %2. Please compare it with "
                  "the label; it can be sent all the same.")
            .arg(QString(check.expected), carrier);
    //: %1 is one character, %2 the name of a carrier
    return tr("This looks mistyped: the check digit should be %1 for %2. Please compare it with the "
              "label; it can be sent all the same.")
        .arg(QString(check.expected), carrier);
}

QString TrackingTexts::verdict(const TrackingCheck &check, const QString &carrierName)
{
    const QString grouped = groupedForReading(check.number.text());
    switch (check.verdict) {
    case TrackingVerdict::Empty:
        return {};
    case TrackingVerdict::LooksRight:
        return check.carrier
            //: %1 is the name of a carrier, %2 a number in groups
            ? tr("Looks right for %1: %2").arg(nameOf(*check.carrier), grouped)
            //: %1 is a number in groups
            : tr("Looks right: %1").arg(grouped);
    case TrackingVerdict::LooksMistyped:
    case TrackingVerdict::UnknownFormat:
        break;
    }
    if (check.isSpreadsheetDamage)
        return tr(
            "This looks like a number that a spreadsheet has rounded. Please read it from the "
            "label again.");
    if (!check.suggestion.isEmpty())
        //: %1 is a number in groups
        return tr("Did you mean %1? Some letters look like digits.")
            .arg(groupedForReading(check.suggestion));
    if (check.looksLike)
        //: %1 and %2 are names of carriers
        return tr("This looks like a number of %1, but the delivery carrier is %2.")
            .arg(nameOf(*check.looksLike), carrierName.trimmed());
    if (check.verdict == TrackingVerdict::LooksMistyped)
        return mistyped(check);
    if (check.carrier)
        //: %1 is the name of a carrier
        return tr("Waybill does not know this form of a number of %1. Please compare it with the "
                  "label.")
            .arg(nameOf(*check.carrier));
    if (carrierName.trimmed().isEmpty() && !check.matches.isEmpty())
        return tr("Several carriers have numbers like this. Once a delivery carrier is chosen, "
                  "Waybill can check it.");
    return tr("Waybill does not know this form of number, so it cannot check it.");
}

bool TrackingTexts::isWarning(const TrackingCheck &check)
{
    return check.verdict == TrackingVerdict::LooksMistyped || check.isSpreadsheetDamage
        || !check.suggestion.isEmpty() || check.looksLike;
}

QString TrackingTexts::useNumber(const QString &number)
{
    //: A button; %1 is a tracking number
    return tr("Use %1").arg(number);
}

QString TrackingTexts::wholeBarcode(const QString &number)
{
    //: %1 is a tracking number
    return tr("The whole barcode is %1. The carrier's page takes either.").arg(number);
}

QString TrackingTexts::sameNumber(const QStringList &names)
{
    const auto more = static_cast<int>(names.size()) - 1;
    if (more > 0)
        //: %1 is the name of a job
        return tr("%1 and %n other job(s) have the same number. Where one parcel holds several jobs, "
                  "each gets an ending of its own.",
                  nullptr, more)
            .arg(inSentence(names.first()));
    //: %1 is the name of a job
    return tr("%1 has the same number. Where one parcel holds several jobs, each gets an ending of "
              "its own.")
        .arg(inSentence(names.first()));
}

QString TrackingTexts::usPost()
{
    return tr("The US Postal Service delivers to the nearest post office, not to the data centre. "
              "That can take much longer.");
}

QString TrackingTexts::carrierFilledIn()
{
    return tr("Filled in from the tracking number. Choose another one if it is wrong.");
}

QString TrackingTexts::trackOnPage()
{
    return tr("Track on the carrier's page…");
}

} // namespace waybill

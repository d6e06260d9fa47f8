// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/FieldTexts.h"

#include "domain/HistoryEntry.h"
#include "domain/ShipDate.h"

#include "text/TimeTexts.h"
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// The locale's short day, but always with all digits of the year: how people type one.
QString typedFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

QString FieldTexts::label(Field field)
{
    switch (field) {
    case Field::FriendlyName:
        return tr("Friendly name");
    case Field::Description:
        return tr("Des&cription");
    case Field::Metadata:
        return tr("&Metadata");
    case Field::DeliveryCarrier:
        return tr("Delivery carrier");
    case Field::TrackingNumber:
        return tr("&Tracking number");
    case Field::DriveCount:
        return tr("Number of drives");
    case Field::ShipDate:
        return tr("Ship date");
    case Field::RecipientName:
        return tr("Recipient name");
    case Field::Address:
        return tr("Address");
    case Field::Phone:
        return tr("Pho&ne");
    case Field::Email:
        return tr("Em&ail");
    case Field::ReturnCarrier:
        return tr("Return carrier");
    case Field::CarrierAccountNumber:
        return tr("Carrier account number");
    case Field::VerboseLog:
        return tr("Verbose log");
    case Field::BackupDriveManifest:
        return tr("Bac&k up drive manifest");
    }
    Q_UNREACHABLE();
}

QString FieldTexts::name(Field field)
{
    QString text = label(field);
    // East Asian translations put the mnemonic behind the word, as in "Name(&N)".
    if (const auto open = text.indexOf("(&"_L1); open >= 0 && text.endsWith(u')'))
        text.truncate(open);
    return text.remove(u'&').trimmed();
}

QString FieldTexts::sectionTitle(Section section)
{
    switch (section) {
    case Section::Job:
        return tr("J&ob");
    case Section::DeliveryPackage:
        return tr("&Delivery package (to the data centre)");
    case Section::ReturnAddress:
        return tr("Ret&urn address");
    case Section::ReturnShipping:
        return tr("Return shippin&g");
    case Section::Options:
        return tr("O&ptions");
    }
    Q_UNREACHABLE();
}

QString FieldTexts::plainValue(Field field, const QVariant &value)
{
    switch (field) {
    case Field::DriveCount:
        return value.isValid() ? QLocale().toString(value.toInt()) : QString();
    case Field::ShipDate:
        return shipDateText(value.toString());
    case Field::VerboseLog:
    case Field::BackupDriveManifest:
        //: The value of a check box in a comparison
        return value.toBool() ? tr("yes") : tr("no");
    default:
        return value.toString();
    }
}

QString FieldTexts::valueText(Field field, const QVariant &value)
{
    const QString plain = plainValue(field, value);
    const QString text = field == Field::CarrierAccountNumber ? maskedAccountNumber(plain) : plain;
    //: Stands for a field without a value
    return text.isEmpty() ? tr("(empty)") : text;
}

QStringList FieldTexts::valueTexts(Field field, const QVariantList &values)
{
    QStringList texts;
    for (qsizetype index = 0; index < values.size(); ++index) {
        const QVariant &value = values.at(index);
        const QString text = valueText(field, value);
        QVariantList others; // that look the same
        for (const QVariant &earlier : values.first(index)) {
            if (earlier != value && valueText(field, earlier) == text && !others.contains(earlier))
                others.append(earlier);
        }
        const qsizetype same = values.indexOf(value);
        if (same < index)
            texts.append(texts.at(same));
        else if (others.isEmpty())
            texts.append(text);
        else if (others.size() == 1)
            texts.append(anotherNumber(text));
        else
            //: %1 is a masked account number; two before it end in the same characters
            texts.append(tr("%1 (a third number)").arg(text));
    }
    return texts;
}

QString FieldTexts::anotherNumber(const QString &masked)
{
    //: %1 is a masked account number; one before it ends in the same characters
    return tr("%1 (another number)").arg(masked);
}

QString FieldTexts::shipDateText(const QString &wireText)
{
    const std::optional<QDateTime> instant = parseShipDate(wireText);
    // The service speaks UTC: another zone would show a neighbouring day.
    return instant ? TimeTexts::day(instant->toUTC().date()) : wireText;
}

QDate FieldTexts::parseDay(const QString &text)
{
    // Qt takes "dd" for two digits and no less, while people type 3/5/2026.
    static const QRegularExpression twoDigits(u"(?<![dM])(?:dd|MM)(?![dM])"_s);
    const QString trimmed = text.trimmed();
    const QLocale locale;
    const QString typed = typedFormat();
    QString lenient = typed;
    for (auto match = twoDigits.match(lenient); match.hasMatch(); match = twoDigits.match(lenient))
        lenient.remove(match.capturedStart(), 1);
    // The last is the service's own form of a day: people copy it from its pages. It comes after the
    // person's own order of day and month, which it must never turn round. With points the day is first
    // wherever people write it so.
    for (const QString &format :
         {TimeTexts::dayFormat(), typed, lenient, locale.dateFormat(QLocale::LongFormat),
          u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s, u"yyyy-MM-dd"_s, u"d.M.yyyy"_s,
          u"M/d/yyyy"_s}) {
        const QDate day = locale.toDate(trimmed, format);
        if (day.isValid() && day.year() >= 1000)
            return day;
    }
    return {};
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/TrackingFormats.h"
#include "domain/tracking/TrackingText.h"

#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace waybill;
using namespace Qt::StringLiterals;

namespace {

struct Vector
{
    QString format;
    QString input;
    QString normalised;
    QString suffix;
    QString verdict;
};

QList<Vector> readVectors()
{
    QFile file(QStringLiteral(WAYBILL_TEST_DATA) + u"/tracking/vectors.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the vectors are missing");
    QList<Vector> vectors;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'|');
        vectors.append({fields.at(0), fields.at(1), fields.at(2), fields.at(3), fields.at(4)});
    }
    return vectors;
}

QString words(FormatVerdict verdict)
{
    switch (verdict) {
    case FormatVerdict::Fits:
        return u"ok"_s;
    case FormatVerdict::WrongCheckDigit:
        return u"checkdigit"_s;
    case FormatVerdict::OtherShape:
        return u"format"_s;
    }
    Q_UNREACHABLE();
}

/// A body of the format with any check character, from a vector that is right.
QString randomlyChanged(QString body, const TrackingFormat &format, QRandomGenerator &random)
{
    const qsizetype checkAt = format.checkAt == TrackingFormat::atEnd ? body.size() - 1
                                                                      : format.checkAt;
    for (qsizetype index = format.from; index < checkAt; ++index) {
        if (body.at(index).isDigit() && index > 2)
            body[index] = QChar(static_cast<char16_t>(u'0' + random.bounded(10)));
    }
    return body;
}

} // namespace

/// The table of formats, by numbers from carriers' own pages and published collections.
class tst_TrackingFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_areAllThere();
    void vector_getsItsVerdict_data();
    void vector_getsItsVerdict();
    void vector_getsItsVerdictUnderEveryLocale();
    void expectedDigit_isWhatTheCarrierWrites_data();
    void expectedDigit_isWhatTheCarrierWrites();
    void anyBody_hasExactlyOneCheckDigit();
    void formatIds_areUnique();
    void s10Number_belongsToThePostOfItsCountry();
};

void tst_TrackingFormats::vectors_areAllThere()
{
    QCOMPARE(readVectors().size(), 176);
}

void tst_TrackingFormats::vector_getsItsVerdict_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("verdict");
    int row = 0;
    for (const Vector &vector : readVectors()) {
        QTest::newRow(qPrintable(
            u"%1: %2 for %3 says %4"_s.arg(++row).arg(vector.input, vector.format, vector.verdict)))
            << vector.format << vector.input << vector.normalised << vector.suffix
            << vector.verdict;
    }
}

void tst_TrackingFormats::vector_getsItsVerdict()
{
    QFETCH(QString, format);
    QFETCH(QString, input);
    QFETCH(QString, normalised);
    QFETCH(QString, suffix);
    QFETCH(QString, verdict);

    const UnwrappedScan scan = unwrapScan(input);
    const TrackingNumber number = scan.kind == ScanKind::PostalRouting ? scan.number
                                                                       : normaliseTracking(input);
    QCOMPARE(number.body, normalised);
    QCOMPARE(number.suffix, suffix);
    QCOMPARE(words(judge(trackingFormat(format), number.body).verdict), verdict);
}

void tst_TrackingFormats::vector_getsItsVerdictUnderEveryLocale()
{
    for (const QLocale &locale : {QLocale(QLocale::Turkish), QLocale(QLocale::Arabic),
                                  QLocale(QLocale::German), QLocale(QLocale::Lithuanian)}) {
        QLocale::setDefault(locale);
        QCOMPARE(normaliseTracking(u"1zi i5r89").body, u"1ZII5R89"_s);
        QCOMPARE(
            judge(trackingFormat(u"ups-1z"), normaliseTracking(u"1z5r89390357567127").body).verdict,
            FormatVerdict::Fits);
    }
    QLocale::setDefault(QLocale::c());
}

void tst_TrackingFormats::expectedDigit_isWhatTheCarrierWrites_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QChar>("expected");
    const auto row = [](const char *name, const QString &format, const QString &number, QChar c) {
        QTest::newRow(name) << format << number << c;
    };
    row("the specification's own sample", u"fedex-12"_s, u"999999999999"_s, u'3');
    row("a FedEx number with another last digit", u"fedex-12"_s, u"986578788850"_s, u'5');
    row("a UPS number with another last digit", u"ups-1z"_s, u"1Z999AA10123456780"_s, u'4');
    row("a USPS number with another last digit", u"usps-22"_s, u"9400111206206406260780"_s, u'7');
    row("a DHL number with another last digit", u"dhl-express"_s, u"3318810020"_s, u'5');
    row("a DHL number of eleven digits", u"dhl-express"_s, u"73891051140"_s, u'6');
    row("a check digit before the country", u"s10"_s, u"RB123456780GB"_s, u'5');
    row("a check letter", u"dpd-28"_s, u"0081827099800000200333502760"_s, u'C');
}

void tst_TrackingFormats::expectedDigit_isWhatTheCarrierWrites()
{
    QFETCH(QString, format);
    QFETCH(QString, number);
    QFETCH(QChar, expected);

    const FormatResult result = judge(trackingFormat(format), number);
    QCOMPARE(result.verdict, FormatVerdict::WrongCheckDigit);
    QCOMPARE(result.expected, expected);
}

void tst_TrackingFormats::anyBody_hasExactlyOneCheckDigit()
{
    QRandomGenerator random(4711);
    for (const Vector &vector : readVectors()) {
        const TrackingFormat &format = trackingFormat(vector.format);
        if (vector.verdict != "ok"_L1 || format.rule == nullptr)
            continue;
        for (int round = 0; round < 20; ++round) {
            QString body = randomlyChanged(vector.normalised, format, random);
            const qsizetype at = format.checkAt == TrackingFormat::atEnd ? body.size() - 1
                                                                         : format.checkAt;
            int fitting = 0;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                body[at] = QChar(digit);
                const FormatResult result = judge(format, body);
                QVERIFY(result.verdict != FormatVerdict::OtherShape);
                fitting += result.verdict == FormatVerdict::Fits ? 1 : 0;
            }
            const bool mayBeLetter = format.id.startsWith(u"dpd");
            QVERIFY2(mayBeLetter ? fitting <= 1 : fitting == 1, qPrintable(body));
        }
    }
}

void tst_TrackingFormats::formatIds_areUnique()
{
    QStringList ids;
    for (const TrackingFormat &format : trackingFormats())
        ids.append(format.id.toString());
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
}

void tst_TrackingFormats::s10Number_belongsToThePostOfItsCountry()
{
    const TrackingFormat &s10 = trackingFormat(u"s10");
    QCOMPARE(carrierOf(s10, u"RB123456785GB"), Carrier::RoyalMail);
    QCOMPARE(carrierOf(s10, u"RB123456785US"), Carrier::Usps);
    QCOMPARE(carrierOf(s10, u"RB123456785TW"), std::nullopt); // unlisted: right all the same
    QCOMPARE(judge(s10, u"RB123456785TW").verdict, FormatVerdict::Fits);
    QVERIFY(isUsedBy(s10, Carrier::JapanPost) && !isUsedBy(s10, Carrier::Ups));
}

QTEST_GUILESS_MAIN(tst_TrackingFormats)
#include "tst_TrackingFormats.moc"

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/FieldTexts.h"

#include <QLocale>
#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

class tst_FieldTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void mnemonics_areUniqueAndNotInNames();
    void shipDate_isShownSoThatNobodyTakesTheDayForTheMonth_data();
    void shipDate_isShownSoThatNobodyTakesTheDayForTheMonth();
    void typedDay_isReadInTheUsersOwnForm_data();
    void typedDay_isReadInTheUsersOwnForm();
    void nothing_isCalledEmptyInAComparison();
    void accountNumbers_areMasked_andToldApart_data();
    void accountNumbers_areMasked_andToldApart();
};

void tst_FieldTexts::mnemonics_areUniqueAndNotInNames()
{
    QSet<QChar> seen;
    for (const Field field : allFields()) {
        const QString label = FieldTexts::label(field);
        QVERIFY(!FieldTexts::name(field).contains(u'&'));
        QVERIFY(label.count(u'&') <= 1);
        if (!label.contains(u'&'))
            continue; // the first of a section is reached by the section's letter
        const QChar key = label.at(label.indexOf(u'&') + 1).toLower();
        QVERIFY(!seen.contains(key));
        seen.insert(key);
    }
}

void tst_FieldTexts::shipDate_isShownSoThatNobodyTakesTheDayForTheMonth_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("shown");
    QTest::newRow("American") << u"en_US"_s << u"4/30/2014 12:25:40 AM"_s << u"30 Apr 2014"_s;
    QTest::newRow("German") << u"de_DE"_s << u"4/30/2014 12:25:40 AM"_s
                            << u"30 Apr. 2014"_s; // the German form comes with the texts
    QTest::newRow("British") << u"en_GB"_s << u"4/30/2014 11:59:59 PM"_s << u"30 Apr 2014"_s;
    QTest::newRow("not a date is shown as it is")
        << u"de_DE"_s << u"end of April"_s << u"end of April"_s;
    QTest::newRow("nothing stays nothing") << u"de_DE"_s << QString() << QString();
}

void tst_FieldTexts::shipDate_isShownSoThatNobodyTakesTheDayForTheMonth()
{
    QFETCH(QString, locale);
    QFETCH(QString, wire);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(FieldTexts::shipDateText(wire), shown);
}

void tst_FieldTexts::typedDay_isReadInTheUsersOwnForm_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("German") << u"de_DE"_s << u"30.04.2014"_s << QDate(2014, 4, 30);
    QTest::newRow("American") << u"en_US"_s << u"4/30/2014"_s << QDate(2014, 4, 30);
    QTest::newRow("ISO everywhere") << u"de_DE"_s << u" 2014-04-30 "_s << QDate(2014, 4, 30);
    QTest::newRow("the service's form everywhere")
        << u"de_DE"_s << u"11/20/2026"_s << QDate(2026, 11, 20);
    QTest::newRow("the user's form before the service's")
        << u"en_GB"_s << u"10/11/2026"_s << QDate(2026, 11, 10);
    QTest::newRow("one digit each, day first") << u"en_GB"_s << u"3/5/2026"_s << QDate(2026, 5, 3);
    QTest::newRow("one digit each, French") << u"fr_FR"_s << u"3/5/2026"_s << QDate(2026, 5, 3);
    QTest::newRow("one digit each, German") << u"de_DE"_s << u"5.3.2026"_s << QDate(2026, 3, 5);
    QTest::newRow("one digit each, month first")
        << u"en_US"_s << u"3/5/2026"_s << QDate(2026, 3, 5);
    QTest::newRow("what cannot be day first is the service's form")
        << u"en_GB"_s << u"5/13/2026"_s << QDate(2026, 5, 13);
    QTest::newRow("as it is shown") << u"en_US"_s << u"30 Apr 2014"_s << QDate(2014, 4, 30);
    QTest::newRow("the month in full") << u"en_US"_s << u"5 April 2026"_s << QDate(2026, 4, 5);
    QTest::newRow("the month first, as a word")
        << u"en_US"_s << u"Apr 5, 2026"_s << QDate(2026, 4, 5);
    QTest::newRow("the month first, in full")
        << u"en_GB"_s << u"April 5, 2026"_s << QDate(2026, 4, 5);
    QTest::newRow("with points the day is first")
        << u"en_US"_s << u"05.04.2026"_s << QDate(2026, 4, 5);
    QTest::newRow("no day") << u"de_DE"_s << u"tomorrow"_s << QDate();
    QTest::newRow("not in the calendar") << u"de_DE"_s << u"31.02.2014"_s << QDate();
}

void tst_FieldTexts::typedDay_isReadInTheUsersOwnForm()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(FieldTexts::parseDay(typed), day);
}

void tst_FieldTexts::nothing_isCalledEmptyInAComparison()
{
    QCOMPARE(FieldTexts::valueText(Field::Phone, QString()), u"(empty)"_s);
    QCOMPARE(FieldTexts::valueText(Field::DriveCount, QVariant()), u"(empty)"_s);
    QCOMPARE(FieldTexts::valueText(Field::DriveCount, 3), u"3"_s);
    QCOMPARE(FieldTexts::valueText(Field::VerboseLog, true), u"yes"_s);
    QCOMPARE(FieldTexts::valueText(Field::VerboseLog, false), u"no"_s);
    QCOMPARE(FieldTexts::plainValue(Field::Phone, QString()), QString());
}

void tst_FieldTexts::accountNumbers_areMasked_andToldApart_data()
{
    QTest::addColumn<QVariantList>("numbers");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("the last four are shown")
        << QVariantList{u"123456789"_s} << QStringList{u"••••6789"_s};
    QTest::newRow("of a short one nothing") << QVariantList{u"6789"_s} << QStringList{u"••••"_s};
    QTest::newRow("different ends need no words")
        << QVariantList{u"123456789"_s, u"123456780"_s, QString()}
        << QStringList{u"••••6789"_s, u"••••6780"_s, u"(empty)"_s};
    QTest::newRow("the same end") << QVariantList{u"123456789"_s, u"993456789"_s}
                                  << QStringList{u"••••6789"_s, u"••••6789 (another number)"_s};
    QTest::newRow("three with the same end")
        << QVariantList{u"123456789"_s, u"993456789"_s, u"883456789"_s}
        << QStringList{u"••••6789"_s, u"••••6789 (another number)"_s,
                       u"••••6789 (a third number)"_s};
    QTest::newRow("the third is as the first")
        << QVariantList{u"123456789"_s, u"993456789"_s, u"123456789"_s}
        << QStringList{u"••••6789"_s, u"••••6789 (another number)"_s, u"••••6789"_s};
    QTest::newRow("the third is as the second")
        << QVariantList{u"123456789"_s, u"993456789"_s, u"993456789"_s}
        << QStringList{u"••••6789"_s, u"••••6789 (another number)"_s,
                       u"••••6789 (another number)"_s};
}

void tst_FieldTexts::accountNumbers_areMasked_andToldApart()
{
    QFETCH(QVariantList, numbers);
    QFETCH(QStringList, shown);
    QCOMPARE(FieldTexts::valueTexts(Field::CarrierAccountNumber, numbers), shown);
    QCOMPARE(FieldTexts::valueText(Field::CarrierAccountNumber, numbers.constFirst()),
             shown.constFirst());
    QCOMPARE(FieldTexts::plainValue(Field::CarrierAccountNumber, numbers.constFirst()),
             numbers.constFirst().toString()); // that is for "Copy value"
}

QTEST_MAIN(tst_FieldTexts)
#include "tst_FieldTexts.moc"

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/Languages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// A text of a catalogue.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;
};

/// Plural forms that Qt's rules give these languages.
int pluralForms(const QString &language)
{
    return language == "de"_L1 || language == "en"_L1 ? 2 : 0;
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute("type"_L1);
    QString text;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == "translation"_L1)) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (!message.plural)
        message.translations = {text};
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(WAYBILL_SOURCES) + u"/translations/waybill_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

QByteArray describe(const Message &message)
{
    return (message.context + u": "_s + message.source).toUtf8();
}

/// %1, %L2, %n … of a text, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|L?n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s;]"_s);
    return QString(text).remove(u"&&"_s).contains(pattern);
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyText_isTranslated_data();
    void everyText_isTranslated();
    void everyPlural_hasAllForms_data();
    void everyPlural_hasAllForms();
    void placeholders_areThoseOfTheSource_data();
    void placeholders_areThoseOfTheSource();
    void mnemonics_areKept_data();
    void mnemonics_areKept();
    void blanksAtTheEnds_areNowhere();
    void use_aLocale_speaksItsLanguage_data();
    void use_aLocale_speaksItsLanguage();
    void use_german_translatesQtsOwnTexts();
    void use_theSameLocaleAgain_isSilent();
    void use_writesDatesAndNumbersInItsLanguage_data();
    void use_writesDatesAndNumbersInItsLanguage();
    void chosen_keepsTheCountryOfTheComputer_data();
    void chosen_keepsTheCountryOfTheComputer();

private:
    static void languageRows();
};

void tst_Translations::languageRows()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void tst_Translations::everyText_isTranslated_data()
{
    languageRows();
}

void tst_Translations::everyText_isTranslated()
{
    QFETCH(const QString, language);
    for (const Message &message : messagesOf(language)) {
        QVERIFY2(message.finished, describe(message).constData());
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), describe(message).constData());
    }
}

void tst_Translations::everyPlural_hasAllForms_data()
{
    languageRows();
}

void tst_Translations::everyPlural_hasAllForms()
{
    QFETCH(const QString, language);
    for (const Message &message : messagesOf(language)) {
        QCOMPARE(message.source.contains("%n"_L1) || message.source.contains("%Ln"_L1),
                 message.plural);
        if (message.plural)
            QVERIFY2(message.translations.size() == pluralForms(language),
                     describe(message).constData());
    }
}

void tst_Translations::placeholders_areThoseOfTheSource_data()
{
    languageRows();
}

void tst_Translations::placeholders_areThoseOfTheSource()
{
    QFETCH(const QString, language);
    for (const Message &message : messagesOf(language)) {
        const QStringList wanted = placeholders(message.source);
        for (const QString &translation : message.translations) {
            QStringList found = placeholders(translation);
            // A form for exactly one may say "one" instead of the number.
            if (message.plural && found != wanted && translation == message.translations.first())
                found = (found << (wanted.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s));
            found.sort();
            QVERIFY2(found == wanted, describe(message).constData());
        }
    }
}

void tst_Translations::mnemonics_areKept_data()
{
    languageRows();
}

void tst_Translations::mnemonics_areKept()
{
    QFETCH(const QString, language);
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations)
            QVERIFY2(hasMnemonic(message.source) == hasMnemonic(translation),
                     describe(message).constData());
    }
}

void tst_Translations::blanksAtTheEnds_areNowhere()
{
    static const QRegularExpression letter(u"\\p{L}"_s);
    for (const Message &message : messagesOf(u"de"_s)) {
        if (!message.source.contains(letter))
            continue; // what stands between the parts of a list
        QVERIFY2(message.source == message.source.trimmed(), describe(message).constData());
        for (const QString &translation : message.translations)
            QVERIFY2(translation == translation.trimmed(), describe(message).constData());
    }
}

void tst_Translations::use_aLocale_speaksItsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");

    QTest::newRow("German of Germany") << u"de_DE"_s << u"de"_s;
    QTest::newRow("German of Austria") << u"de_AT"_s << u"de"_s;
    QTest::newRow("English of Britain") << u"en_GB"_s << u"en"_s;
    QTest::newRow("no language at all") << u"C"_s << u"en"_s;
    QTest::newRow("a language without a catalogue") << u"eu_ES"_s << u"en"_s;
}

void tst_Translations::use_aLocale_speaksItsLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, language);
    Languages languages;
    languages.use(QLocale(locale));
    QCOMPARE(languages.current(), language);
}

void tst_Translations::use_german_translatesQtsOwnTexts()
{
    Languages languages;
    languages.use(QLocale(QLocale::German));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    languages.use(QLocale(QLocale::English));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void tst_Translations::use_theSameLocaleAgain_isSilent()
{
    Languages languages;
    QSignalSpy spy(&languages, &Languages::languageChanged);
    languages.use(QLocale(QLocale::German, QLocale::Germany));
    languages.use(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(spy.count(), 1);
    languages.use(QLocale(QLocale::German, QLocale::Switzerland)); // writes numbers otherwise
    QCOMPARE(spy.count(), 2);
}

void tst_Translations::use_writesDatesAndNumbersInItsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("number");
    QTest::newRow("German") << u"de_DE"_s << u"2. März 2026"_s << u"1.234,5"_s;
    QTest::newRow("German of Switzerland") << u"de_CH"_s << u"2. März 2026"_s << u"1’234.5"_s;
    QTest::newRow("American") << u"en_US"_s << u"March 2, 2026"_s << u"1,234.5"_s;
    QTest::newRow("British") << u"en_GB"_s << u"2 March 2026"_s << u"1,234.5"_s;
    QTest::newRow("English texts in the Netherlands, which has English forms")
        << u"nl_NL"_s << u"2 March 2026"_s << u"1.234,5"_s;
}

void tst_Translations::use_writesDatesAndNumbersInItsLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, day);
    QFETCH(const QString, number);
    const QLocale before;
    {
        Languages languages;
        languages.use(QLocale(locale));
        QString shown = QLocale().toString(QDate(2026, 3, 2), QLocale::LongFormat);
        shown.remove(0, shown.indexOf(u", "_s) + 2); // the name of the day
        QCOMPARE(shown, day);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), number);
    }
    QCOMPARE(QLocale(), before);
}

void tst_Translations::chosen_keepsTheCountryOfTheComputer_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the language of the computer") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("English in Germany") << u"en"_s << u"de_DE"_s << u"en_DE"_s;
    QTest::newRow("German in America, which has no German forms")
        << u"de"_s << u"en_US"_s << u"de_DE"_s;
    QTest::newRow("German on a computer without a language") << u"de"_s << u"C"_s << u"de_DE"_s;
}

void tst_Translations::chosen_keepsTheCountryOfTheComputer()
{
    QFETCH(const QString, code);
    QFETCH(const QString, system);
    QFETCH(const QString, expected);
    QCOMPARE(Languages::chosen(code, QLocale(system)).name(), expected);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"

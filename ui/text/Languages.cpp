// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// The resource lies in a static library, which the linker would otherwise leave out. Outside of
// every namespace, as Qt asks.
static void initializeCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace waybill {

namespace {

constexpr auto catalogueFolder = ":/i18n"_L1;
constexpr auto sourceLanguage = "en"_L1;

QString bestLanguage(const QLocale &locale)
{
    const QStringList available = Languages::available();
    for (const QString &wanted : locale.uiLanguages()) {
        // "de-Latn-AT" is served by "de".
        const QString code = wanted.section(u'-', 0, 0);
        if (available.contains(code))
            return code;
    }
    return sourceLanguage;
}

/// @p locale in the language @p code; itself where its country does not know that language.
QLocale inLanguage(const QString &code, const QLocale &locale)
{
    const QLocale::Language language = QLocale(code).language();
    const QLocale there(language, locale.territory());
    const bool isKnown = there.language() == language && there.territory() == locale.territory();
    return locale.language() != language && isKnown ? there : locale;
}

} // namespace

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_ownTexts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    QLocale::setDefault(m_before);
}

QLocale Languages::chosen(const QString &code, const QLocale &system)
{
    const QLocale locale = inLanguage(code, system);
    return locale.language() == QLocale(code).language() ? locale : QLocale(code);
}

QStringList Languages::available()
{
    initializeCatalogues();
    QStringList codes;
    const QStringList files = QDir(catalogueFolder).entryList({u"waybill_*.qm"_s}, QDir::Files);
    for (const QString &file : files)
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    codes.sort();
    return codes;
}

void Languages::use(const QLocale &locale)
{
    const QString language = bestLanguage(locale);
    const QLocale forms = inLanguage(language, locale);
    if (language == m_current && forms == QLocale())
        return;
    m_current = language;
    QLocale::setDefault(forms); // before the catalogues, which tell every widget
    // Where Qt is installed, or where its deployment tools put its texts beside a program.
    install(m_qtTexts, "qtbase_"_L1 + language,
            {QLibraryInfo::path(QLibraryInfo::TranslationsPath),
             QCoreApplication::applicationDirPath() + "/translations"_L1});
    install(m_ownTexts, "waybill_"_L1 + language, {catalogueFolder});
    Q_EMIT languageChanged(language);
}

void Languages::install(QTranslator &translator, const QString &name, const QStringList &folders)
{
    QCoreApplication::removeTranslator(&translator);
    for (const QString &folder : folders) {
        if (translator.load(name, folder)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

} // namespace waybill

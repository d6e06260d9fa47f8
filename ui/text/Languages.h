// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace waybill {

/// The language of the window: Waybill's own texts and Qt's, and the form of dates and numbers in
/// them, which is the default QLocale's. What goes over the wire or into a file knows neither.
///
/// Changing it installs the catalogues in the application, which then sends LanguageChange to every
/// widget; so a language is switched without a restart. Must live as long as the texts are shown,
/// and in the GUI thread.
class Languages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Languages() override;

    /// Codes of the languages that Waybill speaks ("de", "en"), sorted. English is always there.
    [[nodiscard]] static QStringList available();

    /// The language in use, as a code of available(); empty before use() was called.
    [[nodiscard]] QString current() const { return m_current; }

    /// The locale of somebody who chose the language @p code on a computer set up as @p system: with
    /// the country's own dates and numbers where that language has them.
    [[nodiscard]] static QLocale chosen(const QString &code, const QLocale &system);

    /// Speaks the best available language for @p locale: the first of its user-interface languages
    /// that there is a catalogue for, else English. Dates and numbers are written as @p locale does,
    /// in the language that is spoken where its country knows that.
    void use(const QLocale &locale);

Q_SIGNALS:
    /// The catalogues of @p language are installed, and its dates and numbers are the default.
    void languageChanged(const QString &language);

private:
    void install(QTranslator &translator, const QString &name, const QStringList &folders);

    QTranslator m_qtTexts;
    QTranslator m_ownTexts;
    QString m_current;
    QLocale m_before; ///< the default when this was made; it comes back in the end
};

} // namespace waybill

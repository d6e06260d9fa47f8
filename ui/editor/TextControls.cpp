// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/TextControls.h"

#include "domain/ShipDate.h"
#include "domain/tracking/TrackingText.h"
#include "text/FieldTexts.h"
#include "widgets/Theme.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int textLines = 3;
constexpr int innerMargin = 2; // so that lines and texts begin at one edge

bool isBlankOrControl(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

/// How many characters in a row were put in to get from @p before to @p after.
qsizetype insertedBetween(QStringView before, QStringView after)
{
    while (!before.isEmpty() && !after.isEmpty() && before.front() == after.front()) {
        before = before.sliced(1);
        after = after.sliced(1);
    }
    while (!before.isEmpty() && !after.isEmpty() && before.back() == after.back()) {
        before.chop(1);
        after.chop(1);
    }
    return after.size();
}

/// Where what is new in @p after ends.
int endOfChange(QStringView before, QStringView after)
{
    while (!before.isEmpty() && !after.isEmpty() && before.back() == after.back()) {
        before.chop(1);
        after.chop(1);
    }
    return static_cast<int>(after.size());
}

QString withoutBlanks(QString text)
{
    return text.removeIf(isBlankOrControl);
}

} // namespace

LineControl::LineControl(QWidget *parent)
    : FieldControl(parent)
    , m_line(new QLineEdit(parent))
{
    m_line->setTextMargins(innerMargin, 0, innerMargin, 0);
    watch(m_line);
    // textEdited() would miss what assistive tools write.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_loading)
            onTextChanged(text);
    });
}

QWidget *LineControl::widget()
{
    return m_line;
}

QWidget *LineControl::input()
{
    return m_line;
}

QVariant LineControl::value() const
{
    return m_line->text();
}

QString LineControl::textOf(const QVariant &value) const
{
    return value.toString();
}

void LineControl::onTextChanged(const QString &text)
{
    Q_UNUSED(text)
    Q_EMIT edited();
}

void LineControl::setValue(const QVariant &value)
{
    const QString text = textOf(value);
    if (m_line->text() == text)
        return;
    const int cursor = m_line->hasFocus() ? endOfChange(m_line->text(), text) : 0;
    m_loading = true;
    m_line->setText(text);
    m_line->setCursorPosition(cursor);
    m_loading = false;
}

void LineControl::replaceValue(const QVariant &value)
{
    m_line->selectAll();
    m_line->insert(textOf(value));
}

TrackingControl::TrackingControl(QWidget *parent)
    : LineControl(parent)
{
    // A scanner ends with Enter or Tab; neither may press anything.
    connect(line(), &QLineEdit::returnPressed, this, &TrackingControl::finishEntry);
    connect(this, &FieldControl::left, this, &TrackingControl::finishEntry);
}

void TrackingControl::setValue(const QVariant &value)
{
    const QString text = value.toString();
    if (line()->text() != text) {
        m_isBeingTyped = false;
        if (text != m_untidied)
            m_untidied.clear(); // reverted: what is pasted next is tidied, even if it is the same
    }
    LineControl::setValue(value);
    m_lastText = line()->text();
}

void TrackingControl::onTextChanged(const QString &text)
{
    m_isPasted = insertedBetween(m_lastText, text) > 1;
    if (text.isEmpty())
        m_untidied.clear();
    m_lastText = text;
    m_isBeingTyped = true;
    LineControl::onTextChanged(text);
    if (m_isPasted)
        finishEntry();
}

void TrackingControl::finishEntry()
{
    // A field that is locked while its job is being sent loses the focus too.
    if (!line()->isEnabled() || !std::exchange(m_isBeingTyped, false))
        return;
    const QString raw = line()->text();
    const QString tidy = unwrapScan(raw).number.text();
    Q_EMIT grouped(true); // with what follows from the number
    if (tidy != raw && raw != m_untidied) {
        const QString note = noteFor(raw, tidy);
        m_untidied = raw;
        replaceValue(tidy);
        m_isBeingTyped = false;
        Q_EMIT tidied(note);
    }
    Q_EMIT entered(raw);
    Q_EMIT grouped(false);
}

QString TrackingControl::noteFor(const QString &raw, const QString &tidy) const
{
    if (unwrapScan(raw).kind != ScanKind::Plain)
        return tr("The tracking number was taken out of the scanned barcode.");
    if (m_isPasted && withoutBlanks(raw) == tidy)
        return tr("The spaces were taken out of the pasted number.");
    return tr("The number was written as the carrier reads it. Ctrl+Z puts back what you typed.");
}

NumberControl::NumberControl(QWidget *parent)
    : LineControl(parent)
{
    static const QRegularExpression upToFourDigits(u"[0-9]{0,4}"_s);
    line()->setValidator(new QRegularExpressionValidator(upToFourDigits, line()));
    line()->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(line(), &QLineEdit::inputRejected, this, [this] {
        m_hasLeftOut = true;
        sayWhatIsLeftOut();
    });
}

void NumberControl::sayWhatIsLeftOut()
{
    Q_EMIT tidied(tr("Only up to four digits, 0 to 9, belong here. Anything else was left out: "
                     "please look at the number."));
}

void NumberControl::onTextChanged(const QString &text)
{
    LineControl::onTextChanged(text); // a note goes with that
    m_hasLeftOut = m_hasLeftOut && !text.isEmpty();
    if (m_hasLeftOut)
        sayWhatIsLeftOut();
}

QVariant NumberControl::value() const
{
    bool isNumber = false;
    const int number = line()->text().toInt(&isNumber);
    return isNumber ? QVariant(number) : QVariant();
}

QString NumberControl::textOf(const QVariant &value) const
{
    return value.isValid() ? QString::number(value.toInt()) : QString();
}

DateControl::DateControl(QWidget *parent)
    : LineControl(parent)
    , m_button(new QPushButton(parent))
{
    m_button->setObjectName(u"shipDateCalendarButton"_s);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &DateControl::openCalendar);
    connect(this, &FieldControl::left, this, &DateControl::writeOut);
    DateControl::retranslate();
    DateControl::updateLooks();
}

QWidget *DateControl::companion()
{
    return m_button;
}

QVariant DateControl::value() const
{
    const QString text = line()->text();
    if (text == m_wireShown)
        return m_wire;
    const QDate day = FieldTexts::parseDay(text);
    return day.isValid() ? formatShipDate(day) : text.trimmed();
}

QString DateControl::textOf(const QVariant &value) const
{
    return FieldTexts::shipDateText(value.toString());
}

void DateControl::setValue(const QVariant &value)
{
    // A draft that holds just what was typed here: leave the text alone while it is being typed.
    if (value == DateControl::value())
        return;
    m_current = value;
    m_wire = value.toString();
    m_wireShown = textOf(value);
    LineControl::setValue(value);
}

void DateControl::onTextChanged(const QString &text)
{
    m_current = DateControl::value();
    LineControl::onTextChanged(text);
}

/// What was typed is shown as it was read, the month as a word: two numbers could be either.
void DateControl::writeOut()
{
    const QVariant typed = DateControl::value();
    if (line()->text() == m_wireShown || !FieldTexts::parseDay(line()->text()).isValid())
        return;
    m_current = typed;
    m_wire = typed.toString();
    m_wireShown = textOf(typed);
    LineControl::setValue(typed);
}

void DateControl::replaceValue(const QVariant &value)
{
    m_wire = value.toString();
    m_wireShown = textOf(value);
    LineControl::replaceValue(value);
}

void DateControl::openCalendar()
{
    auto *popup = new QFrame(m_button, Qt::Popup);
    popup->setObjectName(u"shipDateCalendar"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    const QDate day = FieldTexts::parseDay(line()->text());
    if (day.isValid())
        calendar->setSelectedDate(day);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, &DateControl::pick);
    connect(calendar, &QCalendarWidget::clicked, this, &DateControl::pick);
    connect(calendar, &QCalendarWidget::activated, popup, &QWidget::close);
    connect(calendar, &QCalendarWidget::clicked, popup, &QWidget::close);
    popup->move(line()->mapToGlobal(QPoint(0, line()->height())));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateControl::pick(QDate day)
{
    line()->selectAll();
    line()->insert(textOf(formatShipDate(day)));
    line()->setFocus(Qt::OtherFocusReason);
}

void DateControl::retranslate()
{
    m_button->setAccessibleName(tr("Choose the ship date in a calendar"));
    m_button->setToolTip(tr("Choose the ship date in a calendar"));
    const QString example = FieldTexts::shipDateText(formatShipDate(QDate(2026, 12, 31)));
    //: Grey text in an empty date field; %1 is a date
    line()->setPlaceholderText(tr("such as %1").arg(example));
    // The same days, as the language writes them.
    m_wireShown = textOf(m_wire);
    LineControl::setValue(m_current);
}

void DateControl::updateLooks()
{
    m_button->setIcon(theme::icon(u"view-calendar"_s, m_button->palette()));
}

TextControl::TextControl(QWidget *parent)
    : FieldControl(parent)
    , m_edit(new QPlainTextEdit(parent))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false); // the form has it for all fields
    const int frame = 2
        * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * textLines + frame);
    watch(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
}

QWidget *TextControl::widget()
{
    return m_edit;
}

QWidget *TextControl::input()
{
    return m_edit;
}

QVariant TextControl::value() const
{
    // The edit turns every kind of line end into its own: what was not touched stays as it came.
    const QString text = m_edit->toPlainText();
    return text == m_loadedShown ? m_loaded : text;
}

void TextControl::setValue(const QVariant &value)
{
    if (value == TextControl::value())
        return;
    const QString before = m_edit->toPlainText();
    m_loading = true;
    m_edit->setPlainText(value.toString());
    m_loaded = value.toString();
    m_loadedShown = m_edit->toPlainText();
    m_loading = false;
    if (!m_edit->hasFocus())
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(endOfChange(before, m_loadedShown));
    m_edit->setTextCursor(cursor);
}

void TextControl::replaceValue(const QVariant &value)
{
    m_loading = true;
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(value.toString());
    m_loaded = value.toString();
    m_loadedShown = m_edit->toPlainText();
    m_loading = false;
    Q_EMIT edited();
}

} // namespace waybill

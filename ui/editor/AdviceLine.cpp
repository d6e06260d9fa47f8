// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/AdviceLine.h"

#include "widgets/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waybill {

AdviceLine::AdviceLine(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setObjectName(objectName);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(objectName + u"Button"_s);
    makeLink(m_button);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_button, 1, 1, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const QString text = m_advice.fillsIn; // once it is filled in, there is other advice
        Q_EMIT accepted(text);
    });
    hide();
}

void AdviceLine::setAdvice(const Advice &advice)
{
    if (m_advice == advice)
        return;
    m_advice = advice;
    m_text->setText(advice.text);
    m_button->setText(QString(advice.action).replace(u'&', u"&&"_s));
    m_button->setAccessibleName(advice.action);
    m_button->setVisible(!advice.action.isEmpty());
    setVisible(!advice.text.isEmpty());
    updateLooks();
    if (advice.text.isEmpty())
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AdviceLine::updateLooks()
{
    QColor color = theme::secondaryTextColor(palette());
    QString sign = u"dialog-information"_s;
    if (m_advice.tone == Tone::Good) {
        color = theme::successColor(palette());
        sign = u"dialog-ok"_s;
    } else if (m_advice.tone == Tone::Warning) {
        color = theme::warningColor(palette());
        sign = u"dialog-warning"_s;
    }
    const int size = fontMetrics().ascent();
    m_sign->setPixmap(theme::icon(sign, color).pixmap(QSize(size, size), devicePixelRatioF()));
    theme::setTextColor(m_text,
                        m_advice.tone == Tone::Good ? theme::secondaryTextColor(palette()) : color);
    QPalette link = m_button->palette();
    link.setColor(QPalette::ButtonText, theme::linkColor(palette()));
    m_button->setPalette(link);
}

void AdviceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void makeLink(QPushButton *button)
{
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setStyleSheet(u"QPushButton { text-align: left; padding: 2px 0px; }"_s);
    button->setCursor(Qt::PointingHandCursor);
}

} // namespace waybill

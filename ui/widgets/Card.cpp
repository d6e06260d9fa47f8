// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Card.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr qreal cornerRadius = 6;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_content(new QVBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->installEventFilter(this);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_title->setFont(font);
    m_content->addWidget(m_title);
    const int margin = fontMetrics().height();
    m_content->setContentsMargins(margin, margin * 3 / 4, margin, margin);
    m_content->setSpacing(margin / 2);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_plainTitle = QString(title).remove(u'&');
    setAccessibleName(m_plainTitle);
}

QString Card::title() const
{
    return m_plainTitle;
}

void Card::setTitleTarget(QWidget *target)
{
    m_title->setBuddy(target);
}

/// A label presses what it leads to, where that is a button or a box to tick.
bool Card::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *const target = watched == m_title ? m_title->buddy() : nullptr;
    if (!target || event->type() != QEvent::Shortcut)
        return QFrame::eventFilter(watched, event);
    target->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void Card::setOutdent(int pixels)
{
    QMargins margins = m_content->contentsMargins();
    margins.setLeft(margins.left() - pixels);
    m_content->setContentsMargins(margins);
    m_title->setContentsMargins(pixels, 0, 0, 0);
}

QColor Card::background() const
{
    QColor base = palette().color(QPalette::Base);
    if (!theme::isDark(palette()))
        return base;
    // Inputs have the base colour: on a card of the same dark their outlines would vanish.
    const float lightness = base.lightnessF();
    base.setHslF(base.hslHueF() < 0 ? 0 : base.hslHueF(), base.hslSaturationF(),
                 lightness + 0.035F);
    return base;
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::borderColor(palette()));
    painter.setBrush(background());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace waybill

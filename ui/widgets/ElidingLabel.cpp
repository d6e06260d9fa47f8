// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ElidingLabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace waybill {

ElidingLabel::ElidingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidingLabel::minimumSizeHint() const
{
    const int fewLetters = fontMetrics().averageCharWidth() * 6;
    return {qMin(fewLetters, QLabel::minimumSizeHint().width()),
            QLabel::minimumSizeHint().height()};
}

void ElidingLabel::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
}

void ElidingLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut()) { // with what is selected of it
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) { // of the text as it is now
        QStringList lines{isCut() ? text() : QString(), m_note};
        lines.removeAll(QString());
        setToolTip(lines.join(u'\n'));
    }
    return QLabel::event(event);
}

bool ElidingLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/QuietHeader.h"

#include "widgets/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace waybill {

namespace {

constexpr int padding = 9;
constexpr int arrowSize = 8;
constexpr int arrowSpace = arrowSize + 6; // with what is between it and the text

} // namespace

QuietHeader::QuietHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * padding};
}

QSize QuietHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int arrow = isSortIndicatorShown() ? arrowSpace : 0;
    return {fontMetrics().horizontalAdvance(text) + 2 * padding + arrow,
            fontMetrics().height() + 2 * padding};
}

void QuietHeader::mousePressEvent(QMouseEvent *event)
{
    // Asked now: what a person arranged once holds this too, and puts it back (saveState()).
    setSectionsClickable(isSortIndicatorShown());
    QHeaderView::mousePressEvent(event);
}

bool QuietHeader::viewportEvent(QEvent *event)
{
    const auto *asked = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event)
                                                         : nullptr;
    const int section = asked ? logicalIndexAt(asked->pos()) : -1;
    if (section < 0 || sectionSizeFromContents(section).width() <= sectionSize(section))
        return QHeaderView::viewportEvent(event);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QString tip = model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
    // As plain text: see PlainToolTips.
    QToolTip::showText(asked->globalPos(), tip.isEmpty() ? text : text + u'\n' + tip, this);
    return true;
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    QRect textRect = rect.adjusted(padding, 0, -padding, 0);
    if (isSorted)
        textRect.setWidth(textRect.width() - arrowSize - 4);
    painter->save();
    painter->setPen(isSorted ? palette().color(QPalette::Text)
                             : theme::secondaryTextColor(palette()));
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, textRect.width());
    QRect bounds;
    painter->drawText(textRect, int(Qt::AlignLeft | Qt::AlignVCenter), shown, &bounds);
    if (isSorted)
        paintArrow(
            *painter,
            QRect(bounds.right() + 6, rect.center().y() - arrowSize / 2, arrowSize, arrowSize));
    painter->restore();
}

void QuietHeader::paintArrow(QPainter &painter, const QRect &rect) const
{
    const bool isAscending = sortIndicatorOrder() == Qt::AscendingOrder;
    const QPointF middle = QRectF(rect).center();
    const double tip = isAscending ? -2.0 : 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(painter.pen().color(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-3.6, -tip), middle + QPointF(0, tip), middle + QPointF(3.6, -tip)}));
}

void QuietHeader::paintEvent(QPaintEvent *event)
{
    QPainter ground(viewport());
    ground.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    ground.setPen(theme::borderColor(palette()));
    ground.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
    ground.end();
    QHeaderView::paintEvent(event);
}

} // namespace waybill

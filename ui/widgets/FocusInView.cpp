// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FocusInView.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace waybill {

void FocusInView::serve(QScrollArea *area, Whole whole)
{
    new FocusInView(area, std::move(whole)); // the area owns it
}

FocusInView::FocusInView(QScrollArea *area, Whole whole)
    : QObject(area)
    , m_area(area)
    , m_whole(std::move(whole))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *focused) { follow(focused); });
}

void FocusInView::follow(QWidget *focused)
{
    const bool isInside = focused && m_area->widget() && m_area->widget()->isAncestorOf(focused);
    if (!isInside || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    QWidget *whole = m_whole ? m_whole(focused) : focused;
    // Once everything that came with the focus is laid out.
    QMetaObject::invokeMethod(
        this,
        [this, widget = QPointer<QWidget>(whole ? whole : focused)] {
            if (widget && m_area->widget() && m_area->widget()->isAncestorOf(widget))
                reveal(widget);
        },
        Qt::QueuedConnection);
}

void FocusInView::reveal(const QWidget *widget)
{
    QScrollArea *area = nullptr;
    for (QWidget *each = widget->parentWidget(); each && !area; each = each->parentWidget())
        area = qobject_cast<QScrollArea *>(each);
    if (!area)
        return;
    const QPoint place = widget->mapTo(area->widget(), QPoint());
    const int margin = widget->fontMetrics().height() / 2;
    const int height = std::min(widget->height() + 2 * margin, area->viewport()->height());
    const int width = std::min(widget->width(), area->viewport()->width());
    area->ensureVisible(place.x() + width / 2, place.y() - margin + height / 2, width / 2,
                        height / 2);
}

} // namespace waybill

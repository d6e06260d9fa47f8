// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/FindField.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

constexpr int signSize = 16;
constexpr int roomBeside = 6;

} // namespace

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    makeRoom();
}

void FindField::setSign(const QIcon &sign)
{
    m_sign = sign;
    update();
}

void FindField::setClearText(const QString &text)
{
    // Qt gives the button neither a name nor a tool tip.
    const QList<QAction *> buttons = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *button : buttons)
        button->setText(text);
}

void FindField::makeRoom()
{
    const int room = signSize + roomBeside;
    setTextMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
}

void FindField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect inside = rect().adjusted(roomBeside, 0, -roomBeside, 0);
    m_sign.paint(&painter,
                 QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                     QSize(signSize, signSize), inside));
}

} // namespace waybill

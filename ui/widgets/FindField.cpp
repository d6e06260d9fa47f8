// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FindField.h"

#include "widgets/Theme.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

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
    adoptPalette();
    retranslateUi();
}

void FindField::adoptPalette()
{
    m_sign = theme::icon(u"edit-find"_s, theme::secondaryTextColor(palette()));
    update();
}

void FindField::retranslateUi()
{
    // Qt gives the button neither a name nor a tool tip.
    //: Name of the button that empties a search field
    const QString name = tr("Clear the search field");
    const QList<QAction *> buttons = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *button : buttons)
        button->setText(name);
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
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
    else if (event->type() == QEvent::LanguageChange)
        retranslateUi();
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

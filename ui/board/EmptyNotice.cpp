// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/EmptyNotice.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int iconSize = 48;
constexpr int textWidth = 460;

QLabel *centeredLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyNotice::EmptyNotice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(centeredLabel(u"emptyHeadline"_s, this))
    , m_text(centeredLabel(u"emptyText"_s, this))
    , m_button(new QPushButton(this))
{
    setObjectName("emptyNotice"_L1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_button->setObjectName("emptyButton"_L1);
    setUpLayout();
    connect(m_button, &QPushButton::clicked, this, &EmptyNotice::buttonPressed);
}

void EmptyNotice::setUpLayout()
{
    m_icon->setAlignment(Qt::AlignCenter);
    auto *buttonRow = new QHBoxLayout;
    buttonRow->addStretch();
    buttonRow->addWidget(m_button);
    buttonRow->addStretch();
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(textWidth);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(10);
    column->addStretch(2);
    // No alignment: an aligned label that wraps is given the height of an unwrapped one.
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_headline, m_text})
        column->addWidget(part);
    column->addLayout(buttonRow);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(middle, 100);
    layout->addStretch(1);
}

void EmptyNotice::show(const Notice &notice)
{
    m_notice = notice;
    m_headline->setText(notice.headline);
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    theme::setButtonText(m_button, notice.button);
    m_button->setVisible(!notice.button.isEmpty());
    setAccessibleName(notice.headline);
    setAccessibleDescription(notice.text);
    showIcon();
}

void EmptyNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyNotice::showIcon()
{
    const QIcon icon = theme::icon(m_notice.icon, theme::secondaryTextColor(palette()));
    m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace waybill

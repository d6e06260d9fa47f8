// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/StateBadge.h"

#include "text/StateTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int shapeSize = 14;

} // namespace

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel(this))
    , m_word(new QLabel(this))
{
    setObjectName("stateBadge"_L1);
    m_word->setObjectName("stateWord"_L1);
    m_word->setTextFormat(Qt::PlainText);
    QFont font = m_word->font();
    font.setWeight(QFont::DemiBold);
    m_word->setFont(font);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_shape);
    layout->addWidget(m_word);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    showState();
}

void StateBadge::setState(const JobState &state)
{
    m_state = state;
    showState();
}

void StateBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        showState();
}

void StateBadge::showState()
{
    const QString word = StateTexts::name(m_state);
    setAccessibleName(word);
    m_word->setText(word);
    m_shape->setPixmap(theme::stateIcon(m_state.kind(), palette())
                           .pixmap(QSize(shapeSize, shapeSize), devicePixelRatioF()));
    theme::setTextColor(m_word, theme::stateColor(m_state.kind(), palette()));
}

} // namespace waybill

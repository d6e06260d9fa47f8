// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/StateStepper.h"

#include "text/StateTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr std::array steps{JobState::Kind::Creating, JobState::Kind::Shipping,
                           JobState::Kind::Transferring, JobState::Kind::Packaging,
                           JobState::Kind::Completed};
constexpr int stepCount = static_cast<int>(steps.size());

int stepOf(JobState::Kind kind)
{
    switch (kind) {
    case JobState::Kind::Creating:
        return 0;
    case JobState::Kind::Shipping:
    case JobState::Kind::Received: // arrived, but not yet being copied
        return 1;
    case JobState::Kind::Transferring:
        return 2;
    case JobState::Kind::Packaging:
        return 3;
    case JobState::Kind::Completed:
    case JobState::Kind::Closed:
    case JobState::Kind::Canceled:
        return 4;
    case JobState::Kind::Unknown:
        return -1;
    }
    Q_UNREACHABLE();
}

} // namespace

/// A job that was cancelled or closed has ended, on a way that nobody can tell from its state.
QString StateStepper::wordOf(int step) const
{
    const bool hasEndedElse = step == m_current
        && (m_state.kind() == JobState::Kind::Canceled || m_state.kind() == JobState::Kind::Closed);
    return StateTexts::name(hasEndedElse ? m_state : JobState(steps[static_cast<size_t>(step)]));
}

StateStepper::StateStepper(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stateStepper"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StateStepper::setState(const JobState &state)
{
    m_state = state;
    m_current = stepOf(state.kind());
    describe();
    update();
}

int StateStepper::diameter() const
{
    return fontMetrics().height() + 4;
}

QSize StateStepper::sizeHint() const
{
    int width = 0;
    for (const JobState::Kind step : steps)
        width += fontMetrics().horizontalAdvance(StateTexts::name(step)) + diameter() * 3;
    return {width, diameter() + 4};
}

QSize StateStepper::minimumSizeHint() const
{
    int width = 0;
    for (const JobState::Kind step : steps)
        width += fontMetrics().horizontalAdvance(StateTexts::name(step)) + diameter() * 2;
    return {width, diameter() + 4};
}

void StateStepper::describe()
{
    if (m_current < 0)
        setAccessibleName(tr("Progress of the job: not known"));
    else
        //: %1 and %2 are numbers, %3 is a state
        setAccessibleName(tr("Progress of the job: step %1 of %2, %3")
                              .arg(QLocale().toString(m_current + 1), QLocale().toString(stepCount),
                                   StateTexts::name(m_state)));
}

void StateStepper::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    const int spare = qMax(0, qMin(width(), sizeHint().width()) - minimumSizeHint().width());
    for (int step = 0; step < stepCount; ++step) {
        const QString word = wordOf(step);
        const int cellWidth = fontMetrics().horizontalAdvance(word) + diameter() * 2
            + spare / stepCount;
        const QRect cell(left, 0, cellWidth, height());
        paintStep(painter, step,
                  layoutDirection() == Qt::RightToLeft
                      ? QRect(width() - cell.right() - 1, 0, cellWidth, height())
                      : cell);
        left += cellWidth;
    }
}

void StateStepper::paintStep(QPainter &painter, int step, const QRect &cell) const
{
    const QString word = wordOf(step);
    const bool isNow = step == m_current;
    const bool isBehind = step < m_current && m_state.kind() != JobState::Kind::Canceled
        && m_state.kind() != JobState::Kind::Closed;
    const QColor quiet = theme::secondaryTextColor(palette());
    const QColor color = isNow ? theme::stateColor(m_state.kind(), palette()) : quiet;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;

    const int size = diameter();
    const int circleLeft = isRightToLeft ? cell.right() - size - 1 : cell.left() + 1;
    const QRectF circle(circleLeft, (cell.height() - size) / 2.0, size, size);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(isNow ? QBrush(color) : Qt::NoBrush);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));

    QFont font = this->font();
    font.setBold(isNow);
    painter.setFont(font);
    painter.setPen(isNow ? palette().color(QPalette::Base) : color);
    painter.drawText(circle, Qt::AlignCenter,
                     isBehind ? QString(QChar(0x2713)) : QLocale().toString(step + 1));

    const int gap = size / 4;
    const QRect words = isRightToLeft
        ? QRect(cell.left(), cell.top(), cell.width() - size - gap, cell.height())
        : QRect(cell.left() + size + gap, cell.top(), cell.width() - size - gap, cell.height());
    painter.setPen(isNow ? color : quiet);
    painter.drawText(words, Qt::AlignVCenter | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     word);
    if (step + 1 < stepCount) {
        const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
        const int start = isRightToLeft ? words.right() - wordWidth - gap
                                        : words.left() + wordWidth + gap;
        const int end = isRightToLeft ? cell.left() + gap : cell.right() - gap;
        painter.setPen(theme::borderColor(palette()));
        painter.drawLine(start, cell.center().y(), end, cell.center().y());
    }
}

void StateStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
}

} // namespace waybill

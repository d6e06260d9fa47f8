// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobItemDelegate.h"

#include "board/JobTexts.h"
#include "widgets/Theme.h"

#include <QPainter>

#include <utility>

namespace waybill {

namespace {

constexpr int iconSize = 14;

void setTextColor(QStyleOptionViewItem &option, const QColor &color)
{
    option.palette.setColor(QPalette::Text, color);
    option.palette.setColor(QPalette::HighlightedText, color);
}

JobTableModel::Column columnOf(const QModelIndex &index)
{
    return JobTableModel::Column(index.column());
}

} // namespace

JobItemDelegate::JobItemDelegate(Clock clock, QObject *parent)
    : QuietDelegate(parent)
    , m_clock(std::move(clock))
{
}

int JobItemDelegate::iconWidth()
{
    return iconSize;
}

void JobItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QuietDelegate::initStyleOption(option, index);
    const auto job = index.data(JobTableModel::SummaryRole).value<JobSummary>();
    const QPalette ground = option->palette;
    switch (columnOf(index)) {
    case JobTableModel::Job:
        option->font.setWeight(QFont::DemiBold);
        break;
    case JobTableModel::State:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(iconSize, iconSize);
        option->icon = theme::stateIcon(job.state.kind(), ground);
        setTextColor(*option, theme::stateColor(job.state.kind(), ground));
        break;
    case JobTableModel::Deadline:
        if (matches(JobView::DueIn3Days, job, m_clock()))
            setTextColor(*option, theme::warningColor(ground));
        else if (job.state.isFinished()
                 || job.isArchived()) // when the service forgets it: nothing to do
            setTextColor(*option, theme::secondaryTextColor(ground));
        break;
    case JobTableModel::Tracking:
        if (job.trackingNumber.isEmpty() && job.state.kind() == JobState::Kind::Creating
            && !job.isArchived())
            setTextColor(*option, theme::warningColor(ground));
        break;
    default:
        break;
    }
}

void JobItemDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &content,
                                   const QModelIndex &index) const
{
    if (!needsSign(index))
        return QuietDelegate::paintContent(painter, content, index);
    QStyleOptionViewItem beside = content;
    beside.rect.setRight(content.rect.right() - iconSize - padding());
    QuietDelegate::paintContent(painter, beside, index);
    paintSign(*painter, beside, index);
}

bool JobItemDelegate::needsSign(const QModelIndex &index) const
{
    return columnOf(index) == JobTableModel::Job
        && JobTexts::needsAttention(index.data(JobTableModel::SummaryRole).value<JobSummary>(),
                                    m_clock());
}

void JobItemDelegate::paintSign(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int textEnd = option.rect.left()
        + QFontMetrics(bold).horizontalAdvance(index.data().toString());
    const QRect area(qMin(textEnd + 2 * padding(), option.rect.right() + 1),
                     option.rect.center().y() - iconSize / 2, iconSize, iconSize);
    theme::icon(QStringLiteral("dialog-warning"), theme::warningColor(option.palette))
        .paint(&painter, area);
}

QSize JobItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QuietDelegate::sizeHint(option, index);
    return {size.width() + iconSize, size.height()}; // and the sign beside a name
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobItemDelegate.h"

#include "board/JobTexts.h"
#include "widgets/Theme.h"

#include <QPainter>

#include <utility>

namespace waybill {

namespace {

constexpr int rowHeight = 32;
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
    : QStyledItemDelegate(parent)
    , m_clock(std::move(clock))
{
}

void JobItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto job = index.data(JobTableModel::SummaryRole).value<JobSummary>();
    const QPalette ground = option->palette;
    option->decorationSize = QSize(iconSize, iconSize);
    switch (columnOf(index)) {
    case JobTableModel::Job:
        option->font.setWeight(QFont::DemiBold);
        if (JobTexts::needsAttention(job, m_clock())) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = theme::icon(QStringLiteral("dialog-warning"), theme::warningColor(ground));
            option->decorationPosition = QStyleOptionViewItem::Right;
        }
        break;
    case JobTableModel::State:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = theme::stateIcon(job.state.kind(), ground);
        setTextColor(*option, theme::stateColor(job.state.kind(), ground));
        break;
    case JobTableModel::Deadline:
        if (matches(JobView::DueIn3Days, job, m_clock()))
            setTextColor(*option, theme::warningColor(ground));
        break;
    case JobTableModel::Tracking:
        if (job.trackingNumber.isEmpty() && job.state.kind() == JobState::Kind::Creating)
            setTextColor(*option, theme::warningColor(ground));
        break;
    default:
        break;
    }
}

void JobItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem quiet = option;
    quiet.state &= ~QStyle::State_HasFocus; // the row shows the focus, not one cell of it
    QStyledItemDelegate::paint(painter, quiet, index);
}

QSize JobItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 12, qMax(rowHeight, size.height() + 10)};
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/ProgressDelegate.h"

#include "domain/JobState.h"
#include "models/DriveTableModel.h"
#include "widgets/Theme.h"

#include <QPainter>

#include <algorithm>

namespace waybill {

namespace {

constexpr int barHeight = 3;
constexpr int whole = 100;
constexpr int fewestCharacters = 10;

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QuietDelegate::paint(painter, option, index);
    const QVariant percent = index.data(DriveTableModel::PercentRole);
    if (!percent.isValid())
        return;
    const int margin = padding() + 3; // as the words have it
    const QRect groove(option.rect.left() + margin, option.rect.bottom() - barHeight - 2,
                       option.rect.width() - 2 * margin, barHeight);
    const int done = groove.width() * std::clamp(percent.toInt(), 0, whole) / whole;
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const QRect bar(isRightToLeft ? groove.right() - done + 1 : groove.left(), groove.top(), done,
                    barHeight);
    painter->fillRect(groove, theme::borderColor(option.palette));
    painter->fillRect(bar, theme::stateColor(JobState::Kind::Transferring, option.palette));
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QuietDelegate::sizeHint(option, index);
    size.setWidth(std::max(size.width(), option.fontMetrics.averageCharWidth() * fewestCharacters));
    return size;
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"

#include <QStyledItemDelegate>

namespace waybill {

/// Draws the cells of the job table: a state as shape, word and colour, a sign on jobs that need
/// something, and rows with room to breathe. The words are the model's; this adds looks only.
class JobItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JobItemDelegate(Clock clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool needsSign(const QModelIndex &index) const;
    /// The sign beside the name of a job that needs something.
    void paintSign(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    Clock m_clock;
};

} // namespace waybill

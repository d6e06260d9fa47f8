// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobState.h"

#include <QWidget>

namespace waybill {

/// The way of a job as five steps: Creating › Shipping › Transferring › Packaging › Completed.
/// Steps behind are ticked, the one now is filled, those ahead are outlines; each has its word.
class StateStepper : public QWidget
{
    Q_OBJECT

public:
    explicit StateStepper(QWidget *parent = nullptr);

    void setState(const JobState &state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString wordOf(int step) const;
    void paintStep(QPainter &painter, int step, const QRect &cell) const;
    [[nodiscard]] int diameter() const;

    JobState m_state;
    int m_current = -1; ///< index of the step now; -1: unknown
};

} // namespace waybill

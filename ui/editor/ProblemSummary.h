// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Validation.h"

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace waybill {

/// All problems of the form in one place, each a link that jumps to its field.
class ProblemSummary : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemSummary(QWidget *parent = nullptr);

    /// Hidden while there are none. @p isForShipping chooses the headline.
    void setProblems(const QList<Problem> &problems, bool isForShipping);

Q_SIGNALS:
    void jumpRequested(waybill::Field field);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    QList<Problem> m_problems;
    bool m_isForShipping = false;
    QLabel *m_headline = nullptr;
    QVBoxLayout *m_links = nullptr;
};

} // namespace waybill

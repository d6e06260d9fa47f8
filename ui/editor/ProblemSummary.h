// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Validation.h"

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace waybill {

/// All problems of the form in one place, each a link that jumps to its field. Where a job is to be
/// marked as shipped, what keeps it from that stands apart from what is only worth a look.
class ProblemSummary : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemSummary(QWidget *parent = nullptr);

    /// Hidden while there are none. @p isForShipping chooses the headline. Whether the links are
    /// others now.
    bool setProblems(const QList<Problem> &problems, bool isForShipping);

Q_SIGNALS:
    void jumpRequested(waybill::Field field);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addLinks(const QList<Problem> &problems, QVBoxLayout &layout);

    QList<Problem> m_problems;
    bool m_isForShipping = false;
    QLabel *m_headline = nullptr;
    QLabel *m_adviceHeadline = nullptr;
    QVBoxLayout *m_links = nullptr;
    QVBoxLayout *m_adviceLinks = nullptr;
};

} // namespace waybill

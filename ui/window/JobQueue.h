// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace waybill {

/// Several jobs that were opened together: which of them is on the page below, and the way to the
/// one before and the next. Hidden while there are not several.
class JobQueue : public QFrame
{
    Q_OBJECT

public:
    explicit JobQueue(QWidget *parent = nullptr);

    /// The first of @p keys is the one on the page.
    void setJobs(const QList<JobKey> &keys);
    /// @p key is on the page now.
    void goTo(const JobKey &key);
    void clear() { setJobs({}); }

Q_SIGNALS:
    /// The person wants to have this one on the page.
    void openRequested(const waybill::JobKey &key);
    /// What there is to say, such as that no job comes after this one.
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);
    void showPlace();
    void retranslateUi();
    void adoptPalette();

    QList<JobKey> m_keys;
    int m_place = 0;
    QLabel *m_text = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace waybill

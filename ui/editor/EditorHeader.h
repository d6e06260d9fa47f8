// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"
#include "domain/Job.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace waybill {

class ElidingLabel;
class LockLine;
class StateBadge;
class StateStepper;

/// What stays on top of the editor: the way back, the job's name, its state as shape, word and
/// colour, its deadline in words, the steps of its way, and "Request cancellation…".
class EditorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit EditorHeader(QWidget *parent = nullptr);

    /// The job is no longer on the service: nothing is to be done about it, and nothing will happen.
    void setArchived() { m_isArchived = true; }
    void setKey(const JobKey &key);
    void setJob(const Job &job, const QDateTime &now);
    void setCancellation(const Permission &permission, const QString &stateText, bool isBusy);
    /// Why "Mark as shipped…" is locked, above the details that it speaks of; empty: it is not.
    void setShippedLock(const QString &reason);

Q_SIGNALS:
    void backRequested();
    void cancellationRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameParts();
    void setupLayout();
    void retranslateUi();
    void updateLooks();

    QPushButton *m_backButton = nullptr;
    ElidingLabel *m_name = nullptr;
    StateBadge *m_state = nullptr;
    QLabel *m_deadline = nullptr;
    QPushButton *m_cancellationButton = nullptr;
    StateStepper *m_stepper = nullptr;
    LockLine *m_cancellationLock = nullptr;
    LockLine *m_shippedLock = nullptr;
    QLabel *m_explanation = nullptr;
    bool m_isArchived = false;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "domain/JobDraft.h"
#include "domain/Validation.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waybill {

/// What is about to be told to the service, on one sheet: parcel, where it goes, where the drives
/// come back to, and what was checked. accepted() means: send it.
///
/// Made on the heap and shown with open(). Enter never triggers the act.
class MarkAsShippedDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p problems are what shippingProblems() found; there is no error among them.
    MarkAsShippedDialog(const Job &job, const JobDraft &draft, const QList<Problem> &problems,
                        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Check
    {
        bool isGood = true;
        QString text;
    };

    void setupTexts(QVBoxLayout *layout);
    void setupButtons(QVBoxLayout *layout);
    [[nodiscard]] QString parcelText() const;
    [[nodiscard]] QString returnText() const;
    [[nodiscard]] QList<Check> checks() const;
    [[nodiscard]] QWidget *makeChecks();
    void retranslateUi();

    Job m_job;
    JobDraft m_draft;
    QList<Problem> m_problems;
    QLabel *m_intro = nullptr;
    QList<QLabel *> m_titles;
    QLabel *m_parcel = nullptr;
    QLabel *m_shipTo = nullptr;
    QLabel *m_return = nullptr;
    QCheckBox *m_tick = nullptr;
    QPushButton *m_sendButton = nullptr;
    QPushButton *m_notYetButton = nullptr;
};

} // namespace waybill

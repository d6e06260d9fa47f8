// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace waybill {

class RowTable;

/// "Copy shipping from…": which job, and what of it.
class JobPickDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        bool returnAddress = true;
        bool returnShipping = true;
        bool deliveryCarrier = false;
    };

    /// @p jobs of the board, the job itself not among them. @p possible: what may be changed here.
    JobPickDialog(QList<JobSummary> jobs, Parts possible, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const waybill::JobKey &key, const waybill::JobPickDialog::Parts &parts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void showJobs();
    void showButtons();
    void pick();
    void retranslateUi();

    QList<JobSummary> m_jobs;
    Parts m_possible;
    QLabel *m_text = nullptr;
    RowTable *m_table = nullptr;
    QCheckBox *m_address = nullptr;
    QCheckBox *m_shipping = nullptr;
    QCheckBox *m_carrier = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_copyButton = nullptr;
};

} // namespace waybill

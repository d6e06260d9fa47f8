// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "models/DriveTableModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace waybill {

class DriveDetails;

/// The drives of a job, for reading: a table, and below it the chosen drive in words.
class DrivesTable : public QWidget
{
    Q_OBJECT

public:
    explicit DrivesTable(QWidget *parent = nullptr);

    void setJob(const Job &job);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] DriveTableModel::Texts texts() const;
    void setupView();
    void retranslateUi();
    void fitHeight();
    void showCurrent();

    DriveTableModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    DriveDetails *m_details = nullptr;
    bool m_isListKnown = true;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "models/DriveTableModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace waybill {

/// The drives of a job, for reading.
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
    void retranslateUi();
    void fitHeight();

    DriveTableModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    bool m_isListKnown = true;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace waybill {

/// One drive in words: what its state and its copying mean, what to do, and its logs to be copied.
class DriveDetails : public QWidget
{
    Q_OBJECT

public:
    explicit DriveDetails(QWidget *parent = nullptr);

    /// Hidden while there is no drive.
    void setDrive(const std::optional<Drive> &drive);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillLinks();
    void addLink(const QString &name, const QString &link, const QString &objectName);
    void updateLooks();

    std::optional<Drive> m_drive;
    QLabel *m_title = nullptr;
    QLabel *m_meaning = nullptr;
    QWidget *m_links = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace waybill

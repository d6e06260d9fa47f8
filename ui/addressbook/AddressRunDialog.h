// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/AddressRun.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace waybill {

class RowTable;

/// One return address for several jobs: what would change is reviewed, then changed job by job; what
/// became of each stands in its row, and what was not changed can be tried again. Closing it while jobs
/// are being changed stops after the one that is under way.
class AddressRunDialog : public QDialog
{
    Q_OBJECT

public:
    AddressRunDialog(std::unique_ptr<AddressRun> run, QWidget *parent = nullptr);
    ~AddressRunDialog() override;

    [[nodiscard]] AddressRun &run() const { return *m_run; }

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void showItem(int index);
    void showAll();
    /// Says whole what a narrow column may cut.
    void showCurrent();
    void showState();
    [[nodiscard]] QString headline() const;
    void retranslateUi();

    std::unique_ptr<AddressRun> m_run;
    QLabel *m_headline = nullptr;
    QLabel *m_address = nullptr;
    RowTable *m_table = nullptr;
    QLabel *m_current = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_stopButton = nullptr;
    QPushButton *m_retryButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_sendButton = nullptr;
};

} // namespace waybill

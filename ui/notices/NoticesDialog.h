// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "notices/NoticeSettings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace waybill {

/// Asks of what a person wants to be told over the desktop, and in which hours not.
class NoticesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p memory outlives the dialog.
    explicit NoticesDialog(UiMemory &memory, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void showSettings(const NoticeSettings &settings);
    [[nodiscard]] NoticeSettings chosen() const;
    void updateHours();
    void retranslateUi();

    UiMemory &m_memory;
    QLabel *m_intro = nullptr;
    QCheckBox *m_states = nullptr;
    QCheckBox *m_deadlines = nullptr;
    QCheckBox *m_quiet = nullptr;
    QLabel *m_fromLabel = nullptr;
    QTimeEdit *m_from = nullptr;
    QLabel *m_toLabel = nullptr;
    QTimeEdit *m_to = nullptr;
    QLabel *m_hours = nullptr; ///< what the two times mean together
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace waybill

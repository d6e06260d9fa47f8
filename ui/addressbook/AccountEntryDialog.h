// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/CarrierAccount.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill {

/// A carrier account, new or known, to be named. The one place besides the job itself where its
/// number is shown whole.
class AccountEntryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountEntryDialog(CarrierAccount account, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const waybill::CarrierAccount &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void showHint();
    void save();
    [[nodiscard]] CarrierAccount account() const;
    void retranslateUi();

    CarrierAccount m_account;
    QList<QLabel *> m_labels;
    QLineEdit *m_name = nullptr;
    QComboBox *m_carrier = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
};

} // namespace waybill

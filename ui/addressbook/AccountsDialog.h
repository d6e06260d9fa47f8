// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/AddressBook.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace waybill {

class RowTable;

/// The named carrier accounts, numbers masked.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p book outlives the dialog.
    AccountsDialog(AddressBook &book, Clock clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void showAccounts();
    void showButtons();
    void edit();
    void openAccount(const CarrierAccount &account);
    void remove();
    void say(const QString &text);
    void retranslateUi();

    AddressBook &m_book;
    Clock m_clock;
    RowTable *m_table = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace waybill

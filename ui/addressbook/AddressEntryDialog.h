// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/AddressEntry.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

class AdviceLine;
class PhoneNumbers;

/// An entry of the address book, new or known, to be filled in, with the same help for its address,
/// phone and e-mail as the page of a job gives.
class AddressEntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p numbers, which outlives the dialog: whom to ask about the phone number; may be nobody.
    explicit AddressEntryDialog(AddressEntry entry, const PhoneNumbers *numbers = nullptr,
                                QWidget *parent = nullptr);
    ~AddressEntryDialog() override;

Q_SIGNALS:
    void saved(const waybill::AddressEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &objectName, const QString &text,
                       AdviceLine *advice = nullptr);
    void addAddress(QFormLayout *form);
    void setupLayout();
    void connectParts();
    void save();
    void openParts();
    void showAdvice();
    void showPhoneAdvice();
    void showEmailAdvice();
    [[nodiscard]] AddressEntry entry() const;
    void retranslateUi();

    AddressEntry m_entry;
    const PhoneNumbers *m_numbers;
    QList<QLabel *> m_labels;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_recipient = nullptr;
    QPlainTextEdit *m_address = nullptr;
    QString m_shownAddress; ///< how the entry's own looks there, with the line ends of the edit
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QPushButton *m_partsButton = nullptr;
    AdviceLine *m_phoneAdvice = nullptr;
    AdviceLine *m_emailAdvice = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
};

} // namespace waybill

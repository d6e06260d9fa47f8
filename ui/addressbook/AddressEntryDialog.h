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

/// An entry of the address book, new or known, to be filled in.
class AddressEntryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddressEntryDialog(AddressEntry entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const waybill::AddressEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(QFormLayout *form, const QString &objectName, const QString &text);
    void setupLayout();
    void save();
    void showAdvice();
    [[nodiscard]] AddressEntry entry() const;
    void retranslateUi();

    AddressEntry m_entry;
    QList<QLabel *> m_labels;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_recipient = nullptr;
    QPlainTextEdit *m_address = nullptr;
    QString m_shownAddress; ///< how the entry's own looks there, with the line ends of the edit
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/address/AddressParts.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

/// Helps to write an address: its parts in the order of the country, and below them the text that
/// becomes of it. Nothing is changed before "Use this address".
class AddressDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the parts of @p text. Deletes itself when it is closed.
    AddressDialog(const QString &text, QWidget *parent);

    /// The address as it would be written.
    [[nodiscard]] QString address() const;

Q_SIGNALS:
    void addressChosen(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupInputs();
    void setupLayout();
    void fillCountries();
    void load(const AddressParts &parts);
    void onCountryEdited();
    void arrange();
    void showPreview();
    void retranslateUi();
    [[nodiscard]] AddressParts parts() const;
    [[nodiscard]] QWidget *inputOf(AddressPart part) const;
    [[nodiscard]] QString labelText(AddressPart part) const;

    QString m_text;      ///< as it was
    AddressParts m_read; ///< of m_text
    std::optional<QLocale::Territory> m_country;
    QHash<AddressPart, QLabel *> m_labels;
    QFormLayout *m_form = nullptr;
    QLabel *m_intro = nullptr;
    QLabel *m_countryLabel = nullptr;
    QComboBox *m_countryBox = nullptr;
    QPlainTextEdit *m_street = nullptr;
    QLineEdit *m_city = nullptr;
    QLineEdit *m_state = nullptr;
    QLineEdit *m_postalCode = nullptr;
    QLabel *m_previewTitle = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_useButton = nullptr;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AccountEntryDialog.h"

#include "addressbook/BookTexts.h"
#include "dialogs/DialogParts.h"
#include "domain/tracking/Carrier.h"
#include "text/ProblemTexts.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

AccountEntryDialog::AccountEntryDialog(CarrierAccount account, QWidget *parent)
    : QDialog(parent)
    , m_account(std::move(account))
{
    setObjectName(u"accountEntryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connect(m_name, &QLineEdit::textChanged, this, &AccountEntryDialog::showHint);
    connect(m_carrier, &QComboBox::editTextChanged, this, &AccountEntryDialog::showHint);
    connect(m_number, &QLineEdit::textChanged, this, &AccountEntryDialog::showHint);
    connect(m_saveButton, &QPushButton::clicked, this, &AccountEntryDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    m_name->setFocus();
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void AccountEntryDialog::setupLayout()
{
    m_name = new QLineEdit(m_account.name, this);
    m_name->setObjectName(u"accountName"_s);
    m_carrier = new QComboBox(this);
    m_carrier->setObjectName(u"accountCarrier"_s);
    m_carrier->setEditable(true);
    m_carrier->setInsertPolicy(QComboBox::NoInsert);
    m_carrier->addItems(
        {nameOf(Carrier::FedEx), nameOf(Carrier::Ups), nameOf(Carrier::Dhl), nameOf(Carrier::Tnt)});
    m_carrier->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_carrier->setCompleter(nullptr); // it would put "FedEx" in place of a typed "fedex"
    m_carrier->setEditText(m_account.carrier);
    m_number = new QLineEdit(m_account.number, this);
    m_number->setObjectName(u"accountNumber"_s);
    m_hint = dialogs::plainText(this);
    m_hint->setObjectName(u"accountHint"_s);
    m_saveButton = dialogs::button(this, u"saveAccountButton"_s);
    m_saveButton->setPalette(theme::primaryButtonPalette(palette()));
    m_cancelButton = dialogs::button(this, u"cancelAccountButton"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QWidget *input : std::initializer_list<QWidget *>{m_name, m_carrier, m_number}) {
        auto *label = new QLabel(this);
        label->setBuddy(input);
        m_labels.append(label);
        form->addRow(label, input);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addLayout(form);
    layout->addWidget(m_hint, 1);
    layout->addLayout(dialogs::buttonRow({m_cancelButton, m_saveButton}));
}

CarrierAccount AccountEntryDialog::account() const
{
    CarrierAccount account = m_account;
    account.name = m_name->text().trimmed();
    account.carrier = m_carrier->currentText().trimmed();
    account.number = m_number->text().trimmed();
    return account;
}

void AccountEntryDialog::showHint()
{
    const CarrierAccount now = account();
    const bool isComplete = !now.name.isEmpty() && !now.carrier.isEmpty() && !now.number.isEmpty();
    m_saveButton->setEnabled(isComplete);
    const QString hint = ProblemTexts::hint(accountHint(now.carrier, now.number));
    theme::setTextColor(m_hint,
                        isComplete && !hint.isEmpty() ? theme::warningColor(palette())
                                                      : theme::secondaryTextColor(palette()));
    if (!isComplete)
        m_hint->setText(tr("Enter a name, the carrier and the account number."));
    else if (!hint.isEmpty())
        m_hint->setText(hint);
    else
        //: %1 is how an account is shown, such as "FedEx – Head office ••••6789"
        m_hint->setText(tr("Shown elsewhere as: %1").arg(accountTitle(now)));
}

void AccountEntryDialog::save()
{
    const CarrierAccount result = account();
    accept();
    Q_EMIT saved(result);
}

void AccountEntryDialog::retranslateUi()
{
    setWindowTitle(m_account.id.isEmpty() ? tr("New carrier account")
                                          : tr("Change carrier account"));
    const QStringList texts{tr("&Name"), tr("Carr&ier"), tr("&Account number")};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_labels.at(i)->setText(texts.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(QString(texts.at(i)).remove(u'&'));
    }
    m_carrier->lineEdit()->setAccessibleName(m_carrier->accessibleName());
    //: Grey text in the empty field for the name of an account
    m_name->setPlaceholderText(tr("such as Head office"));
    m_saveButton->setText(tr("&Save"));
    m_cancelButton->setText(tr("&Cancel"));
    showHint();
}

void AccountEntryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

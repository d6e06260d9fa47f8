// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/AccountChooser.h"

#include "addressbook/AccountEntryDialog.h"
#include "addressbook/AccountsDialog.h"
#include "addressbook/BookTexts.h"
#include "editor/AdviceLine.h"
#include "editor/FieldTable.h"
#include "text/ProblemTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

AccountChooser::AccountChooser(JobEditSession &session, FieldTable &fields, AddressBook &book,
                               Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(fields)
    , m_book(book)
    , m_clock(std::move(clock))
    , m_button(new QPushButton(this))
    , m_menu(new QMenu(m_button))
    , m_advice(new AdviceLine(u"accountAdvice"_s, this))
{
    m_button->setObjectName(u"carrierAccountsButton"_s);
    m_button->setAutoDefault(false);
    m_menu->setObjectName(u"carrierAccountsMenu"_s);
    m_button->setMenu(m_menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(FormField::gutter, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addStretch(1);
    m_fields.field(Field::CarrierAccountNumber)->addBelow(m_advice);
    connectParts();
    retranslateUi();
}

void AccountChooser::connectParts()
{
    connect(m_menu, &QMenu::aboutToShow, this, &AccountChooser::fillMenu);
    connect(&m_book, &AddressBook::changed, this, &AccountChooser::showAdvice);
    connect(&m_session, &JobEditSession::jobChanged, this, &AccountChooser::showLock);
    connect(&m_session, &JobEditSession::activityChanged, this, &AccountChooser::showLock);
    connect(&m_session, &JobEditSession::draftChanged, this, [this](Field field) {
        if (groupOf(field) == FieldGroup::ReturnShipping)
            showAdvice();
    });
    for (const Field field : fieldsOf(FieldGroup::ReturnShipping))
        connect(m_fields.field(field), &FormField::left, this, &AccountChooser::showAdvice);
}

void AccountChooser::fillMenu()
{
    m_menu->clear();
    QList<CarrierAccount> accounts = m_book.accounts();
    std::sort(accounts.begin(), accounts.end(), [](const auto &a, const auto &b) {
        return accountTitle(a).localeAwareCompare(accountTitle(b)) < 0;
    });
    for (const CarrierAccount &account : std::as_const(accounts)) {
        QAction *action = m_menu->addAction(accountTitle(account).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, account] { choose(account); });
    }
    if (accounts.isEmpty())
        m_menu->addAction(tr("No account has a name yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *name = m_menu->addAction(tr("&Name this account…"));
    name->setEnabled(!m_session.draft().carrierAccountNumber.trimmed().isEmpty());
    connect(name, &QAction::triggered, this, &AccountChooser::nameAccount);
    connect(m_menu->addAction(tr("&Manage accounts…")), &QAction::triggered, this,
            &AccountChooser::manage);
}

void AccountChooser::choose(const CarrierAccount &account)
{
    JobDraft values = m_session.draft();
    values.returnCarrier = account.carrier;
    values.carrierAccountNumber = account.number;
    m_session.setValues(values, fieldsOf(FieldGroup::ReturnShipping));
    m_fields.focus(Field::CarrierAccountNumber);
}

void AccountChooser::nameAccount()
{
    CarrierAccount account = m_book
                                 .accountOf(m_session.draft().returnCarrier,
                                            m_session.draft().carrierAccountNumber)
                                 .value_or(CarrierAccount());
    if (account.id.isEmpty()) {
        account.carrier = m_session.draft().returnCarrier;
        account.number = m_session.draft().carrierAccountNumber;
    }
    auto *dialog = new AccountEntryDialog(account, this);
    connect(dialog, &AccountEntryDialog::saved, this,
            [this](const CarrierAccount &saved) { m_book.put(saved); });
    dialog->open();
}

void AccountChooser::manage()
{
    (new AccountsDialog(m_book, m_clock, this))->open();
}

void AccountChooser::showAdvice()
{
    AdviceLine::Advice advice;
    const QString carrier = m_session.draft().returnCarrier.trimmed();
    const QString number = m_session.draft().carrierAccountNumber.trimmed();
    const bool isBeingTyped = m_fields.focusedField() == Field::CarrierAccountNumber;
    const QString hint = ProblemTexts::hint(accountHint(carrier, number));
    const auto known = m_book.accountOf(carrier, number);
    const bool isOpen = m_session.policy().field(Field::ReturnCarrier).isAllowed();
    if (known) {
        advice.text = known->name;
        advice.tone = AdviceLine::Tone::Good;
    } else if (isOpen && !isBeingTyped) {
        advice.text = hint;
        advice.tone = AdviceLine::Tone::Warning;
    }
    m_advice->setAdvice(advice);
    m_fields.field(Field::CarrierAccountNumber)->setAdviceText(advice.text);
}

void AccountChooser::showLock()
{
    m_button->setEnabled(m_session.policy().field(Field::ReturnCarrier).isAllowed());
    showAdvice();
}

void AccountChooser::retranslateUi()
{
    theme::setButtonText(m_button, tr("Carrier accounts"));
    m_button->setToolTip(tr("Fills in carrier and account number from a named account"));
    showLock();
}

void AccountChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AccountsDialog.h"

#include "addressbook/AccountEntryDialog.h"
#include "addressbook/BookTexts.h"
#include "addressbook/RowTable.h"
#include "dialogs/DialogParts.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

AccountsDialog::AccountsDialog(AddressBook &book, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_clock(std::move(clock))
{
    setObjectName(u"accountsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connectParts();
    chainTabOrder(this);
    retranslateUi();
    if (m_book.trouble())
        say(BookTexts::storageProblem(*m_book.trouble()));
    m_table->takeFocus();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

void AccountsDialog::setupLayout()
{
    m_table = new RowTable(u"accounts"_s, RowTable::Search::AsYouType, this);
    m_table->setColumnShares({26, 20, 20, 18, 8});
    m_status = dialogs::plainText(this);
    m_status->setObjectName(u"accountsStatus"_s);
    m_status->hide();
    m_addButton = dialogs::button(this, u"addAccountButton"_s);
    m_editButton = dialogs::button(this, u"editAccountButton"_s);
    m_removeButton = dialogs::button(this, u"removeAccountButton"_s);
    m_undoButton = dialogs::button(this, u"undoAccountsButton"_s);
    m_closeButton = dialogs::button(this, u"closeAccountsButton"_s);
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {m_addButton, m_editButton, m_removeButton})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_undoButton);
    tools->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_status);
    layout->addLayout(tools);
}

void AccountsDialog::connectParts()
{
    connect(&m_book, &AddressBook::changed, this, &AccountsDialog::showAccounts);
    connect(&m_book, &AddressBook::storageFailed, this,
            [this](const StorageError &error) { say(BookTexts::storageProblem(error)); });
    connect(m_table, &RowTable::selectionChanged, this, &AccountsDialog::showButtons);
    connect(m_table, &RowTable::activated, this, &AccountsDialog::edit);
    connect(m_addButton, &QPushButton::clicked, this, [this] { openAccount({}); });
    connect(m_editButton, &QPushButton::clicked, this, &AccountsDialog::edit);
    connect(m_removeButton, &QPushButton::clicked, this, &AccountsDialog::remove);
    connect(m_undoButton, &QPushButton::clicked, &m_book, &AddressBook::undo);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void AccountsDialog::showAccounts()
{
    QList<TableRow> rows;
    for (const CarrierAccount &account : m_book.accounts())
        rows.append(BookTexts::accountRow(account, m_clock()));
    m_table->setRows(rows);
    showButtons();
}

void AccountsDialog::showButtons()
{
    const bool hasOne = !m_table->currentId().isEmpty();
    m_editButton->setEnabled(hasOne);
    m_removeButton->setEnabled(hasOne);
    const std::optional<AddressBook::Step> step = m_book.lastStep();
    m_undoButton->setVisible(step && step->isOfAccounts);
    if (step)
        theme::setButtonText(m_undoButton, BookTexts::undo(*step));
}

void AccountsDialog::edit()
{
    if (const auto account = m_book.account(m_table->currentId()))
        openAccount(*account);
}

void AccountsDialog::openAccount(const CarrierAccount &account)
{
    auto *dialog = new AccountEntryDialog(account, this);
    connect(dialog, &AccountEntryDialog::saved, this, [this](CarrierAccount saved) {
        if (saved.id.isEmpty())
            saved.id = bookId();
        m_book.put(saved);
        m_table->select(saved.id);
    });
    dialog->open();
}

void AccountsDialog::remove()
{
    m_book.removeAccounts(m_table->selectedIds());
    say(tr("The account was removed. \"Undo\" brings it back."));
}

void AccountsDialog::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AccountsDialog::retranslateUi()
{
    setWindowTitle(tr("Carrier accounts"));
    m_table->setTexts(tr("Carrier accounts"), tr("&Find"), BookTexts::accountHeaders());
    m_table->setEmptyTexts(tr("No carrier account has a name yet. Add one here, or in a job with "
                              "\"Carrier accounts\"."),
                           tr("No account holds all of these words."));
    m_table->sortBy(0, Qt::AscendingOrder);
    m_addButton->setText(tr("&Add…"));
    m_editButton->setText(tr("&Change…"));
    m_removeButton->setText(tr("&Remove"));
    m_closeButton->setText(tr("C&lose"));
    showAccounts();
}

void AccountsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressEntryDialog.h"

#include "dialogs/DialogParts.h"
#include "editor/AddressDialog.h"
#include "editor/AdviceLine.h"
#include "editor/ContactAdvice.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int addressLines = 6;

} // namespace

AddressEntryDialog::AddressEntryDialog(AddressEntry entry, const PhoneNumbers *numbers,
                                       QWidget *parent)
    : QDialog(parent)
    , m_entry(std::move(entry))
    , m_numbers(numbers)
    , m_phoneAdvice(new AdviceLine(u"entryPhoneAdvice"_s, this))
    , m_emailAdvice(new AdviceLine(u"entryEmailAdvice"_s, this))
{
    setObjectName(u"addressEntryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connectParts();
    chainTabOrder(this);
    retranslateUi();
    m_recipient->setFocus();
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

AddressEntryDialog::~AddressEntryDialog()
{
    // A window that goes takes the focus out of its fields, which then say that they are finished.
    for (const QLineEdit *line : {m_phone, m_email})
        line->disconnect(this);
}

QLineEdit *AddressEntryDialog::addLine(QFormLayout *form, const QString &objectName,
                                       const QString &text, AdviceLine *advice)
{
    auto *label = new QLabel(this);
    auto *line = new QLineEdit(text, this);
    line->setObjectName(objectName);
    line->setCursorPosition(0);
    label->setBuddy(line);
    m_labels.append(label);
    auto *box = new QVBoxLayout;
    box->setSpacing(fontMetrics().height() / 4);
    box->addWidget(line);
    if (advice)
        box->addWidget(advice);
    form->addRow(label, box);
    return line;
}

void AddressEntryDialog::addAddress(QFormLayout *form)
{
    auto *label = new QLabel(this);
    m_address = new QPlainTextEdit(m_entry.address.text(), this);
    m_address->setObjectName(u"entryAddress"_s);
    m_address->setTabChangesFocus(true);
    m_shownAddress = m_address->toPlainText();
    m_address->setFixedHeight(m_address->fontMetrics().lineSpacing() * addressLines
                              + 2 * m_address->frameWidth()
                              + 2 * static_cast<int>(m_address->document()->documentMargin()));
    label->setBuddy(m_address);
    m_labels.append(label);
    m_partsButton = dialogs::button(this, u"entryAddressPartsButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_partsButton, 0, Qt::AlignTop);
    form->addRow(label, row);
}

void AddressEntryDialog::setupLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_recipient = addLine(form, u"entryRecipient"_s, m_entry.recipientName);
    addAddress(form);
    m_phone = addLine(form, u"entryPhone"_s, m_entry.phone, m_phoneAdvice);
    m_email = addLine(form, u"entryEmail"_s, m_entry.email, m_emailAdvice);
    m_label = addLine(form, u"entryLabel"_s, m_entry.label);
    m_advice = dialogs::plainText(this);
    m_advice->setObjectName(u"entryAdvice"_s);
    theme::setTextColor(m_advice, theme::secondaryTextColor(palette()));
    m_saveButton = dialogs::button(this, u"saveEntryButton"_s);
    m_saveButton->setPalette(theme::primaryButtonPalette(palette()));
    m_cancelButton = dialogs::button(this, u"cancelEntryButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addLayout(form, 1);
    layout->addWidget(m_advice);
    layout->addLayout(dialogs::buttonRow({m_cancelButton, m_saveButton}));
}

void AddressEntryDialog::connectParts()
{
    connect(m_recipient, &QLineEdit::textChanged, this, &AddressEntryDialog::showAdvice);
    connect(m_address, &QPlainTextEdit::textChanged, this, [this] {
        showAdvice();
        showPhoneAdvice(); // the country may be another
    });
    for (QLineEdit *line : {m_phone, m_email})
        connect(line, &QLineEdit::textChanged, this, &AddressEntryDialog::showAdvice);
    // What is being typed is not found fault with.
    connect(m_phone, &QLineEdit::textChanged, this, [this] { m_phoneAdvice->setAdvice({}); });
    connect(m_email, &QLineEdit::textChanged, this, [this] { m_emailAdvice->setAdvice({}); });
    connect(m_phone, &QLineEdit::editingFinished, this, &AddressEntryDialog::showPhoneAdvice);
    connect(m_email, &QLineEdit::editingFinished, this, &AddressEntryDialog::showEmailAdvice);
    connect(m_phoneAdvice, &AdviceLine::accepted, this, [this](const QString &number) {
        m_phone->selectAll();
        m_phone->insert(number); // and not setText(), so that Ctrl+Z takes it back
        m_phone->setFocus(Qt::OtherFocusReason);
        showPhoneAdvice();
    });
    connect(m_partsButton, &QPushButton::clicked, this, &AddressEntryDialog::openParts);
    connect(m_saveButton, &QPushButton::clicked, this, &AddressEntryDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

void AddressEntryDialog::openParts()
{
    auto *dialog = new AddressDialog(m_address->toPlainText(), this);
    connect(dialog, &AddressDialog::addressChosen, this, [this](const QString &address) {
        m_address->selectAll();
        m_address->insertPlainText(address);
    });
    connect(dialog, &QDialog::finished, m_address, [this] { m_address->setFocus(); });
    dialog->open();
}

AddressEntry AddressEntryDialog::entry() const
{
    AddressEntry entry = m_entry;
    entry.label = m_label->text().trimmed();
    entry.recipientName = m_recipient->text().trimmed();
    entry.phone = m_phone->text().trimmed();
    entry.email = m_email->text().trimmed();
    // Untouched, it keeps its parts and its own line ends.
    if (m_address->toPlainText() != m_shownAddress)
        entry.address = PostalAddress::fromText(m_address->toPlainText());
    return entry;
}

void AddressEntryDialog::showAdvice()
{
    const AddressEntry now = entry();
    const bool canSave = !now.recipientName.isEmpty();
    m_saveButton->setEnabled(canSave);
    const bool isComplete = canSave && !now.address.isBlank() && !now.phone.isEmpty()
        && !now.email.isEmpty();
    if (!canSave)
        m_advice->setText(tr("Enter at least who receives the drives."));
    else if (!isComplete)
        m_advice->setText(
            tr("The service needs address, phone and email too before this can stand in a job."));
    else
        m_advice->setText(tr("Complete: this can stand in a job as it is."));
}

void AddressEntryDialog::showPhoneAdvice()
{
    m_phoneAdvice->setAdvice(phoneAdvice(m_numbers, m_phone->text(), m_address->toPlainText()));
}

void AddressEntryDialog::showEmailAdvice()
{
    m_emailAdvice->setAdvice(emailAdvice(m_email->text()));
}

void AddressEntryDialog::save()
{
    const AddressEntry result = entry();
    accept();
    Q_EMIT saved(result);
}

void AddressEntryDialog::retranslateUi()
{
    setWindowTitle(m_entry.id.isEmpty() ? tr("New address") : tr("Change address"));
    const QStringList texts{tr("&Recipient name"), tr("&Address"), tr("&Phone"), tr("&Email"),
                            tr("&Name in the list")};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_labels.at(i)->setText(texts.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(QString(texts.at(i)).remove(u'&'));
    }
    //: Grey text in an empty field
    m_label->setPlaceholderText(tr("the recipient's name, if left empty"));
    const QString parts = tr("Fill in the address in parts…");
    m_partsButton->setIcon(theme::icon(u"document-edit"_s, m_partsButton->palette()));
    m_partsButton->setAccessibleName(parts);
    m_partsButton->setToolTip(parts);
    m_saveButton->setText(tr("&Save"));
    m_cancelButton->setText(tr("&Cancel"));
    showAdvice();
    showEmailAdvice();
    // The tables of all the world's numbers are read at the first question: after this is seen.
    QMetaObject::invokeMethod(this, &AddressEntryDialog::showPhoneAdvice, Qt::QueuedConnection);
}

void AddressEntryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace waybill

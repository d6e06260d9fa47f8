// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/AddressDialog.h"

#include "dialogs/DialogParts.h"
#include "domain/Country.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int streetLines = 4;
constexpr int previewLines = 7;
constexpr std::array allParts{AddressPart::Street, AddressPart::City, AddressPart::State,
                              AddressPart::PostalCode};

/// Every part once, in the order in which the country writes them.
QList<AddressPart> orderIn(const AddressLayout &layout)
{
    QList<AddressPart> order(allParts.cbegin(), allParts.cend());
    const auto place = [&](AddressPart part) {
        const qsizetype at = layout.lines.indexOf(letterOf(part));
        return at < 0 ? layout.lines.size() : at;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](AddressPart a, AddressPart b) { return place(a) < place(b); });
    return order;
}

} // namespace

AddressDialog::AddressDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_intro(dialogs::plainText(this))
    , m_previewTitle(dialogs::boldText(this))
    , m_preview(dialogs::plainText(this))
    , m_cancelButton(dialogs::button(this, u"cancelAddressButton"_s))
    , m_useButton(dialogs::button(this, u"useAddressButton"_s))
{
    setObjectName(u"addressDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupInputs();
    setupLayout();
    fillCountries();
    load(readAddress(text));
    m_read = parts();
    retranslateUi();
    arrange();
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_useButton, &QPushButton::clicked, this, [this] {
        Q_EMIT addressChosen(address());
        accept();
    });
}

void AddressDialog::setupInputs()
{
    m_countryBox = new QComboBox(this);
    m_countryBox->setObjectName(u"addressCountry"_s);
    m_countryBox->setEditable(true);
    m_countryBox->setInsertPolicy(QComboBox::NoInsert);
    m_countryBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_countryBox->completer()->setFilterMode(Qt::MatchContains);
    connect(m_countryBox, &QComboBox::editTextChanged, this, &AddressDialog::onCountryEdited);
    m_street = new QPlainTextEdit(this);
    m_street->setObjectName(u"addressStreet"_s);
    m_street->setTabChangesFocus(true);
    m_street->setFixedHeight(m_street->fontMetrics().lineSpacing() * streetLines
                             + 2 * m_street->frameWidth() + 8);
    connect(m_street, &QPlainTextEdit::textChanged, this, &AddressDialog::showPreview);
    const auto makeLine = [this](const QString &name) {
        auto *line = new QLineEdit(this);
        line->setObjectName(name);
        connect(line, &QLineEdit::textChanged, this, &AddressDialog::showPreview);
        return line;
    };
    m_city = makeLine(u"addressCity"_s);
    m_state = makeLine(u"addressState"_s);
    m_postalCode = makeLine(u"addressPostalCode"_s);
    m_countryLabel = new QLabel(this);
    for (const AddressPart part : allParts)
        m_labels.insert(part, new QLabel(this));
}

void AddressDialog::setupLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_intro);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_countryLabel, m_countryBox);
    m_countryLabel->setBuddy(m_countryBox);
    for (const AddressPart part : allParts) {
        m_form->addRow(m_labels.value(part), inputOf(part));
        m_labels.value(part)->setBuddy(inputOf(part));
    }
    layout->addLayout(m_form);
    m_preview->setObjectName(u"addressPreview"_s);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * previewLines);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *previewBox = new QVBoxLayout;
    previewBox->setSpacing(fontMetrics().height() / 4);
    previewBox->addWidget(m_previewTitle);
    previewBox->addWidget(m_preview, 1);
    layout->addLayout(previewBox, 1);
    layout->addLayout(dialogs::buttonRow({m_cancelButton, m_useButton}));
}

void AddressDialog::fillCountries()
{
    QStringList names;
    for (int code = QLocale::AnyTerritory + 1; code <= QLocale::LastTerritory; ++code) {
        const auto country = static_cast<QLocale::Territory>(code);
        if (QLocale::territoryToCode(country).size() == 2) // no continents
            names.append(QLocale::territoryToString(country));
    }
    std::sort(names.begin(), names.end());
    const QSignalBlocker quiet(m_countryBox);
    m_countryBox->addItems(names);
}

void AddressDialog::load(const AddressParts &parts)
{
    m_country = parts.country;
    const QSignalBlocker quiet(m_countryBox);
    m_countryBox->setCurrentIndex(m_countryBox->findText(parts.countryName));
    m_countryBox->setEditText(parts.countryName);
    m_street->setPlainText(parts.street);
    m_city->setText(parts.city);
    m_state->setText(parts.state);
    m_postalCode->setText(parts.postalCode);
}

void AddressDialog::onCountryEdited()
{
    const QString name = m_countryBox->currentText();
    const auto country = countryNamed(name);
    // Without a name the order stays: "Redmond, WA 98052" needs none to be American.
    if (country != m_country && !name.trimmed().isEmpty()) {
        m_country = country;
        arrange();
    }
    showPreview();
}

QWidget *AddressDialog::inputOf(AddressPart part) const
{
    switch (part) {
    case AddressPart::Street:
        return m_street;
    case AddressPart::City:
        return m_city;
    case AddressPart::State:
        return m_state;
    case AddressPart::PostalCode:
        return m_postalCode;
    }
    Q_UNREACHABLE();
}

QString AddressDialog::labelText(AddressPart part) const
{
    switch (part) {
    case AddressPart::Street:
        return tr("&Street and number, or other lines");
    case AddressPart::City:
        return tr("C&ity");
    case AddressPart::State:
        return tr("State or &region");
    case AddressPart::PostalCode:
        return tr("&Postal code");
    }
    Q_UNREACHABLE();
}

/// Puts the parts in the order of the country; what it does not use stays while it holds text.
void AddressDialog::arrange()
{
    const AddressLayout &layout = addressLayout(m_country);
    for (const AddressPart part : orderIn(layout)) {
        const QFormLayout::TakeRowResult row = m_form->takeRow(inputOf(part));
        delete row.labelItem; // the widgets stay; the items are the caller's
        delete row.fieldItem;
        m_form->addRow(m_labels.value(part), inputOf(part));
        const bool isShown = layout.has(part) || !parts().part(part).isEmpty();
        m_labels.value(part)->setVisible(isShown);
        inputOf(part)->setVisible(isShown);
        const QString need = layout.needs(part) ? tr("usually needed in this country") : QString();
        inputOf(part)->setAccessibleDescription(need);
    }
    //: Grey text in an empty field; %1 is a postal code
    m_postalCode->setPlaceholderText(
        layout.postalExample.isEmpty() ? QString() : tr("such as %1").arg(layout.postalExample));
    chainTabOrder(this);
    showPreview();
}

AddressParts AddressDialog::parts() const
{
    return {m_country,
            m_countryBox->currentText().trimmed(),
            m_street->toPlainText(),
            m_city->text(),
            m_state->text(),
            m_postalCode->text()};
}

QString AddressDialog::address() const
{
    // Who only looked has changed nothing, not even the lines.
    return parts() == m_read ? m_text : composeAddress(parts());
}

void AddressDialog::showPreview()
{
    const QString text = address();
    m_preview->setText(text.isEmpty() ? tr("Nothing is filled in yet.") : text);
    m_useButton->setEnabled(!text.isEmpty());
    m_useButton->setPalette(text.isEmpty() ? palette() : theme::primaryButtonPalette(palette()));
}

void AddressDialog::retranslateUi()
{
    setWindowTitle(tr("Address in parts"));
    m_intro->setText(
        tr("Fill in the parts; Waybill writes them in the order of the country. What it "
           "could not tell apart stands in the lines of the street."));
    m_countryLabel->setText(tr("&Country"));
    for (const AddressPart part : allParts) {
        m_labels.value(part)->setText(labelText(part));
        inputOf(part)->setAccessibleName(labelText(part).remove(u'&'));
    }
    const QString country = tr("&Country").remove(u'&');
    m_countryBox->setAccessibleName(country);
    m_countryBox->lineEdit()->setAccessibleName(country);
    m_countryBox->setAccessibleName(tr("Country"));
    m_countryBox->lineEdit()->setAccessibleName(tr("Country"));
    m_previewTitle->setText(tr("The address will be written like this:"));
    m_cancelButton->setText(tr("Cancel"));
    m_useButton->setText(tr("&Use this address"));
    showPreview();
}

void AddressDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        arrange();
    }
}

} // namespace waybill

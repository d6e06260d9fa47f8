// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/ShipToCard.h"

#include "widgets/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

ShipToCard::ShipToCard(QWidget *parent)
    : Card(parent)
    , m_text(new QLabel(this))
    , m_copyButton(new QPushButton(this))
{
    m_text->setObjectName(u"shipToText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyButton->setObjectName(u"copyShipToButton"_s);
    m_copyButton->setAutoDefault(false);
    connect(m_copyButton, &QPushButton::clicked, this, &ShipToCard::copy);
    content()->addWidget(m_text);
    content()->addWidget(m_copyButton, 0, Qt::AlignLeft);
    retranslateUi();
    updateLooks();
}

QString ShipToCard::addressText(const std::optional<ShipToAddress> &address)
{
    if (!address)
        return {};
    QStringList lines{address->recipientName};
    if (const auto &parts = address->address.parts()) {
        // As on a label: the place in one line.
        QStringList place{parts->city.trimmed(), parts->stateOrProvince.trimmed(),
                          parts->postalCode.trimmed()};
        place.removeAll(QString());
        lines += {parts->street1.trimmed(), parts->street2.trimmed(), place.join(u", "_s),
                  parts->country.trimmed()};
    } else {
        lines += address->address.lines();
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ShipToCard::setAddress(const std::optional<ShipToAddress> &address)
{
    m_address = address;
    retranslateUi();
}

void ShipToCard::copy()
{
    QGuiApplication::clipboard()->setText(addressText(m_address));
}

void ShipToCard::retranslateUi()
{
    setTitle(tr("Ship to (read only)"));
    const QString text = addressText(m_address);
    m_text->setText(text.isEmpty() ? tr("The service sent no address for this job.") : text);
    m_copyButton->setText(tr("Copy address"));
    m_copyButton->setEnabled(!text.isEmpty());
}

void ShipToCard::updateLooks()
{
    m_copyButton->setIcon(theme::icon(u"edit-copy"_s, palette()));
}

void ShipToCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/TrackingPageDialog.h"

#include "dialogs/DialogParts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

TrackingPageDialog::TrackingPageDialog(const QUrl &page, const QString &carrier, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_carrier(carrier)
    , m_intro(dialogs::plainText(this))
    , m_address(dialogs::plainText(this))
    , m_problem(dialogs::plainText(this))
    , m_copyButton(dialogs::button(this, u"copyAddressButton"_s))
    , m_closeButton(dialogs::button(this, u"closeTrackingPageButton"_s))
    , m_openButton(dialogs::dangerousButton(this, u"openTrackingPageButton"_s))
{
    setObjectName(u"trackingPageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_address->setObjectName(u"trackingPageAddress"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    for (QLabel *label : {m_intro, m_address, m_problem})
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addLayout(dialogs::buttonRow({m_copyButton, m_closeButton, m_openButton}));
    connect(m_copyButton, &QPushButton::clicked, this, &TrackingPageDialog::copyAddress);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_openButton, &QPushButton::clicked, this, &TrackingPageDialog::openInBrowser);
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    m_openButton->setFocus(Qt::OtherFocusReason);
}

void TrackingPageDialog::openInBrowser()
{
    if (QDesktopServices::openUrl(m_page)) {
        accept();
        return;
    }
    m_problem->setText(tr("No browser took the address. Copy it and open it there by hand."));
    m_problem->show();
}

void TrackingPageDialog::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
}

void TrackingPageDialog::retranslateUi()
{
    //: %1 is the name of a carrier
    setWindowTitle(tr("Track on the page of %1").arg(m_carrier));
    m_intro->setText(tr("Your browser would open this address. It tells the carrier the tracking "
                        "number, and nothing of the job."));
    m_address->setText(QString::fromLatin1(m_page.toEncoded()));
    m_address->setAccessibleName(tr("Address of the page"));
    m_copyButton->setText(tr("&Copy address"));
    m_closeButton->setText(tr("C&lose"));
    m_openButton->setText(tr("&Open in browser"));
}

void TrackingPageDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

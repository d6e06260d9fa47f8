// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/MarkAsShippedDialog.h"

#include "dialogs/DialogParts.h"
#include "editor/ShipToCard.h"
#include "text/FieldTexts.h"
#include "text/ServerText.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

MarkAsShippedDialog::MarkAsShippedDialog(const PreflightList::Content &content, QWidget *parent)
    : QDialog(parent)
    , m_job(content.job)
    , m_draft(content.draft)
    , m_checks(new PreflightList(content, this))
{
    setObjectName(u"markAsShippedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    setupTexts(layout);
    layout->addWidget(m_checks);
    connect(m_checks, &PreflightList::jumpRequested, this, [this](Field field) {
        reject();
        Q_EMIT jumpRequested(field);
    });
    m_tick = new QCheckBox(this);
    m_tick->setObjectName(u"drivesHaveLeftTick"_s);
    QFont bold = m_tick->font();
    bold.setBold(true);
    m_tick->setFont(bold);
    layout->addWidget(m_tick);
    layout->addStretch(1);
    setupButtons(layout);
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
    m_tick->setFocus(Qt::OtherFocusReason);
}

void MarkAsShippedDialog::setupTexts(QVBoxLayout *layout)
{
    m_intro = dialogs::plainText(this);
    layout->addWidget(m_intro);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height() * 2);
    grid->setVerticalSpacing(fontMetrics().height() / 4);
    m_parcel = dialogs::plainText(this);
    m_parcel->setObjectName(u"parcelText"_s);
    m_shipTo = dialogs::plainText(this);
    m_shipTo->setObjectName(u"shipToText"_s);
    m_return = dialogs::plainText(this);
    m_return->setObjectName(u"returnText"_s);
    int column = 0;
    for (QLabel *text : {m_parcel, m_shipTo, m_return}) {
        QLabel *title = dialogs::boldText(this);
        m_titles.append(title);
        grid->addWidget(title, 0, column);
        grid->addWidget(text, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    layout->addLayout(grid);
}

void MarkAsShippedDialog::setupButtons(QVBoxLayout *layout)
{
    m_notYetButton = dialogs::button(this, u"notYetButton"_s); // first, as it stands first: for Tab
    m_sendButton = dialogs::dangerousButton(this, u"markAsShippedConfirmButton"_s);
    m_sendButton->setEnabled(false);
    layout->addLayout(dialogs::buttonRow({m_notYetButton, m_sendButton}));
    connect(m_tick, &QCheckBox::toggled, this, [this](bool isTicked) {
        m_sendButton->setEnabled(isTicked);
        m_sendButton->setPalette(isTicked ? theme::primaryButtonPalette(palette()) : palette());
    });
    connect(m_sendButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_notYetButton, &QPushButton::clicked, this, &QDialog::reject);
}

QString MarkAsShippedDialog::parcelText() const
{
    QStringList lines;
    for (const Field field : fieldsOf(FieldGroup::DeliveryPackage)) {
        //: %1 is the name of a field, %2 its value
        lines.append(tr("%1: %2").arg(FieldTexts::name(field),
                                      FieldTexts::valueText(field, m_draft.value(field))));
    }
    return lines.join(u'\n');
}

QString MarkAsShippedDialog::returnText() const
{
    QStringList lines{m_draft.recipientName, m_draft.address, m_draft.phone, m_draft.email};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void MarkAsShippedDialog::setSupportedCarriers(const QStringList &carriers)
{
    m_checks->setSupportedCarriers(carriers);
}

void MarkAsShippedDialog::retranslateUi()
{
    //: %1 is the name of a job
    setWindowTitle(tr("Mark %1 as shipped").arg(inSentence(m_job.key.name)));
    m_intro->setText(
        tr("This tells the service that the drives are on their way. It cannot be taken back; the "
           "package details can still be corrected."));
    m_titles.at(0)->setText(tr("Parcel"));
    m_titles.at(1)->setText(tr("Ship to"));
    m_titles.at(2)->setText(tr("Return address"));
    m_parcel->setText(parcelText());
    const QString shipTo = ShipToCard::addressText(m_job.shipTo);
    m_shipTo->setText(shipTo.isEmpty() ? tr("The service sent no address for this job.") : shipTo);
    m_return->setText(returnText());
    m_tick->setText(tr("The &drives have left for the address above"));
    m_sendButton->setText(tr("&Mark as shipped"));
    m_notYetButton->setText(tr("&Not yet"));
}

bool MarkAsShippedDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    // A window does not grow by itself where a sentence comes to need another line, which the check
    // of the carrier does when the locations are read, and a link when it gets its final width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return isTaken;
}

void MarkAsShippedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "outbox/OutboxDialog.h"

#include "dialogs/DialogParts.h"
#include "outbox/OutboxTable.h"
#include "session/DraftKeeper.h"
#include "text/ServerText.h"
#include "text/StorageTexts.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

OutboxDialog::OutboxDialog(Outbox &outbox, OutboxSender *sender, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_outbox(outbox)
    , m_sender(sender)
    , m_clock(std::move(clock))
{
    setObjectName(u"outboxDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connectParts();
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 24);
    showEntries();
    m_outbox.reload();
}

OutboxDialog::~OutboxDialog()
{
    delete m_table; // it asks this dialog for its texts as long as it is there
}

void OutboxDialog::setupLayout()
{
    m_table = new OutboxTable(
        [this](const OutboxEntry &entry) {
            return OutboxTexts::Situation{m_sender, isBehindAnother(entry), m_clock()};
        },
        this);
    m_status = dialogs::plainText(this);
    m_status->setObjectName(u"outboxStatus"_s);
    m_openButton = dialogs::button(this, u"openEntryButton"_s);
    m_sendButton = dialogs::button(this, u"sendNowButton"_s);
    m_withdrawButton = dialogs::button(this, u"withdrawButton"_s);
    m_undoButton = dialogs::button(this, u"undoWithdrawButton"_s);
    m_closeButton = dialogs::button(this, u"closeOutboxButton"_s);
    m_undoButton->hide();

    auto *statusRow = new QHBoxLayout;
    statusRow->addWidget(m_status, 1);
    statusRow->addWidget(m_undoButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_table, 1);
    layout->addLayout(statusRow);
    layout->addLayout(
        dialogs::buttonRow({m_openButton, m_sendButton, m_withdrawButton, m_closeButton}));
}

void OutboxDialog::connectParts()
{
    connect(&m_outbox, &Outbox::changed, this, &OutboxDialog::showEntries);
    connect(&m_outbox, &Outbox::storageFailed, this, [this](const StorageError &error) {
        say(StorageTexts::sentence(StorageTexts::Store::Outbox, error));
    });
    connect(&m_outbox, &Outbox::withdrawn, this, [this](const OutboxEntry &entry) {
        m_withdrawn.append(entry);
        m_undoButton->show();
        if (m_outbox.entries().isEmpty())
            keepKeyboard();
        //: %1 is a job
        say(tr("Withdrawn: the edit of %1 will not be sent.").arg(inSentence(entry.key.name)));
    });
    connect(&m_outbox, &Outbox::notWithdrawn, this, [this](const OutboxEntry &entry) {
        //: %1 is a job
        say(tr("The edit of %1 is on its way already and cannot be withdrawn.")
                .arg(inSentence(entry.key.name)));
    });
    if (m_sender) {
        connect(m_sender, &OutboxSender::activityChanged, this, &OutboxDialog::showEntries);
        connect(m_sender, &OutboxSender::delivered, this, [this](const DeliveryEnd &end) {
            if (const QString text = OutboxTexts::delivered(end); !text.isEmpty())
                say(text);
        });
    }
    connect(m_table, &OutboxTable::currentChanged, this, &OutboxDialog::showButtons);
    connect(m_table, &OutboxTable::activated, this, &OutboxDialog::openCurrent);
    connect(m_openButton, &QPushButton::clicked, this, &OutboxDialog::openCurrent);
    connect(m_sendButton, &QPushButton::clicked, this, &OutboxDialog::sendCurrent);
    connect(m_withdrawButton, &QPushButton::clicked, this, &OutboxDialog::withdrawCurrent);
    connect(m_undoButton, &QPushButton::clicked, this, &OutboxDialog::undo);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

bool OutboxDialog::isBehindAnother(const OutboxEntry &entry) const
{
    const QList<OutboxEntry> ofJob = m_outbox.entriesOf(entry.connection, entry.key);
    return !ofJob.isEmpty() && ofJob.constFirst().number < entry.number;
}

bool OutboxDialog::canOpen(const OutboxEntry &entry) const
{
    return m_sender && entry.connection == draftConnectionId(m_sender->connection().settings());
}

void OutboxDialog::showEntries()
{
    m_table->setEntries(m_outbox.entries());
    m_table->refresh();
    showButtons();
    if (!m_outbox.entries().isEmpty() && std::exchange(m_isPuttingBack, false))
        m_table->setFocus(Qt::OtherFocusReason); // it is there again
}

void OutboxDialog::showButtons()
{
    const std::optional<OutboxEntry> current = m_table->currentEntry();
    const bool isSending = m_sender && m_sender->isSending();
    const QWidget *focused = focusWidget();
    m_openButton->setEnabled(current && canOpen(*current));
    m_sendButton->setEnabled(current && m_sender && m_sender->isOurs(*current) && !isSending
                             && !m_sender->connection().settings().viewOnly);
    m_withdrawButton->setEnabled(current && current->state != OutboxEntry::State::Sending);
    if (focused && !focused->isEnabled()) // and not to "Close", which is only next to it
        keepKeyboard();
}

void OutboxDialog::keepKeyboard()
{
    if (!m_outbox.entries().isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (!m_undoButton->isHidden())
        m_undoButton->setFocus(Qt::OtherFocusReason);
}

void OutboxDialog::openCurrent()
{
    const std::optional<OutboxEntry> current = m_table->currentEntry();
    if (!current || !canOpen(*current))
        return;
    const JobKey key = current->key;
    accept();
    Q_EMIT openRequested(key);
}

void OutboxDialog::sendCurrent()
{
    const std::optional<OutboxEntry> current = m_table->currentEntry();
    if (!current || !m_sender)
        return;
    say(tr("Sending…"));
    if (current->state != OutboxEntry::State::Held)
        return m_sender->sendNow();
    connect(&m_outbox, &Outbox::released, m_sender, &OutboxSender::sendNow,
            static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::UniqueConnection));
    m_outbox.release(*current);
}

void OutboxDialog::withdrawCurrent()
{
    if (const std::optional<OutboxEntry> current = m_table->currentEntry())
        m_outbox.withdraw(*current);
}

void OutboxDialog::undo()
{
    if (m_withdrawn.isEmpty())
        return;
    const OutboxEntry entry = m_withdrawn.takeLast();
    m_isPuttingBack = true;
    m_undoButton->setVisible(!m_withdrawn.isEmpty());
    m_outbox.putBack(entry);
    //: %1 is a job
    say(tr("The edit of %1 waits to be sent again.").arg(inSentence(entry.key.name)));
}

void OutboxDialog::say(const QString &text)
{
    m_status->setText(text);
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OutboxDialog::retranslateUi()
{
    setWindowTitle(tr("Outbox"));
    theme::setButtonText(m_openButton, tr("&Open job"));
    theme::setButtonText(m_sendButton, tr("&Send now"));
    theme::setButtonText(m_withdrawButton, tr("&Withdraw"));
    m_undoButton->setText(tr("&Undo"));
    m_closeButton->setText(tr("&Close"));
}

void OutboxDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

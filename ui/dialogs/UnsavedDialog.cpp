// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/UnsavedDialog.h"

#include "dialogs/DialogParts.h"
#include "text/ServerText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

UnsavedDialog::UnsavedDialog(QString jobName, int changes, bool canKeepDraft, QWidget *parent)
    : QDialog(parent)
    , m_jobName(std::move(jobName))
    , m_changes(changes)
    , m_headline(dialogs::boldText(this))
    , m_text(dialogs::plainText(this))
    , m_saveButton(dialogs::button(this, u"unsavedSaveButton"_s))
    , m_draftButton(dialogs::button(this, u"keepAsDraftButton"_s))
    , m_discardButton(dialogs::dangerousButton(this, u"discardButton"_s))
    , m_stayButton(dialogs::button(this, u"stayButton"_s))
{
    setObjectName(u"unsavedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    addButton(m_saveButton, Choice::Save);
    addButton(m_draftButton, Choice::KeepAsDraft);
    addButton(m_discardButton, Choice::Discard);
    addButton(m_stayButton, Choice::Stay);
    m_draftButton->setEnabled(canKeepDraft);
    connect(this, &QDialog::finished, this, [this] { Q_EMIT chosen(m_choice); });
    retranslateUi();
    m_stayButton->setDefault(true); // loses nothing
    m_stayButton->setFocus(Qt::OtherFocusReason);
}

void UnsavedDialog::setupLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addLayout(
        dialogs::buttonRow({m_saveButton, m_draftButton, m_discardButton, m_stayButton}));
}

void UnsavedDialog::addButton(QPushButton *button, Choice choice)
{
    connect(button, &QPushButton::clicked, this, [this, choice] {
        m_choice = choice;
        done(static_cast<int>(choice));
    });
}

void UnsavedDialog::setIsQueueing(bool isQueueing)
{
    m_isQueueing = isQueueing;
    retranslateUi();
}

void UnsavedDialog::retranslateUi()
{
    setWindowTitle(tr("Changes that were not sent"));
    //: %1 is the name of a job
    m_headline->setText(
        tr("%n change(s) to %1 were not sent", nullptr, m_changes).arg(inSentence(m_jobName)));
    m_text->setText(
        m_isQueueing
            ? tr("The service cannot be reached. They can be sent by themselves once it answers. A "
                 "draft waits on this computer until you open the job again.")
            : tr("Save sends them to the service now. A draft waits on this computer until you "
                 "open the job again."));
    m_saveButton->setText(m_isQueueing ? tr("Send when &online") : tr("&Save"));
    m_draftButton->setText(tr("&Keep as draft"));
    m_discardButton->setText(tr("&Discard"));
    m_stayButton->setText(tr("S&tay"));
}

void UnsavedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/CancellationDialog.h"

#include "dialogs/DialogParts.h"
#include "text/LockTexts.h"
#include "text/ServerText.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

CancellationDialog::CancellationDialog(const QString &jobName, PolicyNote note,
                                       bool hasUnsentChanges, QWidget *parent)
    : QDialog(parent)
    , m_jobName(jobName)
    , m_note(note)
    , m_hasUnsentChanges(hasUnsentChanges)
    , m_headline(dialogs::boldText(this))
    , m_text(dialogs::plainText(this))
    , m_requestButton(dialogs::dangerousButton(this, u"requestCancellationConfirmButton"_s))
    , m_keepButton(dialogs::button(this, u"keepJobButton"_s))
{
    setObjectName(u"cancellationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addLayout(dialogs::buttonRow({m_requestButton, m_keepButton}));
    connect(m_requestButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keepButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_keepButton->setDefault(true); // the safe one
    m_keepButton->setFocus(Qt::OtherFocusReason);
}

void CancellationDialog::retranslateUi()
{
    setWindowTitle(tr("Request cancellation"));
    //: %1 is the name of a job
    m_headline->setText(tr("Ask the service to cancel %1?").arg(inSentence(m_jobName)));
    QStringList sentences{
        tr("The service tries its best, but cannot promise it; drives already being copied will be finished. A "
           "request cannot be taken back."),
        LockTexts::note(m_note)};
    if (m_hasUnsentChanges)
        sentences.append(tr("Your other changes are not sent with it; they stay in the form."));
    sentences.removeAll(QString());
    m_text->setText(sentences.join(u"\n\n"_s));
    m_requestButton->setText(tr("&Request cancellation"));
    m_keepButton->setText(tr("&Keep job"));
}

void CancellationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

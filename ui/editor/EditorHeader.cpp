// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorHeader.h"

#include "domain/Deadline.h"
#include "editor/LockLine.h"
#include "editor/StateStepper.h"
#include "text/LockTexts.h"
#include "text/ServerText.h"
#include "text/StateTexts.h"
#include "text/TimeTexts.h"
#include "widgets/ElidingLabel.h"
#include "widgets/StateBadge.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

EditorHeader::EditorHeader(QWidget *parent)
    : QWidget(parent)
    , m_backButton(new QPushButton(this))
    , m_name(new ElidingLabel(this))
    , m_state(new StateBadge(this))
    , m_deadline(new QLabel(this))
    , m_cancellationButton(new QPushButton(this))
    , m_stepper(new StateStepper(this))
    , m_cancellationLock(new LockLine(this))
    , m_shippedLock(new LockLine(this))
    , m_explanation(new QLabel(this))
{
    nameParts();
    m_backButton->setAutoDefault(false);
    m_cancellationButton->setAutoDefault(false);
    m_cancellationButton->setEnabled(false); // until a job is there
    for (QLabel *label : {static_cast<QLabel *>(m_name), m_deadline, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_explanation->setWordWrap(true);
    connect(m_backButton, &QPushButton::clicked, this, &EditorHeader::backRequested);
    connect(m_cancellationButton, &QPushButton::clicked, this,
            &EditorHeader::cancellationRequested);
    setupLayout();
    retranslateUi();
    updateLooks();
}

void EditorHeader::nameParts()
{
    m_backButton->setObjectName(u"backButton"_s);
    m_name->setObjectName(u"jobName"_s);
    m_state->setObjectName(u"jobState"_s);
    m_deadline->setObjectName(u"jobDeadline"_s);
    m_cancellationButton->setObjectName(u"requestCancellationButton"_s);
    m_cancellationLock->setObjectName(u"requestCancellationLock"_s);
    m_shippedLock->setObjectName(u"markAsShippedLock"_s);
    m_explanation->setObjectName(u"stateExplanation"_s);
}

void EditorHeader::setupLayout()
{
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_name->setFont(font);
    m_state->hide();
    m_deadline->hide();
    const int gap = fontMetrics().height();

    auto *top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_backButton);
    top->addWidget(m_name);
    top->addWidget(m_state);
    top->addWidget(m_deadline);
    top->addStretch(1); // also while there is no deadline to show
    top->addWidget(m_cancellationButton);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap);
    middle->addWidget(m_stepper, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap * 2 / 3, gap, gap * 2 / 3);
    layout->setSpacing(gap / 2);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_explanation);
    auto *locks = new QHBoxLayout;
    locks->setSpacing(gap);
    locks->addWidget(m_shippedLock, 1);
    locks->addWidget(m_cancellationLock, 1);
    layout->addLayout(locks);
}

void EditorHeader::setShippedLock(const QString &reason)
{
    m_shippedLock->setReason(reason);
}

void EditorHeader::setKey(const JobKey &key)
{
    m_name->setText(key.name);
    //: %1 is the name of a storage account
    m_name->setNote(tr("In the storage account %1").arg(inSentence(key.account)));
}

void EditorHeader::setJob(const Job &job, const QDateTime &now)
{
    setKey(job.key);
    m_state->setState(job.state);
    m_state->show();
    m_stepper->setState(job.state);
    m_explanation->setText(m_isArchived ? QString() : StateTexts::explanation(job.state));
    m_explanation->setVisible(!m_isArchived);
    const std::optional<Deadline> deadline = deadlineOf(job.state, job.lastModified);
    m_deadline->setText(deadline && !m_isArchived ? TimeTexts::deadline(*deadline, now)
                                                  : QString());
    m_deadline->show();
}

void EditorHeader::setCancellation(const Permission &permission, const QString &stateText,
                                   bool isBusy)
{
    m_cancellationButton->setEnabled(permission.isAllowed() && !isBusy);
    // While something is being sent the footer says so for the whole page.
    const bool saysWhy = permission.reason != LockReason::Sending;
    const QString reason = saysWhy ? LockTexts::reason(permission.reason, stateText) : QString();
    // One line where both are locked for the same reason.
    m_cancellationLock->setReason(reason == m_shippedLock->reason() ? QString() : reason);
    const QString note = LockTexts::note(permission.note);
    m_cancellationButton->setToolTip(reason.isEmpty() ? note : reason);
    m_cancellationButton->setAccessibleDescription(reason.isEmpty() ? note : reason);
}

void EditorHeader::retranslateUi()
{
    m_backButton->setText(tr("&Back"));
    m_cancellationButton->setText(tr("Request cance&llation…"));
}

void EditorHeader::updateLooks()
{
    m_backButton->setIcon(theme::icon(
        layoutDirection() == Qt::RightToLeft ? u"go-next"_s : u"go-previous"_s, palette()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryTextColor(palette()));
    m_explanation->setPalette(quiet);
}

void EditorHeader::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::borderColor(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void EditorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange
             || event->type() == QEvent::LayoutDirectionChange)
        updateLooks();
}

} // namespace waybill

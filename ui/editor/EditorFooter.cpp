// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorFooter.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waybill {

EditorFooter::EditorFooter(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancelButton(makeButton(u"cancelButton"_s))
    , m_previewButton(makeButton(u"previewButton"_s))
    , m_revertButton(makeButton(u"revertButton"_s))
    , m_queueButton(makeButton(u"queueButton"_s))
    , m_saveButton(makeButton(u"saveButton"_s))
    , m_shippedButton(makeButton(u"markAsShippedButton"_s))
{
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 0); // how long it takes is not known
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    connect(m_cancelButton, &QPushButton::clicked, this, &EditorFooter::cancelRequested);
    connect(m_previewButton, &QPushButton::clicked, this, &EditorFooter::previewRequested);
    connect(m_revertButton, &QPushButton::clicked, this, &EditorFooter::revertRequested);
    connect(m_queueButton, &QPushButton::clicked, this, &EditorFooter::queueRequested);
    connect(m_saveButton, &QPushButton::clicked, this, &EditorFooter::saveRequested);
    connect(m_shippedButton, &QPushButton::clicked, this, &EditorFooter::markAsShippedRequested);
    setupLayout();
    retranslateUi();
    setState({});
}

QPushButton *EditorFooter::makeButton(const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void EditorFooter::setupLayout()
{
    const int gap = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setSpacing(gap / 2);
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancelButton);
    row->addWidget(m_previewButton);
    row->addWidget(m_revertButton);
    row->addWidget(m_queueButton);
    row->addWidget(m_saveButton);
    row->addWidget(m_shippedButton);
    row->setContentsMargins(gap, gap * 2 / 3, gap, gap * 2 / 3);
}

void EditorFooter::setState(const State &state)
{
    m_state = state;
    const bool isUnderWay = !state.activity.isEmpty();
    const bool isQuiet = state.hasJob && !state.isBusy;
    m_summary->setText(isUnderWay ? state.activity : state.summary);
    m_progress->setVisible(isUnderWay);
    m_progress->setAccessibleName(state.activity);
    m_cancelButton->setVisible(isUnderWay);
    m_previewButton->setEnabled(isQuiet);
    m_revertButton->setEnabled(isQuiet && state.hasChanges);
    m_queueButton->setVisible(isQuiet && state.canQueue);
    m_saveButton->setEnabled(isQuiet && state.canSave);
    m_shippedButton->setEnabled(isQuiet && state.markAsShipped.isAllowed());
    m_shippedButton->setAccessibleDescription(state.markAsShippedLock);
    m_shippedButton->setToolTip(state.markAsShippedLock);
    updateLooks();
}

void EditorFooter::updateLooks()
{
    // One primary button: what the job needs next.
    const bool isShippingNext = m_state.hasJob
        && (m_state.markAsShipped.isAllowed()
            || m_state.markAsShipped.reason == LockReason::Sending);
    QPushButton *primary = isShippingNext ? m_shippedButton : m_saveButton;
    QPushButton *other = isShippingNext ? m_saveButton : m_shippedButton;
    primary->setPalette(theme::primaryButtonPalette(palette()));
    other->setPalette(palette());
    m_saveButton->setIcon(
        theme::icon(u"document-save"_s, m_saveButton->palette().color(QPalette::ButtonText)));
    m_shippedButton->setIcon(
        theme::icon(u"mail-send"_s, m_shippedButton->palette().color(QPalette::ButtonText)));
}

void EditorFooter::retranslateUi()
{
    m_cancelButton->setText(tr("Cancel"));
    m_previewButton->setText(tr("Previe&w request…"));
    m_revertButton->setText(tr("&Revert"));
    m_queueButton->setText(tr("Send when online"));
    m_queueButton->setToolTip(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S).toString(QKeySequence::NativeText));
    m_saveButton->setText(tr("&Save"));
    m_shippedButton->setText(tr("Mark as sh&ipped…"));
    m_saveButton->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
}

void EditorFooter::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::borderColor(palette()));
    painter.drawLine(0, 0, width(), 0);
}

void EditorFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

} // namespace waybill

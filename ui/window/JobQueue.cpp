// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/JobQueue.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace waybill {

JobQueue::JobQueue(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName("jobQueue"_L1);
    setAutoFillBackground(true);
    m_text->setObjectName("queueText"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_previous->setObjectName("previousJobButton"_L1);
    m_next->setObjectName("nextJobButton"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_text);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    // Not the buttons' own: at the end of the row a button is locked, and the key would go on into
    // the field that has the keyboard, which may take it for a choice.
    const auto *previous = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp), this);
    const auto *next = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown), this);
    connect(previous, &QShortcut::activated, this, [this] { step(-1); });
    connect(next, &QShortcut::activated, this, [this] { step(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    retranslateUi();
    adoptPalette();
    hide();
}

void JobQueue::setJobs(const QList<JobKey> &keys)
{
    m_keys = keys;
    m_place = 0;
    showPlace();
    setVisible(m_keys.size() > 1);
}

void JobQueue::goTo(const JobKey &key)
{
    m_place = qMax(0, int(m_keys.indexOf(key)));
    showPlace();
}

void JobQueue::step(int by)
{
    const int place = m_place + by;
    if (place >= 0 && place < m_keys.size())
        Q_EMIT openRequested(m_keys.at(place));
    else
        Q_EMIT announced(by > 0 ? tr("This is the last of the opened jobs")
                                : tr("This is the first of the opened jobs"));
}

void JobQueue::showPlace()
{
    //: the opened jobs are gone through one by one: "Job 2 of 5"
    m_text->setText(
        tr("Job %1 of %2").arg(QLocale().toString(m_place + 1), QLocale().toString(m_keys.size())));
    m_previous->setEnabled(m_place > 0);
    m_next->setEnabled(m_place + 1 < m_keys.size());
}

void JobQueue::retranslateUi()
{
    setAccessibleName(tr("Opened jobs"));
    m_previous->setText(tr("Previous job"));
    m_previous->setToolTip(tr("Go to the job before (Alt+Page Up)"));
    m_next->setText(tr("Next job"));
    m_next->setToolTip(tr("Go to the next job (Alt+Page Down)"));
    showPlace();
}

void JobQueue::adoptPalette()
{
    m_previous->setIcon(theme::icon(u"go-previous"_s, palette()));
    m_next->setIcon(theme::icon(u"go-next"_s, palette()));
}

void JobQueue::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void JobQueue::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::borderColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace waybill

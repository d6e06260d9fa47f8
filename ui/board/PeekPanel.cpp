// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/PeekPanel.h"

#include "archive/ArchiveTexts.h"
#include "board/JobTexts.h"
#include "text/ServerText.h"
#include "widgets/ElidingLabel.h"
#include "widgets/StateBadge.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new ElidingLabel(parent);
    label->setObjectName(name);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

PeekPanel::PeekPanel(Clock clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(std::move(clock))
    , m_name(plainLabel(u"peekName"_s, this))
    , m_state(new StateBadge(this))
    , m_summary(plainLabel(u"peekSummary"_s, this))
    , m_needs(plainLabel(u"peekNeeds"_s, this))
    , m_shipToLabel(plainLabel(u"peekShipTo"_s, this))
    , m_lastChange(plainLabel(u"peekLastChange"_s, this))
    , m_open(new QPushButton(this))
    , m_markAsShipped(new QPushButton(this))
    , m_copy(new QToolButton(this))
{
    setObjectName("peekPanel"_L1);
    m_open->setObjectName("peekOpen"_L1);
    m_markAsShipped->setObjectName("peekMarkAsShipped"_L1);
    m_copy->setObjectName("peekCopyAddress"_L1);
    setUpLayout();
    connectButtons();
    adoptPalette();
    retranslateUi();
}

void PeekPanel::setUpLayout()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(6);
    rows->addLayout(makeTitleRow());
    rows->addLayout(makeFactsRow());
}

QBoxLayout *PeekPanel::makeTitleRow()
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_summary, 1);
    row->addStretch();
    row->addWidget(m_open);
    row->addWidget(m_markAsShipped);
    return row;
}

QBoxLayout *PeekPanel::makeFactsRow()
{
    m_copy->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    // What is needed is never cut; the address is what gives way.
    for (QLabel *label : {m_needs, m_lastChange})
        label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addWidget(m_needs);
    auto *shipTo = new QHBoxLayout;
    shipTo->setSpacing(2);
    shipTo->addWidget(m_shipToLabel);
    shipTo->addWidget(m_copy);
    row->addLayout(shipTo);
    row->addStretch();
    row->addWidget(m_lastChange);
    return row;
}

void PeekPanel::connectButtons()
{
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT openRequested(m_job->key);
    });
    connect(m_markAsShipped, &QPushButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT markAsShippedRequested(m_job->key);
    });
    connect(m_copy, &QToolButton::clicked, this, &PeekPanel::copyShipTo);
}

void PeekPanel::setJob(const std::optional<JobSummary> &job)
{
    if (!job || !m_job || job->key != m_job->key)
        m_shipTo.reset();
    if (!job || !m_archived || *job != m_archived->summary)
        m_archived.reset();
    m_job = job;
    refreshTexts();
}

void PeekPanel::setSelectedCount(int count)
{
    m_selectedCount = count;
    refreshTexts();
}

void PeekPanel::setShipTo(const JobKey &key, const std::optional<ShipToAddress> &shipTo)
{
    if (!m_job || m_job->key != key)
        return;
    m_shipTo = shipTo;
    refreshTexts();
}

void PeekPanel::setArchived(const ArchivedJob &job)
{
    if (!m_job || m_job->key != job.summary.key)
        return;
    m_archived = job;
    if (job.job)
        m_shipTo = job.job->shipTo;
    refreshTexts();
}

void PeekPanel::setViewOnly(bool isViewOnly)
{
    m_isViewOnly = isViewOnly;
    refreshTexts();
}

void PeekPanel::refreshTexts()
{
    const bool hasJob = m_job.has_value();
    const bool isOne = hasJob && m_selectedCount <= 1;
    const bool canShip = isOne && m_job->state.kind() == JobState::Kind::Creating
        && !m_job->isArchived() && !m_isViewOnly;
    m_state->setVisible(isOne);
    m_open->setVisible(hasJob);
    m_markAsShipped->setVisible(canShip);
    theme::setButtonText(m_open, isOne ? tr("&Open") : tr("&Open one after another"));
    m_open->setToolTip(isOne ? tr("Open this job (Enter)") : tr("Open the selected jobs (Enter)"));
    if (!isOne)
        return showNoSingleJob();
    const QDateTime now = m_clock();
    showText(m_name, m_job->key.name);
    m_state->setState(m_job->state);
    const QString due = m_archived ? ArchiveTexts::summary(*m_archived, now)
                                   : JobTexts::deadline(*m_job, now);
    QStringList summary;
    if (due != u"–"_s)
        summary.append(due);
    if (!m_job->friendlyName.isEmpty())
        summary.append(tr("“%1”").arg(inSentence(m_job->friendlyName)));
    showText(m_summary, summary.join(u" · "_s));
    showText(m_needs, JobTexts::needs(*m_job));
    adoptNeedsColor();
    const QString shipTo = shipToText(u", "_s);
    showText(m_shipToLabel, shipTo.isEmpty() ? QString() : tr("Ship to: %1").arg(shipTo));
    m_copy->setVisible(!shipTo.isEmpty());
    showText(m_lastChange, JobTexts::lastChange(*m_job, now));
}

void PeekPanel::showNoSingleJob()
{
    const bool isNone = !m_job;
    showText(m_name, isNone ? QString() : tr("%Ln jobs selected", nullptr, m_selectedCount));
    showText(m_summary, isNone ? tr("Select a job to see what it needs.") : QString());
    for (QLabel *label : {m_needs, m_shipToLabel, m_lastChange})
        showText(label, {});
    m_copy->hide();
}

QString PeekPanel::shipToText(const QString &separator) const
{
    if (!m_shipTo)
        return {};
    QStringList lines = m_shipTo->address.lines();
    if (!m_shipTo->recipientName.isEmpty())
        lines.prepend(m_shipTo->recipientName);
    return lines.join(separator);
}

void PeekPanel::copyShipTo()
{
    const QString address = shipToText(u"\n"_s);
    QGuiApplication::clipboard()->setText(address);
    Q_EMIT copied(address);
}

void PeekPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void PeekPanel::retranslateUi()
{
    setAccessibleName(tr("Selected job"));
    theme::setButtonText(m_markAsShipped, tr("&Mark as shipped…"));
    m_copy->setAccessibleName(tr("Copy ship-to address"));
    m_copy->setToolTip(m_copy->accessibleName());
    refreshTexts();
}

void PeekPanel::adoptPalette()
{
    if (m_isAdopting)
        return;
    const QScopedValueRollback guard(m_isAdopting, true);
    m_open->setPalette(theme::primaryButtonPalette(palette()));
    m_copy->setIcon(theme::icon(u"edit-copy"_s, palette()));
    adoptNeedsColor();
    for (QLabel *label : {m_summary, m_lastChange})
        theme::setTextColor(label, theme::secondaryTextColor(palette()));
}

void PeekPanel::adoptNeedsColor()
{
    const bool isReady = m_job && JobTexts::isReadyToShip(*m_job);
    theme::setTextColor(m_needs,
                        isReady ? theme::successColor(palette()) : theme::warningColor(palette()));
}

void PeekPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::borderColor(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace waybill

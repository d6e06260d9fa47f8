// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/JobForm.h"

#include "editor/AddressHelper.h"
#include "editor/ContactAdvice.h"
#include "editor/DrivesTable.h"
#include "editor/JobTabs.h"
#include "editor/SectionCard.h"
#include "editor/ShipToCard.h"
#include "editor/TrackingAdvice.h"
#include "text/LockTexts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// Below this width, in average characters, two columns would squeeze the fields.
constexpr int twoColumnCharacters = 128;
constexpr int requestLines = 14;

} // namespace

JobForm::JobForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldTable(this))
    , m_trackingAdvice(new TrackingAdvice(*m_fields, this))
    , m_contactAdvice(new ContactAdvice(*m_fields, this))
    , m_addressHelper(new AddressHelper(*m_fields, this))
{
    setupColumns();
    setupPage();
    retranslateUi();
}

void JobForm::setupColumns()
{
    const int gap = fontMetrics().height();
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(gap);
    addSection(Section::Job, left);
    addSection(Section::DeliveryPackage, left);
    m_shipTo = new ShipToCard(this);
    left->addWidget(m_shipTo);
    left->addStretch(1);
    addSection(Section::ReturnAddress, right);
    addSection(Section::ReturnShipping, right);
    addSection(Section::Options, right);
    right->addStretch(1);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
}

void JobForm::setupPage()
{
    const int gap = fontMetrics().height();
    m_tabs = new JobTabs(this);
    m_drives = new DrivesTable(m_tabs);
    m_tabs->addPage(m_drives, tr("Drives"));
    m_request = new RequestView(u"request"_s, m_tabs);
    m_request->setLines(requestLines);
    m_request->layout()->addWidget(m_request->copyButton());
    m_request->layout()->setAlignment(m_request->copyButton(), Qt::AlignLeft);
    m_tabs->addPage(m_request, tr("Request"));
    connect(m_tabs, &JobTabs::currentPageChanged, this, &JobForm::refreshRequest);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addLayout(m_columns);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() knows better
}

SectionCard *JobForm::addSection(Section section, QBoxLayout *column)
{
    auto *card = new SectionCard(section, m_fields->fieldsIn(section), this);
    column->addWidget(card);
    m_sections.append(card);
    return card;
}

void JobForm::setHistory(QWidget *history)
{
    m_history = history;
    m_tabs->insertPage(1, history, tr("History"));
}

void JobForm::setRequestSource(const std::function<QList<RequestView::Entry>()> &source)
{
    m_requestSource = source;
    refreshRequest();
}

void JobForm::refreshRequest()
{
    if (m_requestSource && m_tabs->currentPage() == m_request)
        m_request->setEntries(m_requestSource());
}

void JobForm::addToSection(Section section, QWidget *widget)
{
    for (const SectionCard *card : std::as_const(m_sections)) {
        if (card->section() == section)
            card->content()->addWidget(widget);
    }
}

void JobForm::setJob(const Job &job)
{
    m_shipTo->setAddress(job.shipTo);
    m_drives->setJob(job);
}

void JobForm::applyPolicy(const EditPolicy &policy, const QString &stateText, bool isQuiet)
{
    m_fields->applyPolicy(policy, stateText, isQuiet);
    m_addressHelper->setEditable(policy.field(Field::Address).isAllowed());
    for (SectionCard *card : std::as_const(m_sections)) {
        card->setLock(m_fields->sectionLock(card->section()));
        const Field first = m_fields->fieldsIn(card->section()).constFirst()->field();
        card->setNote(LockTexts::note(policy.field(first).note));
    }
}

void JobForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

QSize JobForm::minimumSizeHint() const
{
    // That of one column: the form would never hear of a window too narrow for two.
    int widest = m_tabs->minimumSizeHint().width();
    for (int column = 0; column < m_columns->count(); ++column)
        widest = qMax(widest, m_columns->itemAt(column)->minimumSize().width());
    const QMargins margins = layout()->contentsMargins();
    return {widest + margins.left() + margins.right(), layout()->minimumSize().height()};
}

void JobForm::arrangeColumns()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() + m_columns->spacing();
    for (int column = 0; column < m_columns->count(); ++column)
        needed += m_columns->itemAt(column)->minimumSize().width();
    needed = qMax(needed, fontMetrics().averageCharWidth() * twoColumnCharacters);
    const bool isWide = width() >= needed;
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != direction)
        m_columns->setDirection(direction);
}

bool JobForm::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // other words may need more room
        arrangeColumns();
    return isHandled;
}

void JobForm::retranslateUi()
{
    m_tabs->setPageTitle(m_drives, tr("Drives"));
    if (m_history != nullptr)
        m_tabs->setPageTitle(m_history, tr("History"));
    //: A tab: the request that would be sent to the service
    m_tabs->setPageTitle(m_request, tr("Request"));
}

void JobForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/JobPickDialog.h"

#include "addressbook/RowTable.h"
#include "dialogs/DialogParts.h"
#include "text/StateTexts.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

JobPickDialog::JobPickDialog(QList<JobSummary> jobs, Parts possible, QWidget *parent)
    : QDialog(parent)
    , m_jobs(std::move(jobs))
    , m_possible(possible)
{
    setObjectName(u"jobPickDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connect(m_table, &RowTable::selectionChanged, this, &JobPickDialog::showButtons);
    connect(m_table, &RowTable::activated, this, &JobPickDialog::pick);
    for (QCheckBox *box : {m_address, m_shipping, m_carrier})
        connect(box, &QCheckBox::toggled, this, &JobPickDialog::showButtons);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copyButton, &QPushButton::clicked, this, &JobPickDialog::pick);
    chainTabOrder(this);
    retranslateUi();
    m_table->takeFocus();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26);
}

void JobPickDialog::setupLayout()
{
    m_text = dialogs::plainText(this);
    m_table = new RowTable(u"jobsToCopyFrom"_s, RowTable::Search::AsYouType, this);
    m_table->setColumnShares({18, 24, 24, 34});
    m_address = new QCheckBox(this);
    m_address->setObjectName(u"copyAddress"_s);
    m_shipping = new QCheckBox(this);
    m_shipping->setObjectName(u"copyShipping"_s);
    m_carrier = new QCheckBox(this);
    m_carrier->setObjectName(u"copyCarrier"_s);
    const QList<std::pair<QCheckBox *, bool>> boxes{{m_address, m_possible.returnAddress},
                                                    {m_shipping, m_possible.returnShipping},
                                                    {m_carrier, m_possible.deliveryCarrier}};
    for (const auto &[box, isPossible] : boxes) {
        box->setEnabled(isPossible);
        box->setChecked(isPossible && box != m_carrier);
    }
    m_cancelButton = dialogs::button(this, u"cancelPickButton"_s);
    m_copyButton = dialogs::button(this, u"copyFromJobButton"_s);
    m_copyButton->setPalette(theme::primaryButtonPalette(palette()));
    auto *what = new QHBoxLayout;
    what->setSpacing(fontMetrics().height());
    what->addWidget(m_address);
    what->addWidget(m_shipping);
    what->addWidget(m_carrier);
    what->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addLayout(what);
    layout->addLayout(dialogs::buttonRow({m_cancelButton, m_copyButton}));
}

void JobPickDialog::showJobs()
{
    QList<TableRow> rows;
    rows.reserve(m_jobs.size());
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        const JobSummary &job = m_jobs.at(i);
        QString returnTo = job.returnTo;
        returnTo.replace(u'\n', u", "_s);
        TableRow row;
        row.id = QString::number(i);
        row.cells = {job.key.name, job.friendlyName, StateTexts::name(job.state), returnTo};
        row.findText = foldedText(row.cells.join(u'\n') + u'\n' + job.key.account + u'\n'
                                  + job.carrierName + u'\n' + job.trackingNumber);
        rows.append(row);
    }
    m_table->setRows(rows);
}

void JobPickDialog::showButtons()
{
    const bool hasPart = m_address->isChecked() || m_shipping->isChecked()
        || m_carrier->isChecked();
    m_copyButton->setEnabled(hasPart && !m_table->currentId().isEmpty());
}

void JobPickDialog::pick()
{
    if (!m_copyButton->isEnabled())
        return;
    const JobKey key = m_jobs.at(m_table->currentId().toInt()).key;
    const Parts parts{m_address->isChecked(), m_shipping->isChecked(), m_carrier->isChecked()};
    accept();
    Q_EMIT picked(key, parts);
}

void JobPickDialog::retranslateUi()
{
    setWindowTitle(tr("Copy shipping from another job"));
    m_text->setText(tr("Choose a job. It is read first; then its values are put into this one, "
                       "where you see them before anything is sent."));
    m_table->setTexts(tr("Jobs to copy from"), tr("&Find"),
                      {tr("Job"), tr("Friendly name"), tr("State"), tr("Return address")});
    m_table->setEmptyTexts(tr("There is no other job on the board."),
                           tr("No job holds all of these words."));
    m_address->setText(tr("Return &address"));
    m_shipping->setText(tr("&Return carrier and account"));
    m_carrier->setText(tr("&Delivery carrier"));
    m_cancelButton->setText(tr("Ca&ncel"));
    theme::setButtonText(m_copyButton, tr("&Copy"));
    showJobs();
    showButtons();
}

void JobPickDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

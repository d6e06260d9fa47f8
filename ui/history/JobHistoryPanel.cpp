// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/JobHistoryPanel.h"

#include "history/HistoryTable.h"
#include "history/HistoryTexts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

JobHistoryPanel::JobHistoryPanel(HistoryStore &store, HistoryJob job, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_job(std::move(job))
    , m_table(new HistoryTable(std::move(clock), this))
{
    setObjectName(u"jobHistory"_s);
    m_table->setIsOfOneJob();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(&m_store, &HistoryStore::changed, this, &JobHistoryPanel::read);
    retranslateUi();
    read();
}

void JobHistoryPanel::read()
{
    m_call = m_store.list(m_job);
    m_call->whenFinished(this, [this](const Result<QList<HistoryEntry>, StorageError> &result) {
        const auto call = std::move(m_call);
        onRead(result);
    });
}

void JobHistoryPanel::onRead(const Result<QList<HistoryEntry>, StorageError> &result)
{
    m_problem = result ? std::nullopt : std::optional(result.error());
    if (result)
        m_table->setEntries(*result);
    retranslateUi();
}

void JobHistoryPanel::retranslateUi()
{
    m_table->setEmptyText(m_problem ? HistoryTexts::storageProblem(*m_problem)
                                    : tr("Nothing was changed from this computer yet."));
}

void JobHistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill

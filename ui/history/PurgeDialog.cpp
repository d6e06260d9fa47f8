// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/PurgeDialog.h"

#include "history/HistoryTexts.h"
#include "text/ServerText.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

PurgeDialog::PurgeDialog(HistoryStore &store, const std::optional<HistoryJob> &job, Clock clock,
                         QWidget *parent)
    : PurgeQuestion(u"purge"_s, job.has_value(), false, std::move(clock), parent)
    , m_store(store)
    , m_job(job)
{
    begin();
}

HistoryPurgeScope PurgeDialog::chosenScope() const
{
    HistoryPurgeScope scope;
    if (isOfChosen())
        scope.job = m_job;
    else
        scope.olderThan = before();
    return scope;
}

void PurgeDialog::ask()
{
    m_told.reset();
    m_call = m_store.preview(chosenScope());
    m_call->whenFinished(this, [this](const Result<HistoryPurgePreview, StorageError> &result) {
        const auto call = std::move(m_call);
        onTold(result);
    });
}

void PurgeDialog::onTold(const Result<HistoryPurgePreview, StorageError> &result)
{
    if (!result)
        return tell(HistoryTexts::storageProblem(result.error()), false);
    m_told = *result;
    tell(HistoryTexts::whatGoes(*m_told, now()), m_told->count > 0);
}

void PurgeDialog::confirm()
{
    if (!m_told)
        return;
    HistoryPurgeScope scope = chosenScope();
    scope.upTo = m_told->lastNumber;
    accept();
    Q_EMIT confirmed(scope);
}

void PurgeDialog::retranslateUi()
{
    setWindowTitle(tr("Remove entries of the history"));
    //: %1 is the name of a job
    const QString ofJob = m_job
        ? tr("Entries of the &job %1").arg(inSentence(m_job->key.name).replace(u'&', u"&&"_s))
        : tr("Entries of a &job: select one of its entries first");
    setTexts(tr("Entries &older than"), tr("Entries older than this day"), ofJob,
             tr("&Remove entries"), tr("&Keep entries"));
    if (m_told)
        tell(HistoryTexts::whatGoes(*m_told, now()), m_told->count > 0);
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "archive/ArchivePurgeDialog.h"

#include "archive/ArchiveTexts.h"
#include "text/ServerText.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

ArchivePurgeDialog::ArchivePurgeDialog(ArchiveKeeper &keeper, const QList<JobKey> &selected,
                                       Clock clock, QWidget *parent)
    : PurgeQuestion(u"archivePurge"_s, !selected.isEmpty(), true, std::move(clock), parent)
    , m_keeper(keeper)
    , m_selected(selected)
{
    begin();
}

ArchivePurgeScope ArchivePurgeDialog::chosenScope() const
{
    ArchivePurgeScope scope;
    if (isOfChosen())
        scope.jobs = m_selected;
    else
        scope.goneBefore = before();
    return scope;
}

void ArchivePurgeDialog::ask()
{
    m_told.reset();
    m_call = m_keeper.previewPurge(chosenScope());
    m_call->whenFinished(this, [this](const Result<ArchivePurgePreview, StorageError> &result) {
        const auto call = std::move(m_call);
        onTold(result);
    });
}

void ArchivePurgeDialog::onTold(const Result<ArchivePurgePreview, StorageError> &result)
{
    if (!result)
        return tell(ArchiveTexts::storageProblem(result.error()).text, false);
    m_told = *result;
    tell(ArchiveTexts::whatGoes(*m_told, now()), m_told->count > 0);
}

void ArchivePurgeDialog::confirm()
{
    if (!m_told)
        return;
    const ArchivePurgeScope scope = chosenScope();
    accept();
    Q_EMIT confirmed(scope);
}

QString ArchivePurgeDialog::selectedText() const
{
    if (m_selected.isEmpty())
        return tr("Se&lected jobs: select some in the view Archive first");
    if (m_selected.size() == 1)
        //: %1 is the name of a job
        return tr("The se&lected job %1")
            .arg(inSentence(m_selected.constFirst().name).replace(u'&', u"&&"_s));
    return tr("The %n se&lected job(s)", nullptr, static_cast<int>(m_selected.size()));
}

void ArchivePurgeDialog::retranslateUi()
{
    setWindowTitle(tr("Remove jobs from the archive"));
    setTexts(tr("Jobs that have been gone &since before"),
             tr("Jobs that have been gone since before this day"), selectedText(),
             tr("&Remove jobs"), tr("&Keep jobs"));
    if (m_told)
        tell(ArchiveTexts::whatGoes(*m_told, now()), m_told->count > 0);
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ArchivedJob.h"
#include "session/ArchiveKeeper.h"
#include "widgets/MessageBar.h"

#include <QCoreApplication>

namespace waybill {

/// What the archive says, in the window's language.
class ArchiveTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ArchiveTexts)

public:
    /// Why the service no longer has a job, as a whole sentence.
    [[nodiscard]] static QString reason(GoneReason reason);
    /// "gone 12 Mar 2026", for a table.
    [[nodiscard]] static QString goneSince(const JobSummary &job, const QDateTime &now);
    /// Reason and time in one line.
    [[nodiscard]] static QString summary(const ArchivedJob &job, const QDateTime &now);
    /// What stands above the page of an archived job.
    [[nodiscard]] static MessageBar::Message notice(const ArchivedJob &job, const QDateTime &now);
    /// What a purge takes.
    [[nodiscard]] static QString whatGoes(const ArchivePurgePreview &preview, const QDateTime &now);
    /// Why the file of the archive could not be used.
    [[nodiscard]] static MessageBar::Message storageProblem(const StorageError &error);
};

} // namespace waybill

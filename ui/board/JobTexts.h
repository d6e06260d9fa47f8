// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobTableModel.h"
#include "models/JobView.h"

#include <QCoreApplication>

namespace waybill {

/// What the board says of a job, in the window's language. No state of its own; @p now is UTC.
/// A value that is not known is a dash, never a zero (product.md, section 4).
class JobTexts
{
    Q_DECLARE_TR_FUNCTIONS(JobTexts)

public:
    /// The functions that a JobTableModel asks for its texts.
    [[nodiscard]] static JobTableModel::Texts forTable();

    [[nodiscard]] static QString cell(JobTableModel::Column column, const JobSummary &job,
                                      const QDateTime &now);
    /// What a screen reader says after cell(): that the job needs something, or that a dash means
    /// "not known". A description, so that a cell is still found by the very words that it shows.
    [[nodiscard]] static QString accessibleDescription(JobTableModel::Column column,
                                                       const JobSummary &job, const QDateTime &now);
    [[nodiscard]] static QString toolTip(JobTableModel::Column column, const JobSummary &job,
                                         const QDateTime &now);
    [[nodiscard]] static QString header(JobTableModel::Column column);
    /// Titles of what a file has of a job beside the columns of the board.
    [[nodiscard]] static QStringList furtherTitles();

    [[nodiscard]] static QString typeName(JobType type);
    [[nodiscard]] static QString deadline(const JobSummary &job, const QDateTime &now);
    [[nodiscard]] static QString view(JobView view);
    /// The view and how many jobs it holds, as a screen reader says it.
    [[nodiscard]] static QString viewWithCount(const QString &view, int count);
    /// "Needs: carrier, tracking number."; empty when nothing is needed of the person.
    [[nodiscard]] static QString needs(const JobSummary &job);
    /// Nothing that the service requires for marking as shipped is missing, as far as the list tells.
    [[nodiscard]] static bool isReadyToShip(const JobSummary &job);
    /// "Last change: yesterday 16:02"; empty while unknown.
    [[nodiscard]] static QString lastChange(const JobSummary &job, const QDateTime &now);
    /// "Refreshed 2 min ago"; empty before the first refresh.
    [[nodiscard]] static QString refreshed(const QDateTime &when, const QDateTime &now);

    /// Whether the job waits for the person: something is missing that only they can give, or a
    /// two-week deadline is near.
    [[nodiscard]] static bool needsAttention(const JobSummary &job, const QDateTime &now);

private:
    /// What the service requires for marking @p job as shipped and the list shows to be missing.
    [[nodiscard]] static QStringList missing(const JobSummary &job);
};

} // namespace waybill

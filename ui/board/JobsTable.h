// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "models/JobFilterModel.h"
#include "widgets/QuietTable.h"

#include <functional>
#include <optional>

namespace waybill {

class JobColumns;

/// The table `Jobs`. Column order, widths and sorting can be remembered; the selection follows its
/// jobs, wherever a refresh moves them.
class JobsTable : public QuietTable
{
    Q_OBJECT

public:
    /// @p jobs outlives the table.
    JobsTable(JobFilterModel &jobs, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<JobSummary> currentJob() const;
    /// The selected jobs from top to bottom.
    [[nodiscard]] QList<JobSummary> selectedJobs() const;
    [[nodiscard]] int selectedCount() const;
    /// Selects the row of @p key and makes it visible. False where it is not shown.
    bool selectJob(const JobKey &key);
    [[nodiscard]] JobColumns &columns() { return *m_columns; }
    /// Runs @p change, and leaves the rows that are in sight where they are.
    void keepInPlace(const std::function<void()> &change);

Q_SIGNALS:
    void openRequested(const waybill::JobKey &key);
    void currentJobChanged();
    void selectedJobsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void followSelection(const QPersistentModelIndex &row);
    void setUpLooks();
    void requestOpen(const QModelIndex &index);

    JobFilterModel &m_jobs;
    JobColumns *m_columns = nullptr;
    bool m_revealsLater = false; ///< the current row, once the table is laid out
};

} // namespace waybill

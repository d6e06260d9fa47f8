// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "models/JobFilterModel.h"
#include "widgets/QuietTable.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace waybill {

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
    /// Selects the row of @p key and makes it visible. False where it is not shown.
    bool selectJob(const JobKey &key);
    /// The columns that are shown, from left to right.
    [[nodiscard]] QList<JobTableModel::Column> shownColumns() const;
    /// One action for each column that may be hidden, to be put into menus. Owned by the table.
    [[nodiscard]] const QList<QAction *> &columnActions() const { return m_columnActions; }
    /// Runs @p change, and leaves the rows that are in sight where they are.
    void keepInPlace(const std::function<void()> &change);
    /// Columns, their order and the sorting, for restoreColumns(); widths where a person chose them.
    [[nodiscard]] QByteArray columns() const;
    /// Arranges the columns as @p state says; what cannot be used is ignored.
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void openRequested(const waybill::JobKey &key);
    void currentJobChanged();
    void selectedJobsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void followSelection(const QPersistentModelIndex &row);
    void setUpLooks();
    void setUpColumns();
    void setUpColumnActions();
    void showColumnActions();
    void fitColumns();
    /// Again, by what stands in the columns now.
    void fitContents();
    /// What the columns need for what stands in them, hidden ones too.
    [[nodiscard]] QList<int> measured() const;
    /// What the texts of a column need, by a sample of all jobs.
    [[nodiscard]] int widthOfTexts(JobTableModel::Column column) const;
    /// Of a cell: its sign and its margins.
    [[nodiscard]] int widthBesideText(JobTableModel::Column column) const;
    /// What a column needs for any of its words.
    [[nodiscard]] int widthOfWords(JobTableModel::Column column) const;
    void requestOpen(const QModelIndex &index);

    JobFilterModel &m_jobs;
    QList<QAction *> m_columnActions;
    QTimer m_fitSoon;
    QList<int> m_contents;   ///< as last measured, by column
    bool m_isFitting = true; ///< columns share the width until a person arranges them
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobFilter.h"
#include "models/JobOrder.h"
#include "models/JobSearch.h"
#include "models/JobTableModel.h"
#include "models/JobView.h"
#include "models/SavedView.h"
#include "models/ShownRowsModel.h"

namespace waybill {

/// The jobs of one view that match what was typed and chosen, in the order that was chosen.
///
/// Finds several words in any order, in any of: job name, friendly name, carrier, tracking number,
/// account, location, and where the drives go back to. Made for 100,000 jobs: whatever does not
/// depend on the last key stroke is prepared, and changes are announced granularly, so that
/// selection and current row survive each of them. Sorts as JobOrder does.
class JobFilterModel : public ShownRowsModel
{
    Q_OBJECT

public:
    explicit JobFilterModel(QObject *parent = nullptr);
    ~JobFilterModel() override;

    /// @p jobs outlives this model or is replaced before; or nullptr.
    void setJobs(JobTableModel *jobs);
    [[nodiscard]] JobTableModel *jobs() const { return m_jobs; }

    [[nodiscard]] JobView view() const { return m_view; }
    void setView(JobView view);
    [[nodiscard]] QString findText() const { return m_findText; }
    void setFindText(const QString &text);
    [[nodiscard]] const JobFilter &filter() const { return m_filter; }
    void setFilter(const JobFilter &filter);
    /// Sorts by the rules of @p locale from now on.
    void setCollationLocale(const QLocale &locale);

    /// The carriers of all jobs, without blanks at the ends, each once; "" where one has none.
    [[nodiscard]] QStringList carriers() const;
    /// The accounts of all jobs, each once.
    [[nodiscard]] QStringList accounts() const;

    /// How many jobs of all belong to @p view now, whatever was typed and chosen.
    [[nodiscard]] int countOf(JobView view) const;
    /// The views of which countOfSaved() knows the numbers; at most mostSavedViews.
    void setSavedViews(const QList<SavedView> &views);
    [[nodiscard]] int countOfSaved(int index) const;

    /// The row of @p key in this model, or -1 where it is not shown.
    [[nodiscard]] int rowOf(const JobKey &key) const;
    /// @p row must exist.
    [[nodiscard]] const JobSummary &summaryAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The column that is sorted by; -1 for the order in which the jobs came.
    [[nodiscard]] int sortColumn() const { return m_order.column(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order.order(); }

private:
    /// What is known of a row of the source.
    struct Row
    {
        JobViewFacts facts;
        bool isFound = false;  ///< by what was typed
        bool isChosen = false; ///< by the filter
        bool isGone = false;   ///< about to be removed from the source
        quint32 saved = 0;     ///< a bit for each saved view that finds and lets through the job
    };

    void followSource();
    void onInserted(int first, int last);
    void onAboutToBeRemoved(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                   const QList<int> &roles);
    void onRenumbered(const std::vector<int> &newRows);
    void onReset();
    void startOver();
    [[nodiscard]] Row prepare(int row) const;
    [[nodiscard]] quint32 savedOf(int row) const;

    /// Shows what belongs here now, in its order.
    void update();
    [[nodiscard]] std::vector<int> wanted() const;
    [[nodiscard]] Row &row(int sourceRow) { return m_rows[static_cast<size_t>(sourceRow)]; }

    JobTableModel *m_jobs = nullptr;
    JobView m_view = JobView::AllJobs;
    QString m_findText;
    JobFind m_find;
    JobFilter m_filter;
    QList<SavedView> m_saved;
    QList<JobFind> m_savedFinds; ///< one for each of them
    JobOrder m_order;
    std::vector<Row> m_rows; ///< by row of the source
    std::vector<QMetaObject::Connection> m_followed;
};

} // namespace waybill

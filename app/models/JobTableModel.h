// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "domain/ArchivedJob.h"
#include "models/JobSearch.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <vector>

namespace waybill {

/// The jobs of all accounts as a table, one row per job, in the order in which they first came.
///
/// Holds values only. What a person reads (cells, headers, accessible texts) comes from functions
/// that the window injects, so that this room knows no language. Changes are granular, never a
/// reset: the rows that differ are announced, so that selection and scroll position survive a
/// refresh. Rows that go from many places are brought together first, and then removed at once.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Job, Type, State, Deadline, Carrier, Tracking, Drives, Return, Account, Count };
    Q_ENUM(Column)

    enum Role {
        JobKeyRole = Qt::UserRole + 1, ///< JobKey
        SummaryRole,                   ///< JobSummary, the whole row
        StateRole,                     ///< int, a JobState::Kind
        StateTextRole,                 ///< QString, the state as the service calls it
        DeadlineRole,                  ///< QDateTime (UTC) of the deadline; invalid: none known
        SortRole,                      ///< QString, qint64, or invalid for what sorts last
        SearchRole,                    ///< QString, case-folded, everything that a job is found by
    };

    using CellText = std::function<QString(Column, const JobSummary &, const QDateTime &now)>;
    using HeaderText = std::function<QString(Column)>;

    /// What the window says. A function that is not set says nothing.
    struct Texts
    {
        CellText cell;                  ///< Qt::DisplayRole
        CellText accessibleCell;        ///< Qt::AccessibleTextRole; without it the cell's own text
        CellText accessibleDescription; ///< Qt::AccessibleDescriptionRole
        CellText toolTip;               ///< Qt::ToolTipRole
        HeaderText header;              ///< Qt::DisplayRole of the header
        HeaderText headerToolTip;       ///< Qt::ToolTipRole of the header
    };

    explicit JobTableModel(Clock clock, QObject *parent = nullptr);
    ~JobTableModel() override;

    void setTexts(Texts texts);
    /// All texts have another wording: the language was changed.
    void retranslate();
    /// Time has passed: what a deadline says may be another now.
    void refreshDeadlines();

    /// Adds or brings up to date @p jobs, all of them of @p account. Where a job comes without its
    /// time (as the list of the classic dialect gives it), the time that is known stays as long as
    /// its state does.
    void mergeJobs(const QString &account, const QList<JobSummary> &jobs);
    /// Adds those of @p jobs that are not there yet: what was known in a run before.
    void addKept(const QList<KeptJob> &jobs);
    /// Adds @p jobs, which are gone from the service, or puts them in the place of what was there.
    void archive(const QList<KeptJob> &jobs);
    /// What the job of @p key is found by besides its summary.
    void setFindText(const JobKey &key, const QString &text);
    /// Removes the jobs of @p account that are not in @p names, but for archived ones.
    void retain(const QString &account, const QSet<QString> &names);
    /// Removes the jobs of accounts that are not in @p accounts, but for archived ones.
    void retainAccounts(const QSet<QString> &accounts);
    /// Removes the archived jobs that @p isRemoved says.
    void removeArchived(const std::function<bool(const JobSummary &)> &isRemoved);
    /// Removes everything: another connection.
    void clear();

    /// The row of @p key, or -1.
    [[nodiscard]] int rowOf(const JobKey &key) const;
    /// @p row must exist.
    [[nodiscard]] const JobSummary &summaryAt(int row) const;
    /// The jobs that the service has, as far as is known.
    [[nodiscard]] QList<JobSummary> allJobs() const;
    /// The jobs on the service whose parcel has the tracking number @p number, whatever its suffix.
    /// Carriers give a number again after some months, so that archived jobs tell nothing.
    [[nodiscard]] QList<JobSummary> jobsInParcel(const QString &number) const;
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    /// What SortRole gives, without the detour over an index. @p row must exist.
    [[nodiscard]] QVariant sortValue(Column column, int row) const;
    /// Whether @p row is found by @p find. @p row must exist.
    [[nodiscard]] bool isFound(int row, const JobFind &find) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Row i is now row @p newRows[i]; within layoutChanged(), for those who count rows.
    void renumbered(const std::vector<int> &newRows);

private:
    [[nodiscard]] QVariant text(const CellText &function, Column column,
                                const JobSummary &job) const;
    [[nodiscard]] bool updateRow(int row, JobSummary job);
    void appendRows(std::vector<KeptJob> jobs);
    /// Adds or replaces @p jobs; @p isWanted decides on one that is there already.
    void mergeKept(
        const QList<KeptJob> &jobs,
        const std::function<bool(const JobSummary &known, const JobSummary &job)> &isWanted);
    void announceRows(const QList<int> &rows);
    void removeRowsWhere(const std::function<bool(const JobSummary &)> &isGone);
    void moveToEnd(const std::vector<int> &rows);
    void removeRange(int first, int last);

    Clock m_clock;
    Texts m_texts;
    std::vector<JobSummary> m_rows;
    JobSearchTexts m_searchTexts;
    /// Row by key. Rows from m_firstUnindexed on may have moved; rowOf() brings them up to date.
    mutable QHash<JobKey, int> m_index;
    mutable int m_firstUnindexed = 0;
};

} // namespace waybill

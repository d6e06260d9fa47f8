// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobTableModel.h"
#include "models/JobView.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <variant>
#include <vector>

namespace waybill {

/// The jobs of one view that match what was typed, in the order that was chosen.
///
/// Finds several words in any order, in any of: job name, friendly name, carrier, tracking number,
/// account and location. Sorts texts as people do (hdd-9 before hdd-10, in the locale), with a key
/// that is prepared once per row; equal rows keep the order of their names, and rows without a
/// value stand last in either direction.
class JobFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit JobFilterModel(QObject *parent = nullptr);
    ~JobFilterModel() override;

    /// @p jobs outlives the proxy or is replaced before.
    void setJobs(JobTableModel *jobs);
    [[nodiscard]] JobTableModel *jobs() const { return m_jobs; }

    [[nodiscard]] JobView view() const { return m_view; }
    void setView(JobView view);
    [[nodiscard]] QString findText() const { return m_findText; }
    void setFindText(const QString &text);
    /// Sorts by the rules of @p locale from now on.
    void setCollationLocale(const QLocale &locale);

    /// How many jobs of all belong to @p view now, whatever was typed.
    [[nodiscard]] int countOf(JobView view) const;

    /// The row of @p key in this proxy, or -1 where it is not shown.
    [[nodiscard]] int rowOf(const JobKey &key) const;
    /// @p row must exist.
    [[nodiscard]] const JobSummary &summaryAt(int row) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Nothing: not prepared. A pointer's worth of memory besides the key itself.
    struct Unprepared
    {
    };
    struct Absent
    {
    };
    using SortKey = std::variant<Unprepared, Absent, qint64, QCollatorSortKey>;

    void followSource();
    void forgetKeys();
    [[nodiscard]] const SortKey &keyOf(int sourceRow) const;
    [[nodiscard]] SortKey makeKey(int sourceRow) const;
    [[nodiscard]] bool namedBefore(int leftRow, int rightRow) const;

    JobTableModel *m_jobs = nullptr;
    JobView m_view = JobView::AllJobs;
    QString m_findText;
    QStringList m_words;
    QCollator m_collator;
    std::vector<QMetaObject::Connection> m_followed;
    mutable std::vector<SortKey> m_keys; ///< by source row, of the column that is sorted by
};

} // namespace waybill

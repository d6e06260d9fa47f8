// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobFilterModel.h"

#include <QTimer>

class QAction;
class QHeaderView;
class QTableView;

namespace waybill {

/// The columns of the table `Jobs`: which are shown, in which order, how wide, and by which the jobs
/// are sorted. They share the width until a person makes one wider or narrower.
class JobColumns : public QObject
{
    Q_OBJECT

public:
    using Column = JobTableModel::Column;

    /// For @p table, which shows @p jobs, outlives this and owns it.
    JobColumns(QTableView &table, JobFilterModel &jobs);

    /// All columns from left to right, hidden ones too.
    [[nodiscard]] QList<Column> ordered() const;
    /// Those that are shown, from left to right.
    [[nodiscard]] QList<Column> shown() const;
    [[nodiscard]] bool isShown(Column column) const;
    /// The name of the job is always shown: without it a row would say nothing.
    void setShown(Column column, bool isShown);
    /// By @p places, to the right when positive; stops at both ends.
    void move(Column column, int places);
    /// By @p letters, narrower when negative; never narrower than a title that can be taken hold of.
    void widen(Column column, int letters);
    /// By this column; the other way round where that is so already.
    void sortBy(Column column);
    [[nodiscard]] Column sortedBy() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    /// As they are for somebody who never arranged them.
    void reset();

    /// An action for each column that may be hidden, and one for openDialog(), to be put into menus.
    [[nodiscard]] QList<QAction *> actions() const;
    /// All of this by the keyboard, in a dialog.
    void openDialog();

    /// Order, visibility and the sorting, for restore(); widths where a person chose them.
    [[nodiscard]] QByteArray state() const;
    /// Arranges the columns as @p state says; what cannot be used is ignored.
    void restore(const QByteArray &state);

Q_SIGNALS:
    /// Something of what the functions above tell.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void retranslateUi();
    void showTicks();
    void onSectionResized();
    void shareWidth();
    /// Again, by what stands in the columns now.
    void fitContents();
    /// What the columns need for what stands in them, hidden ones too.
    [[nodiscard]] QList<int> measured() const;
    /// What the texts of a column need, by a sample of all jobs.
    [[nodiscard]] int widthOfTexts(Column column) const;
    /// Of a cell: its sign and its margins.
    [[nodiscard]] int widthBesideText(Column column) const;
    /// What a column needs for any of its words.
    [[nodiscard]] int widthOfWords(Column column) const;

    QTableView &m_table;
    JobFilterModel &m_jobs;
    QHeaderView *m_header = nullptr;
    QList<QAction *> m_ticks;
    QAction *m_separator = nullptr;
    QAction *m_arrange = nullptr;
    QTimer m_fitSoon;
    QList<int> m_contents;    ///< as last measured, by column
    bool m_isFitting = true;  ///< columns share the width until a person arranges them
    bool m_isSharing = false; ///< just now, by shareWidth()
};

} // namespace waybill

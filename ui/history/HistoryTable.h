// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "models/HistoryModel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace waybill {

/// The record of changes, for reading: a table, and a line below it when there is nothing.
class HistoryTable : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTable(const Clock &clock, QWidget *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries);
    /// Shows the entries that contain @p text in some column.
    void setFilter(const QString &text);
    /// What stands below an empty table.
    void setEmptyText(const QString &text);
    /// One job alone: without the column that names it, and as high as its rows.
    void setIsOfOneJob();
    /// The entries that are shown, in the order in which they are shown.
    [[nodiscard]] QList<HistoryEntry> shownEntries() const;
    [[nodiscard]] std::optional<HistoryEntry> currentEntry() const;
    [[nodiscard]] int entryCount() const { return m_model->rowCount(); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    void fitColumns();
    void showState();
    void showDetails();
    void fitHeight();
    void retranslateUi();

    HistoryModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_details = nullptr;
    bool m_isOfOneJob = false;
    bool m_isFitting = true;  ///< columns fit the width until a person arranges them
    bool m_isSharing = false; ///< just now, by fitColumns()
};

} // namespace waybill

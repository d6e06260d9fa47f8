// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/HistoryEntry.h"

#include <QAbstractTableModel>

#include <functional>

namespace waybill {

/// The record of changes as a table, newest first. Texts come from the window, as in JobTableModel.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Person, Job, What, Changes, Outcome, Request, Count };
    Q_ENUM(Column)

    enum Role {
        EntryRole = Qt::UserRole + 1, ///< HistoryEntry, the whole row
        SortRole,                     ///< qint64 (the number) for Time, else the cell's text
    };

    using CellText = std::function<QString(Column, const HistoryEntry &)>;
    using HeaderText = std::function<QString(Column)>;

    /// What the window says. A function that is not set says nothing.
    struct Texts
    {
        CellText cell;     ///< Qt::DisplayRole, Qt::AccessibleTextRole
        CellText toolTip;  ///< Qt::ToolTipRole
        HeaderText header; ///< Qt::DisplayRole of the header
    };

    explicit HistoryModel(QObject *parent = nullptr);
    ~HistoryModel() override;

    void setTexts(Texts texts);
    void retranslate();
    /// Shows @p entries, newest first. Entries that only came on top leave the others in place.
    void setEntries(const QList<HistoryEntry> &entries);
    [[nodiscard]] const QList<HistoryEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool onlyGrows(const QList<HistoryEntry> &entries) const;

    QList<HistoryEntry> m_entries;
    Texts m_texts;
};

} // namespace waybill

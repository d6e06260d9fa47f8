// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/OutboxEntry.h"

#include <QAbstractTableModel>

#include <functional>

namespace waybill {

/// What waits to be sent as a table, in the order of queueing. Texts come from the window.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Job, What, Changes, Queued, State, Reason, Count };
    Q_ENUM(Column)

    enum Role {
        EntryRole = Qt::UserRole + 1, ///< OutboxEntry, the whole row
    };

    using CellText = std::function<QString(Column, const OutboxEntry &)>;
    using HeaderText = std::function<QString(Column)>;

    /// What the window says. A function that is not set says nothing.
    struct Texts
    {
        CellText cell;     ///< Qt::DisplayRole, Qt::AccessibleTextRole
        CellText toolTip;  ///< Qt::ToolTipRole
        HeaderText header; ///< Qt::DisplayRole of the header
    };

    explicit OutboxModel(QObject *parent = nullptr);
    ~OutboxModel() override;

    void setTexts(Texts texts);
    /// The texts say something else now.
    void retranslate();
    /// Shows @p entries; rows that stay keep their place, so that the selection does.
    void setEntries(const QList<OutboxEntry> &entries);
    [[nodiscard]] const QList<OutboxEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<OutboxEntry> m_entries;
    Texts m_texts;
};

} // namespace waybill

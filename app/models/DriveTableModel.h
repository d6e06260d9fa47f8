// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace waybill {

/// The drives of one job as a table. Texts come from the window, as in JobTableModel.
class DriveTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DriveId, State, CopyStatus, PercentComplete, Notes, Count };
    Q_ENUM(Column)

    enum Role {
        DriveRole = Qt::UserRole + 1, ///< Drive, the whole row
        StateTextRole,                ///< QString, the state as the service calls it
        PercentRole,                  ///< int, or invalid while unknown
        LogLinksRole, ///< QStringList, those of error log, verbose log, manifest that exist
        SortRole,     ///< QString or int; invalid for what is unknown
    };

    using CellText = std::function<QString(Column, const Drive &)>;
    using HeaderText = std::function<QString(Column)>;

    /// What the window says. A function that is not set says nothing.
    struct Texts
    {
        CellText cell;           ///< Qt::DisplayRole
        CellText accessibleCell; ///< Qt::AccessibleTextRole; without it the cell's own text
        CellText toolTip;        ///< Qt::ToolTipRole
        HeaderText header;       ///< Qt::DisplayRole of the header
    };

    explicit DriveTableModel(QObject *parent = nullptr);
    ~DriveTableModel() override;

    void setTexts(Texts texts);
    void retranslate();
    /// Shows @p drives, announcing only what differs from before.
    void setDrives(const QList<Drive> &drives);
    [[nodiscard]] const QList<Drive> &drives() const { return m_drives; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant sortValue(Column column, const Drive &drive) const;

    QList<Drive> m_drives;
    Texts m_texts;
};

} // namespace waybill

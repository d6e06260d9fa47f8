// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/RequestTrace.h"

#include <QAbstractTableModel>

#include <functional>

namespace waybill {

/// The last requests of a connection as a table, the newest on top. Knows no language: what a person
/// reads comes from functions that the window injects.
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Request, Outcome, Duration, Size, Count };
    Q_ENUM(Column)

    enum Role { TraceRole = Qt::UserRole + 1 }; ///< RequestTrace, the whole row

    using CellText = std::function<QString(Column, const RequestTrace &)>;
    using HeaderText = std::function<QString(Column)>;

    /// Keeps the last @p capacity requests.
    explicit RequestModel(qsizetype capacity, QObject *parent = nullptr);
    ~RequestModel() override;

    void setTexts(CellText cell, HeaderText header);
    void retranslate();
    void add(const RequestTrace &trace);
    /// @p row must exist.
    [[nodiscard]] const RequestTrace &at(int row) const { return m_traces.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    qsizetype m_capacity;
    QList<RequestTrace> m_traces;
    CellText m_cell;
    HeaderText m_header;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/HistoryModel.h"
#include "session/HistoryKeeper.h"

#include <QCoreApplication>

namespace waybill {

/// The record of changes in words. All plain text.
class HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::HistoryTexts)

public:
    [[nodiscard]] static QString header(HistoryModel::Column column);
    [[nodiscard]] static QString cell(HistoryModel::Column column, const HistoryEntry &entry,
                                      const QDateTime &now);
    [[nodiscard]] static QString toolTip(HistoryModel::Column column, const HistoryEntry &entry);
    [[nodiscard]] static QString action(HistoryEntry::Action action);
    [[nodiscard]] static QString outcome(const HistoryEntry &entry);
    /// "Phone: 555 0100 → 555 0199", one for each field.
    [[nodiscard]] static QStringList changes(const HistoryEntry &entry);
    /// All of an entry that columns may cut, a line for each change.
    [[nodiscard]] static QString details(const HistoryEntry &entry);
    /// What a check found.
    [[nodiscard]] static QString check(const HistoryCheck &check);
    /// What a removal would take away, and that it cannot be undone.
    [[nodiscard]] static QString whatGoes(const HistoryPurgePreview &preview, const QDateTime &now);
    /// Why the record cannot be read or written.
    [[nodiscard]] static QString storageProblem(const StorageError &error);
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/ImportPlan.h"
#include "models/AddressTableModel.h"
#include "models/RowTableModel.h"
#include "session/AddressBook.h"
#include "session/AddressImport.h"
#include "session/AddressRun.h"

#include <QCoreApplication>

namespace waybill {

/// The address book and the carrier accounts in words. All plain text; no account number but masked.
class BookTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::BookTexts)

public:
    [[nodiscard]] static QString addressHeader(AddressTableModel::Column column);
    [[nodiscard]] static QString addressCell(AddressTableModel::Column column,
                                             const AddressEntry &entry, const QDateTime &now);
    [[nodiscard]] static QStringList accountHeaders();
    [[nodiscard]] static TableRow accountRow(const CarrierAccount &account, const QDateTime &now);
    /// The lines of an address in one.
    [[nodiscard]] static QString oneLine(const PostalAddress &address);
    /// Name, address, phone and e-mail, each in a line of its own.
    [[nodiscard]] static QString card(const AddressEntry &entry);

    /// "Undo: 2 entries removed", with a mnemonic.
    [[nodiscard]] static QString undo(const AddressBook::Step &step);
    [[nodiscard]] static QString storageProblem(const StorageError &error);

    /// Why @p file cannot be read.
    [[nodiscard]] static QString fileProblem(const csv::FileError &error);
    [[nodiscard]] static QString noColumns();
    /// Why nothing of the file @p path is imported.
    [[nodiscard]] static QString importProblem(const AddressImportError &error,
                                               const QString &path);
    [[nodiscard]] static QStringList importHeaders();
    [[nodiscard]] static TableRow importRow(const PlannedRow &row, int index);
    [[nodiscard]] static QString rowProblem(RowProblem problem);
    [[nodiscard]] static QString fate(const PlannedRow &row);

    [[nodiscard]] static QStringList runHeaders();
    [[nodiscard]] static TableRow runRow(const AddressRun::Item &item);
    [[nodiscard]] static QString runState(const AddressRun::Item &item);

private:
    [[nodiscard]] static QString outcome(const AddressRun::Item &item);
    [[nodiscard]] static QString readProblem(const AddressRun::Item &item);
};

} // namespace waybill

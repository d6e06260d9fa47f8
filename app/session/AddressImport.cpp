// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/AddressImport.h"

#include "base/BesideCall.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace waybill {

namespace {

using Outcome = Result<AddressImport, AddressImportError>;
using Kind = AddressImportError::Kind;

Outcome problem(Kind kind)
{
    AddressImportError error;
    error.kind = kind;
    return failure(error);
}

Result<QByteArray, AddressImportError> contentOf(const QString &path)
{
    AddressImportError error;
    // A pipe would never begin, and some devices never end.
    if (!QFileInfo(path).isFile())
        return failure(error);
    QFile file(path);
    error.kind = Kind::Unreadable;
    QByteArray content;
    if (file.open(QIODevice::ReadOnly))
        content = file.read(csv::maxFileSize + 1); // no more than is looked at
    if (file.error() == QFileDevice::NoError)
        return content;
    error.systemText = file.errorString();
    return failure(error);
}

Outcome look(const QString &path, const QList<AddressEntry> &entries, QPromise<Outcome> &promise)
{
    const auto content = contentOf(path);
    if (!content)
        return failure(content.error());
    const auto table = csv::readTable(*content);
    if (!table) {
        AddressImportError error;
        error.kind = Kind::NoTable;
        error.table = table.error();
        return failure(error);
    }
    const qsizetype rows = table->rows.size();
    promise.setProgressRange(0, static_cast<int>(2 * rows));
    const auto from = [&promise](qsizetype start) {
        return [&promise, start](qsizetype done) {
            promise.setProgressValue(static_cast<int>(start + done));
            return !promise.isCanceled();
        };
    };
    AddressImport import;
    if (auto read = addressesFromTable(*table, from(0)))
        import.file = *std::move(read);
    else
        return problem(Kind::NoColumns);
    import.plan = planImport(import.file, entries, from(rows));
    return import;
}

} // namespace

AddressImportCallPtr readAddressFile(const QString &path, const QList<AddressEntry> &entries)
{
    return workBeside<AddressImport, AddressImportError>(
        [path, entries](QPromise<Outcome> &promise) { return look(path, entries, promise); },
        {.kind = Kind::Cancelled, .systemText = {}, .table = {}});
}

} // namespace waybill

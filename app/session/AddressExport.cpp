// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/AddressExport.h"

#include "base/BesideCall.h"
#include "domain/book/AddressCsv.h"

#include <QSaveFile>

namespace waybill {

AddressExportCallPtr writeAddressFile(const QString &path, const QList<AddressEntry> &entries)
{
    using Outcome = Result<Done, QString>;
    const auto write = [path, entries](QPromise<Outcome> &promise) -> Outcome {
        const QByteArray content = addressesToCsv(entries);
        if (promise.isCanceled())
            return failure(QString());
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size() && file.commit();
        if (isWritten)
            return Done();
        return failure(file.errorString());
    };
    return workBeside<Done, QString>(write, {});
}

} // namespace waybill

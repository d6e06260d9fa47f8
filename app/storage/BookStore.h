// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"
#include "domain/book/BookChange.h"

#include <QObject>

#include <memory>

namespace waybill {

/// The address book and the named carrier accounts in an SQLite file (WAL, mode 0600), worked on in a
/// thread of its own. The functions are for the GUI thread and return at once. A corrupt file is set
/// aside, never deleted; a newer one is left alone.
class BookStore : public QObject
{
    Q_OBJECT

public:
    /// @p path is the database file; its folder is made if it is not there. Opened at the first use.
    explicit BookStore(const QString &path, QObject *parent = nullptr);
    /// Waits for writes under way, so that nothing handed over is lost.
    ~BookStore() override;

    [[nodiscard]] StorageCallPtr<BookContent> read();
    /// Makes all of @p change, or nothing of it.
    [[nodiscard]] StorageCallPtr<Done> apply(const BookChange &change);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace waybill

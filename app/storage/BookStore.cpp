// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/BookStore.h"

#include "storage/BookDatabase.h"
#include "storage/DatabaseWorker.h"

namespace waybill {

using namespace Qt::StringLiterals;

/// Named here, so that the header knows neither the database nor threads.
class BookStore::Worker : public DatabaseWorker<BookDatabase>
{
public:
    using DatabaseWorker::DatabaseWorker;
};

BookStore::BookStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, path, u"book"_s))
{
}

BookStore::~BookStore() = default;

StorageCallPtr<BookContent> BookStore::read()
{
    return m_worker->post<BookContent>([](BookDatabase &database) { return database.read(); });
}

StorageCallPtr<Done> BookStore::apply(const BookChange &change)
{
    return m_worker->post<Done>(
        [change](BookDatabase &database) { return database.apply(change); });
}

} // namespace waybill

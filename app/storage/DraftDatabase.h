// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/DraftStore.h"
#include "storage/SqliteFile.h"

namespace waybill {

/// The SQLite file behind DraftStore. Blocks; made, used and destroyed in one thread.
///
/// Schema 1: one row per connection, account and job name, with both drafts as JSON. That a corrupt
/// file was set aside is said by the next find() or list().
class DraftDatabase : private SqliteFile
{
public:
    explicit DraftDatabase(const QString &path);

    [[nodiscard]] Result<std::optional<StoredDraft>, StorageError> find(const QString &connection,
                                                                        const JobKey &key);
    [[nodiscard]] Result<QList<StoredDraft>, StorageError> list(const QString &connection);
    [[nodiscard]] Result<Done, StorageError> save(const StoredDraft &draft);
    [[nodiscard]] Result<Done, StorageError> remove(const QString &connection, const JobKey &key);
};

} // namespace waybill

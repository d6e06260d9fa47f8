// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/SavedConnections.h"
#include "storage/DraftStore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace waybill {

/// The saved connections, in a JSON file of mode 0600, read and written beside the GUI thread.
/// Every function ends in the list as it is on the disk then, so that two windows of Waybill at the
/// same data folder never undo each other's work. No secret ever goes in. A damaged file is set
/// aside, never deleted, which is said once as an error of kind Corrupt; a newer one is left alone.
class ConnectionStore : public QObject
{
    Q_OBJECT

public:
    /// @p path is the file; its folder is made at the first change.
    explicit ConnectionStore(const QString &path, QObject *parent = nullptr);
    /// Waits for writes under way, so that nothing handed over is lost.
    ~ConnectionStore() override;

    [[nodiscard]] StorageCallPtr<SavedConnections> load();
    /// Adds @p connection, or replaces the one of the same id.
    [[nodiscard]] StorageCallPtr<SavedConnections> put(const SavedConnection &connection);
    [[nodiscard]] StorageCallPtr<SavedConnections> rename(const QString &id, const QString &name);
    [[nodiscard]] StorageCallPtr<SavedConnections> remove(const QString &id);
    /// Moves it by @p places, down when positive.
    [[nodiscard]] StorageCallPtr<SavedConnections> move(const QString &id, qsizetype places);
    /// An empty id takes the default away.
    [[nodiscard]] StorageCallPtr<SavedConnections> setDefault(const QString &id);

private:
    using Change = std::function<void(SavedConnections &)>;

    [[nodiscard]] StorageCallPtr<SavedConnections> post(Change change);

    QString m_path;
    QThreadPool m_pool; ///< of one thread: work is done in the order in which it was handed over
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/JobEditSession.h"
#include "storage/HistoryStore.h"

#include <QList>

#include <vector>

namespace waybill {

/// Writes every change that an edit session tried into the record, whatever came of it: saved,
/// refused, in conflict or unknown. A change whose fate is found out later has an entry for each.
///
/// Never stands in the way of the edit: what cannot be written is reported, kept in memory, and
/// tried again with the next entry and when the keeper goes.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p session and @p store outlive the keeper. @p person is what osUserName() says.
    HistoryKeeper(JobEditSession &session, HistoryStore &store, QString person,
                  QObject *parent = nullptr);
    ~HistoryKeeper() override;

    /// The session's job as the record names it.
    [[nodiscard]] HistoryJob job() const;
    /// Writes @p outcome down as if the session had said it: for what was decided before a request.
    void record(const ChangeOutcome &outcome);

Q_SIGNALS:
    void storageFailed(const waybill::StorageError &error);

private:
    void write(const HistoryEntry &entry);
    void writeAgain();

    JobEditSession &m_session;
    HistoryStore &m_store;
    QString m_person;
    QList<HistoryEntry> m_unwritten;
    std::vector<StorageCallPtr<Done>> m_calls; ///< under way
};

} // namespace waybill

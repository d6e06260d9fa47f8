// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/HistoryEntry.h"

#include <QHash>

namespace waybill {

/// Walks the entries in the order of their numbers and finds the first that is not as it was
/// written, or is missing although no removal tells of it.
///
/// What it can prove: nothing was changed, taken out or put in without the hashes being made anew. Who
/// makes them all anew shows only against a head that was noted elsewhere.
class HistoryChain
{
public:
    /// @p removed are the runs of every Purge in the file.
    explicit HistoryChain(const QList<HistoryRun> &removed);

    /// The next entry as it was found. False at the first fault, which result() names.
    [[nodiscard]] bool add(qint64 number, const QByteArray &previous, const QByteArray &hash,
                           const QByteArray &content);
    /// Names the entry that was added last as changed.
    void reject();
    /// The end is reached, and @p lastNumber is the highest number that was ever given.
    void finish(qint64 lastNumber);
    [[nodiscard]] const HistoryCheck &result() const { return m_result; }

private:
    void skipRemoved(qint64 number);
    void fail(HistoryCheck::Fault fault, qint64 number);

    QHash<qint64, HistoryRun> m_removed; ///< by the number of their first entry
    qint64 m_next = 1;
    QByteArray m_hash;
    HistoryCheck m_result;
};

} // namespace waybill

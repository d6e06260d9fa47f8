// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/HistoryChain.h"

#include "storage/HistoryJson.h"

namespace waybill {

using Fault = HistoryCheck::Fault;

HistoryChain::HistoryChain(const QList<HistoryRun> &removed)
    : m_hash(historyOrigin())
{
    for (const HistoryRun &run : removed)
        m_removed.insert(run.first, run);
}

void HistoryChain::fail(Fault fault, qint64 number)
{
    if (m_result.fault != Fault::None)
        return;
    m_result.fault = fault;
    m_result.firstBroken = number;
}

void HistoryChain::skipRemoved(qint64 number)
{
    while (m_next < number) {
        const auto run = m_removed.constFind(m_next);
        if (run == m_removed.cend() || run->previous != m_hash || run->last < run->first)
            return;
        m_hash = run->hash;
        m_next = run->last + 1;
    }
}

bool HistoryChain::add(qint64 number, const QByteArray &previous, const QByteArray &hash,
                       const QByteArray &content)
{
    ++m_result.entries;
    skipRemoved(number);
    if (m_next < number)
        fail(Fault::Missing, m_next);
    else if (m_next > number || previous != m_hash || hash != historyHash(m_hash, number, content))
        fail(Fault::Changed, number);
    m_next = number + 1;
    m_hash = hash;
    m_result.head = hash;
    return m_result.fault == Fault::None;
}

void HistoryChain::reject()
{
    fail(Fault::Changed, m_next - 1);
}

void HistoryChain::finish(qint64 lastNumber)
{
    if (m_next <= lastNumber)
        fail(Fault::Missing, m_next);
}

} // namespace waybill

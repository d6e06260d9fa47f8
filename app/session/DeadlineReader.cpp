// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/DeadlineReader.h"

#include "domain/Deadline.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

// Most urgent first: a job in Creating is deleted, one in Shipping only asked about.
int urgency(JobState::Kind state)
{
    switch (state) {
    case JobState::Kind::Creating:
        return 0;
    case JobState::Kind::Shipping:
        return 1;
    default:
        return 2;
    }
}

bool hasDeadline(const JobState &state)
{
    return deadlineOf(state, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)).has_value();
}

} // namespace

DeadlineReader::DeadlineReader(JobService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

DeadlineReader::~DeadlineReader() = default;

void DeadlineReader::want(const QList<JobSummary> &jobs)
{
    for (const JobSummary &job : jobs) {
        if (job.lastModified.isValid() || !hasDeadline(job.state))
            continue;
        const JobState::Kind state = job.state.kind();
        const auto known = m_known.constFind(job.key);
        if (state == JobState::Kind::Creating || known == m_known.cend() || *known != state)
            m_wanted.append({job.key, state, m_readIn.value(job.key)});
    }
}

void DeadlineReader::know(const QList<JobSummary> &jobs)
{
    for (const JobSummary &job : jobs) {
        if (job.lastModified.isValid() && hasDeadline(job.state))
            m_known.insert(job.key, job.state.kind());
    }
}

void DeadlineReader::start()
{
    ++m_round;
    // What was never read first, then what was read longest ago: with more jobs than may be read in
    // one round, each has its turn.
    std::stable_sort(m_wanted.begin(), m_wanted.end(), [](const Wanted &a, const Wanted &b) {
        return std::pair(a.readIn, urgency(a.state)) < std::pair(b.readIn, urgency(b.state));
    });
    m_readsLeft = maxReads;
    while (static_cast<int>(m_calls.size()) < maxAtOnce && m_readsLeft > 0 && !m_wanted.isEmpty())
        readNext();
}

void DeadlineReader::stop()
{
    m_wanted.clear();
    m_calls.clear();
}

void DeadlineReader::readNext()
{
    const JobKey key = m_wanted.takeFirst().key;
    --m_readsLeft;
    m_calls.push_back(m_service.readJob(key));
    CallBase *const call = m_calls.back().get();
    m_calls.back()->whenFinished(this, [this, call, key](const Result<Job, ServiceError> &result) {
        const auto it = std::find_if(m_calls.begin(), m_calls.end(),
                                     [call](const auto &other) { return other.get() == call; });
        const ServiceCallPtr<Job> ended = std::move(*it);
        m_calls.erase(it);
        onRead(key, result);
    });
}

void DeadlineReader::onRead(const JobKey &key, const Result<Job, ServiceError> &result)
{
    if (!result && result.error().kind != ServiceError::Kind::NotFound) {
        // What failed once fails for the others too, and a list is no place to insist.
        m_wanted.clear();
        return;
    }
    const QPointer<DeadlineReader> alive(this);
    m_readIn.insert(key, m_round);
    if (result) {
        m_known.insert(key, result->state.kind());
        Q_EMIT jobRead(*result);
    }
    if (alive && m_readsLeft > 0 && !m_wanted.isEmpty())
        readNext();
}

} // namespace waybill

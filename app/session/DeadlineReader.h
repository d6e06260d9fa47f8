// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/JobService.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <vector>

namespace waybill {

/// Finds out when jobs were last modified, which the list of the classic dialect does not say and
/// every deadline runs from: reads those jobs one by one, gently, after the lists.
///
/// A job in Creating is read in every round, since each update restarts its two weeks; any other
/// only once in a state. A round reads at most maxReads jobs, the most urgent states first, and
/// ends early when a read fails: a deadline that is not known is shown as such.
/// Lives in the GUI thread.
class DeadlineReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxReads = 300;
    static constexpr int maxAtOnce = 2;

    /// @p service outlives the reader.
    explicit DeadlineReader(JobService &service, QObject *parent = nullptr);
    ~DeadlineReader() override;

    /// Notes those of @p jobs that have a deadline whose start is not known.
    void want(const QList<JobSummary> &jobs);
    /// Those of @p jobs whose time is known need no read as long as they stay in their state.
    void know(const QList<JobSummary> &jobs);
    /// Begins a round over what is wanted.
    void start();
    /// Ends the round and forgets what is wanted.
    void stop();
    [[nodiscard]] bool isReading() const { return !m_calls.empty(); }

Q_SIGNALS:
    void jobRead(const waybill::Job &job);

private:
    struct Wanted
    {
        JobKey key;
        JobState::Kind state = JobState::Kind::Unknown;
        int readIn = 0; ///< the round of its last read; 0: never
    };

    void readNext();
    void onRead(const JobKey &key, const Result<Job, ServiceError> &result);

    JobService &m_service;
    QList<Wanted> m_wanted;
    int m_round = 0;
    QHash<JobKey, int> m_readIn; ///< the round in which each job was read last
    QHash<JobKey, JobState::Kind> m_known;
    std::vector<ServiceCallPtr<Job>> m_calls;
    int m_readsLeft = 0;
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace waybill::practice {

/// A moment in steps of 100 nanoseconds since 1970 (UTC), the resolution of the ETags.
using Instant = qint64;

constexpr Instant instantsPerSecond = 10'000'000;
constexpr Instant instantsPerDay = 24 * 60 * 60 * instantsPerSecond;

[[nodiscard]] QDateTime toDateTime(Instant instant);
/// RFC 1123, whole seconds.
[[nodiscard]] QByteArray toHttpDate(Instant instant);
/// The weak ETag of a job that was last changed at @p modified.
[[nodiscard]] QByteArray toETag(Instant modified);

/// A clock that runs with the computer's, from a moment and with days that one can choose.
class PracticeClock
{
public:
    /// @p start invalid: the computer's time.
    explicit PracticeClock(const QDateTime &start);
    [[nodiscard]] Instant now() const;
    void advance(int days) { m_start += days * instantsPerDay; }

private:
    Instant m_start;
    QElapsedTimer m_running;
};

/// A job as the service keeps it. Write-only members (account keys, SAS) are never kept.
struct JobRecord
{
    QString account;
    QString name;
    QJsonObject properties;
    QJsonArray drives;
    QJsonObject exportPart; ///< export jobs only
    Instant created = 0;
    Instant modified = 0;
    Instant stateSince = 0;
    bool isGenerated = false; ///< made for measuring; not counted as active

    [[nodiscard]] QString state() const;
    [[nodiscard]] bool isImport() const;
    [[nodiscard]] QByteArray etag() const { return toETag(modified); }
    /// As Get Job returns it, without the annotations.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The jobs of the one subscription, and what time does to them: a job that nobody has changed
/// for 14 days in Creating is deleted, a job that has been Completed or Closed for 90 days too.
///
/// Names of accounts and jobs are found without regard to case and kept as they were given.
/// Not synchronised: the owner holds a lock around every use.
class JobStore
{
public:
    explicit JobStore(const QDateTime &start);

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    void advance(int days);

    /// Makes an account known that need not have jobs.
    void addAccount(const QString &account);
    [[nodiscard]] bool hasAccount(const QString &account) const;
    /// Those with at least one job, in the order of their names.
    [[nodiscard]] QStringList accountsWithJobs() const;
    /// By lower-case name, which is the order of lists.
    [[nodiscard]] QMap<QString, JobRecord> jobs(const QString &account) const;

    [[nodiscard]] JobRecord *find(const QString &account, const QString &name);
    /// Wherever in the subscription; names are unique in it.
    [[nodiscard]] const JobRecord *findAnywhere(const QString &name) const;
    /// Adds it or puts it in the place of the job of that name.
    JobRecord &insert(JobRecord job);
    void remove(const QString &account, const QString &name);

    /// Gives the job a new last-modified time, later than any given before.
    void touch(JobRecord &job);
    void setState(JobRecord &job, const QString &state);
    /// Jobs that count for the limit of the subscription.
    [[nodiscard]] int activeJobs() const;
    /// Deletes the jobs whose time is over; does nothing more than once a minute.
    void sweep();

private:
    void removeOverdue();

    PracticeClock m_clock;
    QMap<QString, QMap<QString, JobRecord>> m_jobs; ///< by account, then by lower-case name
    QHash<QString, QString> m_accountOf;            ///< of a job's lower-case name
    Instant m_lastStamp = 0;
    Instant m_lastSweep = 0;
};

} // namespace waybill::practice

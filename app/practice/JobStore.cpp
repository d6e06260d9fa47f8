// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/JobStore.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

constexpr int daysInCreating = 14;
constexpr int daysWhenFinished = 90;

Instant instantOf(const QDateTime &time)
{
    return (time.isValid() ? time : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch()
        * (instantsPerSecond / 1000);
}

bool isFinished(const JobRecord &job)
{
    const QString state = job.state();
    return state == "Completed"_L1 || state == "Closed"_L1;
}

bool isOverdue(const JobRecord &job, Instant now)
{
    if (job.state() == "Creating"_L1)
        return now - job.modified >= daysInCreating * instantsPerDay;
    return isFinished(job) && now - job.stateSince >= daysWhenFinished * instantsPerDay;
}

/// The keys of an export drive appear once it has been sent back.
QJsonArray visibleDrives(const JobRecord &job)
{
    if (job.isImport())
        return job.drives;
    QJsonArray result;
    for (const QJsonValue &value : job.drives) {
        QJsonObject drive = value.toObject();
        if (drive.value("State"_L1).toString() != "ShippedBack"_L1)
            drive.remove("BitLockerKey"_L1);
        result.append(drive);
    }
    return result;
}

} // namespace

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant / (instantsPerSecond / 1000), Qt::UTC);
}

QByteArray toHttpDate(Instant instant)
{
    return QLocale::c()
        .toString(toDateTime(instant), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray toETag(Instant modified)
{
    const QByteArray seconds =
        toDateTime(modified).toString(u"yyyy-MM-dd'T'hh'%3A'mm'%3A'ss"_s).toLatin1();
    const QByteArray fraction =
        QByteArray::number(modified % instantsPerSecond).rightJustified(7, '0');
    return "W/\"datetime'" + seconds + '.' + fraction + "Z'\"";
}

PracticeClock::PracticeClock(const QDateTime &start)
    : m_start(instantOf(start))
{
    m_running.start();
}

Instant PracticeClock::now() const
{
    return m_start + m_running.nsecsElapsed() / 100;
}

QString JobRecord::state() const
{
    return properties.value("State"_L1).toString();
}

bool JobRecord::isImport() const
{
    return properties.value("Type"_L1).toString() == "Import"_L1;
}

QJsonObject JobRecord::toJson() const
{
    QJsonObject result{{u"Name"_s, name}, {u"Properties"_s, properties}};
    if (!drives.isEmpty())
        result.insert("DriveList"_L1, visibleDrives(*this));
    if (!exportPart.isEmpty())
        result.insert("Export"_L1, exportPart);
    return result;
}

JobStore::JobStore(const QDateTime &start)
    : m_clock(start)
    , m_lastSweep(m_clock.now())
{
}

void JobStore::advance(int days)
{
    m_clock.advance(days);
    removeOverdue();
}

void JobStore::addAccount(const QString &account)
{
    if (!m_jobs.contains(account.toLower()))
        m_jobs.insert(account.toLower(), {});
}

bool JobStore::hasAccount(const QString &account) const
{
    return m_jobs.contains(account.toLower());
}

QStringList JobStore::accountsWithJobs() const
{
    QStringList result;
    for (auto it = m_jobs.cbegin(); it != m_jobs.cend(); ++it) {
        if (!it->isEmpty())
            result.append(it.key());
    }
    return result;
}

QMap<QString, JobRecord> JobStore::jobs(const QString &account) const
{
    return m_jobs.value(account.toLower());
}

JobRecord *JobStore::find(const QString &account, const QString &name)
{
    const auto jobs = m_jobs.find(account.toLower());
    if (jobs == m_jobs.end())
        return nullptr;
    const auto job = jobs->find(name.toLower());
    return job != jobs->end() ? &*job : nullptr;
}

const JobRecord *JobStore::findAnywhere(const QString &name) const
{
    const auto account = m_accountOf.constFind(name.toLower());
    if (account == m_accountOf.cend())
        return nullptr;
    const auto jobs = m_jobs.constFind(*account);
    const auto job = jobs->constFind(name.toLower());
    return job != jobs->cend() ? &*job : nullptr;
}

JobRecord &JobStore::insert(JobRecord job)
{
    const QString account = job.account.toLower();
    const QString key = job.name.toLower();
    m_accountOf.insert(key, account);
    m_lastStamp = std::max(m_lastStamp, job.modified);
    return *m_jobs[account].insert(key, std::move(job));
}

void JobStore::remove(const QString &account, const QString &name)
{
    const auto jobs = m_jobs.find(account.toLower());
    if (jobs != m_jobs.end() && jobs->remove(name.toLower()) > 0)
        m_accountOf.remove(name.toLower());
}

void JobStore::touch(JobRecord &job)
{
    m_lastStamp = std::max(m_clock.now(), m_lastStamp + 1);
    job.modified = m_lastStamp;
}

void JobStore::setState(JobRecord &job, const QString &state)
{
    touch(job);
    if (job.state() != state)
        job.stateSince = job.modified;
    job.properties.insert("State"_L1, state);
}

int JobStore::activeJobs() const
{
    int result = 0;
    for (const auto &jobs : m_jobs) {
        for (const JobRecord &job : jobs)
            result += !job.isGenerated && !isFinished(job) ? 1 : 0;
    }
    return result;
}

void JobStore::sweep()
{
    if (m_clock.now() - m_lastSweep >= 60 * instantsPerSecond)
        removeOverdue();
}

void JobStore::removeOverdue()
{
    m_lastSweep = m_clock.now();
    QList<QPair<QString, QString>> overdue;
    for (const auto &jobs : std::as_const(m_jobs)) {
        for (const JobRecord &job : jobs) {
            if (isOverdue(job, m_lastSweep))
                overdue.append({job.account, job.name});
        }
    }
    for (const auto &[account, name] : std::as_const(overdue))
        remove(account, name);
}

} // namespace waybill::practice

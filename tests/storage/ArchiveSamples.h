// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/ArchiveStore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// What the tests of the archive have in common.
namespace waybill::test {

using namespace Qt::StringLiterals;

inline const auto start = QDateTime(QDate(2026, 1, 2), QTime(9, 0, 1, 250), Qt::UTC);
inline const auto connection = u"c"_s;

inline JobSummary summaryOf(const QString &name, JobState::Kind state = JobState::Kind::Creating,
                            const QString &account = u"xttest"_s)
{
    JobSummary job;
    job.key = {account, name};
    job.type = JobType::Import;
    job.state = JobState(state);
    job.lastModified = start;
    return job;
}

inline Job wholeJob(const QString &name)
{
    Job job;
    job.key = {u"xttest"_s, name};
    job.type = JobType::Export;
    job.typeText = u"Export"_s;
    job.state = JobState::fromText(u"Thinking"_s);
    job.location = u"West US"_s;
    job.friendlyName = u""_s; // present and empty is not absent
    job.description = u"Line 1\r\n\"Zeile\" 2 'ü' \u0001"_s;
    job.deliveryPackage = Package{u"FedEx"_s, u"123456789012"_s, 3, u"1/12/2014 3:04:05 PM"_s};
    job.returnPackage = Package{};
    job.returnAddress = ReturnAddress{u"Anna"_s, PostalAddress::fromText(u"1 Road;x"_s), u""_s, {}};
    job.returnShipping = ReturnShipping{u"UPS"_s, u"0123"_s};
    job.shipTo = ShipToAddress{u"Data"_s, PostalAddress::fromSemicolonText(u"1;2;C;S;Z;US"_s)};
    job.cancelRequested = false;
    job.enableVerboseLog = true;
    job.percentComplete = 0;
    job.exportPaths = {u"a/b"_s, u"c"_s};
    job.drives = QList<Drive>{
        {u"9CA995BB"_s, u"Specified"_s, {}, 5, u"m.xml"_s, u"h"_s, {}, {}, {}}};
    job.unknownProperties = {{u"New"_s, QJsonObject{{u"x"_s, 1}}}};
    job.etag = QByteArray("W/\"\xE4 1\"");
    job.lastModified = start;
    return job;
}

template<typename T>
Result<T, StorageError> resultOf(const StorageCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        qFatal("the store does not answer");
    return call->result();
}

inline QStringList namesOf(const QList<KeptJob> &jobs)
{
    QStringList names;
    for (const KeptJob &job : jobs)
        names.append((job.summary.isArchived() ? u"-"_s : u""_s) + job.summary.key.name);
    return names;
}

/// All that is kept, page by page; archived ones with a dash.
inline QStringList loaded(ArchiveStore &store, int *pages = nullptr)
{
    QStringList names;
    std::optional<ArchivePage::Cursor> next = ArchivePage::Cursor();
    for (int count = 1; next; ++count) {
        const auto page = resultOf(store.load(connection, *next));
        if (!page)
            return {u"error"_s};
        names.append(namesOf(page->jobs));
        next = page->next;
        if (pages)
            *pages = count;
    }
    return names;
}

inline QStringList completed(ArchiveStore &store, const QSet<QString> &names, const QDateTime &time,
                             const QString &account = u"xttest"_s)
{
    return namesOf(resultOf(store.noteComplete(connection, account, names, time)).value());
}

inline ArchivedJob found(ArchiveStore &store, const QString &name)
{
    return resultOf(store.find(connection, {u"xttest"_s, name})).value().value();
}

inline QStringList eventsOf(ArchiveStore &store, const QDateTime &soon)
{
    QStringList texts;
    const auto events = resultOf(store.takeEvents(connection, soon));
    for (const JobEvent &event : events.value())
        texts.append(event.kind == JobEvent::Kind::DeadlineNear ? u"due "_s + event.job.key.name
                                                                : event.job.key.name + u' '
                             + event.before.text() + u'>' + event.job.state.text());
    return texts;
}

inline void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(sql))
            qFatal("cannot prepare the test's database");
        database.close();
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace waybill::test

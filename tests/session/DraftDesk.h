// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/DraftKeeper.h"
#include "support/FakeJobService.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

namespace waybill::test {

inline const QDateTime now(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);

/// An editor of the sample job with a keeper on a database of its own, as a window of another program
/// would have it.
struct DraftDesk
{
    explicit DraftDesk(const QString &path, QDateTime time = now)
        : clock(std::move(time))
        , store(path)
        , session(fake.connection, sampleJob().key, [this] { return clock; })
        , keeper(std::make_unique<DraftKeeper>(session, store, [this] { return clock; }))
    {
    }

    [[nodiscard]] bool load(const Job &job = sampleJob())
    {
        session.load();
        fake.service->answerRead(job);
        return QTest::qWaitFor(
            [&] { return session.activity() == JobEditSession::Activity::Idle; });
    }

    /// Puts @p text into @p field, and waits until it is on disk.
    [[nodiscard]] bool typeAndKeep(Field field, const QString &text)
    {
        QSignalSpy saved(keeper.get(), &DraftKeeper::draftSaved);
        session.setValue(field, text);
        keeper->saveNow();
        return saved.count() > 0 || saved.wait(20000);
    }

    QDateTime clock;
    FakeConnection fake;
    DraftStore store;
    JobEditSession session;
    std::unique_ptr<DraftKeeper> keeper;
};

[[nodiscard]] inline QString connectionId()
{
    return draftConnectionId(FakeConnection().connection->settings());
}

/// What is on disk, seen by a store of its own; the newest first.
[[nodiscard]] inline QList<StoredDraft> allOnDisk(const QString &path)
{
    DraftStore store(path);
    const auto call = store.find(connectionId(), sampleJob().key);
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        qFatal("the store does not answer");
    return call->result().value_or(QList<StoredDraft>());
}

[[nodiscard]] inline std::optional<StoredDraft> onDisk(const QString &path)
{
    const QList<StoredDraft> all = allOnDisk(path);
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

/// A draft that somebody left, a day ago unless @p savedAt says otherwise.
inline void putOnDisk(const QString &path, const JobDraft &base, const JobDraft &draft,
                      const QString &writer = {}, const QDateTime &savedAt = now.addDays(-1))
{
    DraftStore store(path);
    const auto call = store.save(
        {connectionId(), sampleJob().key, base, draft, savedAt, writer, false});
    if (!QTest::qWaitFor([&] { return call->isFinished(); }) || !call->result())
        qFatal("the store does not save");
}

[[nodiscard]] inline JobDraft sampleDraft(const QString &phone = QStringLiteral("555 0100"))
{
    JobDraft draft = JobDraft::fromJob(sampleJob());
    draft.phone = phone;
    return draft;
}

} // namespace waybill::test

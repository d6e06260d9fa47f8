// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/JobEditSession.h"
#include "support/FakeJobService.h"

#include <QTest>

// What the tests of sending share.

namespace waybill::test {

using namespace Qt::StringLiterals;

inline QDateTime fixedNow()
{
    return QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);
}

/// An editor in which the phone was changed to "555 0199", not yet saved.
struct ChangedJob
{
    ChangedJob()
        : session(fake.connection, sampleJob().key, [] { return fixedNow(); })
    {
        QObject::connect(&session, &JobEditSession::changeFinished, &session,
                         [this](const ChangeOutcome &outcome) { outcomes.append(outcome); });
        session.load();
        fake.service->answerRead(sampleJob());
        if (!QTest::qWaitFor([this] { return session.job().has_value(); }))
            qFatal("the job was not read");
        session.setValue(Field::Phone, u"555 0199"_s);
    }

    [[nodiscard]] bool answerChange(const Result<ChangeReceipt, ServiceError> &result)
    {
        fake.service->answerChange(result);
        return QTest::qWaitFor(
            [this] { return session.activity() != JobEditSession::Activity::Sending; });
    }

    [[nodiscard]] bool answerRead(const Result<Job, ServiceError> &result)
    {
        const auto before = outcomes.size();
        fake.service->answerRead(result);
        return QTest::qWaitFor([&] { return outcomes.size() == before + 1; });
    }

    [[nodiscard]] ChangeOutcome last() const { return outcomes.constLast(); }

    FakeConnection fake;
    JobEditSession session;
    QList<ChangeOutcome> outcomes;
};

inline ChangeReceipt receipt()
{
    return {200, "8d21cb4a"_ba, fixedNow()};
}

inline Job withMyPhone()
{
    Job job = sampleJob();
    job.returnAddress->phone = u"555 0199"_s;
    job.etag = "W/\"v2\"";
    return job;
}

inline Job withTheirEmail()
{
    Job job = sampleJob();
    job.returnAddress->email = u"office@example.com"_s;
    job.etag = "W/\"v2\"";
    return job;
}

} // namespace waybill::test

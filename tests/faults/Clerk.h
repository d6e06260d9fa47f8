// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "faults/ConflictDesk.h"
#include "faults/OutboxDesk.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace waybill::test {

/// A clerk at a job of the practice service, and a colleague who is faster.
struct Clerk
{
    PracticeJob job;
    ConflictDesk desk{job.open(), job.key};

    void colleague(const QString &group, const QString &member, const QString &value)
    {
        job.colleague(group, member, value);
    }
    void colleaguePhone(const QString &value)
    {
        colleague(QStringLiteral("ReturnAddress"), QStringLiteral("Phone"), value);
    }
    /// The same, but after our change was lost and before its fate is read.
    void colleaguePhoneAtTheCheck(const QString &value)
    {
        auto *const session = &desk.session();
        QObject::connect(session, &JobEditSession::activityChanged, session,
                         [this, session, value] {
                             if (session->activity() == JobEditSession::Activity::Checking)
                                 colleaguePhone(value);
                         });
    }
    [[nodiscard]] QList<int> statuses() const
    {
        QList<int> statuses;
        for (const auto &change : job.changes())
            statuses.append(change.answeredStatus);
        return statuses;
    }
    /// What a change asked for, as it was on the wire.
    [[nodiscard]] QJsonObject sent(qsizetype index) const
    {
        return QJsonDocument::fromJson(job.changes().at(index).body)
            .object()
            .value(QLatin1String("Properties"))
            .toObject();
    }
};

} // namespace waybill::test

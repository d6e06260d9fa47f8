// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/JobState.h"

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

QString knownText(JobState::Kind kind)
{
    switch (kind) {
    case JobState::Kind::Creating:
        return u"Creating"_s;
    case JobState::Kind::Shipping:
        return u"Shipping"_s;
    case JobState::Kind::Received:
        return u"Received"_s;
    case JobState::Kind::Transferring:
        return u"Transferring"_s;
    case JobState::Kind::Packaging:
        return u"Packaging"_s;
    case JobState::Kind::Completed:
        return u"Completed"_s;
    case JobState::Kind::Closed:
        return u"Closed"_s;
    case JobState::Kind::Canceled:
        return u"Canceled"_s;
    case JobState::Kind::Unknown:
        break;
    }
    return {};
}

} // namespace

JobState::JobState(Kind kind)
    : m_kind(kind)
{
}

JobState JobState::fromText(const QString &text)
{
    for (const Kind kind : {Kind::Creating, Kind::Shipping, Kind::Received, Kind::Transferring,
                            Kind::Packaging, Kind::Completed, Kind::Closed, Kind::Canceled}) {
        if (text == knownText(kind))
            return kind;
    }
    JobState unknown;
    unknown.m_unknownText = text;
    return unknown;
}

QString JobState::text() const
{
    return m_kind == Kind::Unknown ? m_unknownText : knownText(m_kind);
}

bool JobState::isFinished() const
{
    return m_kind == Kind::Completed || m_kind == Kind::Closed || m_kind == Kind::Canceled;
}

} // namespace waybill

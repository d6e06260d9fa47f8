// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Target.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

QString decoded(QByteArray text, bool isQuery)
{
    if (isQuery)
        text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

bool isNamed(const QString &name, QStringView option)
{
    const QStringView plain = name.startsWith(u'$') ? QStringView(name).mid(1) : QStringView(name);
    return plain.compare(option, Qt::CaseInsensitive) == 0;
}

} // namespace

Target::Target(const QByteArray &raw)
{
    const qsizetype mark = raw.indexOf('?');
    QByteArrayList parts = (mark < 0 ? raw : raw.left(mark)).split('/');
    parts.removeFirst();
    if (!parts.isEmpty() && parts.constLast().isEmpty())
        parts.removeLast();
    for (const QByteArray &part : std::as_const(parts))
        m_segments.append(decoded(part, false));
    if (mark >= 0)
        m_rawQuery = raw.mid(mark + 1).split('&');
    for (const QByteArray &part : std::as_const(m_rawQuery)) {
        const qsizetype equals = part.indexOf('=');
        m_query.append({decoded(equals < 0 ? part : part.left(equals), true),
                        equals < 0 ? QString() : decoded(part.mid(equals + 1), true)});
    }
    m_resource = findResource();
}

Resource Target::findResource() const
{
    const auto is = [this](qsizetype at, QLatin1StringView name) {
        return m_segments.value(at).compare(name, Qt::CaseInsensitive) == 0;
    };
    if (!is(1, "services"_L1) || !is(2, "importexport"_L1))
        return Resource::Unknown;
    const qsizetype count = m_segments.size();
    if (count == 3)
        return Resource::ServiceDocument;
    if (count == 4 && is(3, "$metadata"_L1))
        return Resource::Metadata;
    if (count == 4 && is(3, "locations"_L1))
        return Resource::Locations;
    if (!is(3, "storageaccounts"_L1))
        return Resource::Unknown;
    if (count == 4)
        return Resource::StorageAccounts;
    if (!is(5, "jobs"_L1) || m_segments.at(4).isEmpty())
        return Resource::Unknown;
    if (count == 6)
        return Resource::Jobs;
    return count == 7 && !m_segments.at(6).isEmpty() ? Resource::Job : Resource::Unknown;
}

std::optional<QString> Target::option(const QString &name) const
{
    for (const auto &[key, value] : m_query) {
        if (isNamed(key, name))
            return value;
    }
    return {};
}

QByteArray Target::queryWithout(const QStringList &names) const
{
    QByteArrayList kept;
    for (qsizetype i = 0; i < m_query.size(); ++i) {
        bool isLeftOut = m_rawQuery.at(i).isEmpty();
        for (const QString &name : names)
            isLeftOut = isLeftOut || isNamed(m_query.at(i).first, name);
        if (!isLeftOut)
            kept.append(m_rawQuery.at(i));
    }
    return kept.join('&');
}

} // namespace waybill::practice

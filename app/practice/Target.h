// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace waybill::practice {

/// What a path names.
enum class Resource {
    Unknown,
    ServiceDocument,
    Metadata,
    Locations,
    StorageAccounts,
    Jobs,
    Job,
};

/// Path and query of a request, taken apart and percent-decoded.
///
/// Fixed segments are compared without regard to case; the misspelling "storageacounts" of the
/// documentation names nothing (classic-api, sections 1 and 6.8).
class Target
{
public:
    explicit Target(const QByteArray &raw);

    [[nodiscard]] QStringList segments() const { return m_segments; }
    [[nodiscard]] QString subscriptionId() const { return m_segments.value(0); }
    [[nodiscard]] Resource resource() const { return m_resource; }
    [[nodiscard]] QString account() const { return m_segments.value(4); }
    [[nodiscard]] QString job() const { return m_segments.value(6); }

    /// The first query parameter of that name, written with or without a dollar sign.
    [[nodiscard]] std::optional<QString> option(const QString &name) const;
    /// As it came, without the parameters in @p names; for building further links.
    [[nodiscard]] QByteArray queryWithout(const QStringList &names) const;

private:
    [[nodiscard]] Resource findResource() const;

    QStringList m_segments;
    QList<QPair<QString, QString>> m_query;
    QByteArrayList m_rawQuery;
    Resource m_resource = Resource::Unknown;
};

} // namespace waybill::practice

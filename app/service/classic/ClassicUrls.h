// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "service/classic/ClassicOptions.h"
#include "service/JobService.h"

#include <QUrl>

namespace waybill {

/// The URIs of the classic dialect (classic-api, section 6). Whatever a name holds, it stays one
/// percent-encoded segment. Pure.
class ClassicUrls
{
public:
    explicit ClassicUrls(const ClassicOptions &options);

    [[nodiscard]] QUrl serviceDocument() const;
    [[nodiscard]] QUrl storageAccounts() const;
    /// Locations for the region @p origin; all of them when it is empty.
    [[nodiscard]] QUrl locations(const QString &origin) const;
    [[nodiscard]] QUrl jobs(const QString &account, const JobQuery &query) const;
    [[nodiscard]] QUrl job(const JobKey &key) const;
    /// The odata.editLink of a job, which names no storage account (section 6.8).
    [[nodiscard]] QString editLink(const QString &jobName) const;

private:
    [[nodiscard]] QUrl withQuery(QByteArray url, QByteArrayList parameters) const;
    [[nodiscard]] QByteArray jobsPath(const QString &account) const;

    QByteArray m_base;
    QByteArray m_format; ///< empty: no $format
};

/// Where a paging link leads.
struct PageLink
{
    enum class Kind {
        Page,
        Foreign,  ///< another scheme, host or port
        Unusable, ///< not a link, or one to the page that it came from
    };

    Kind kind = Kind::Unusable;
    QUrl url;
};

/// Resolves the paging link @p text of the page @p page: absolute or relative, the same origin only
/// ("List Jobs"; product.md, section 1).
[[nodiscard]] PageLink resolvePageLink(const QUrl &page, const QString &text);

/// Whether both have the same scheme, host and effective port.
[[nodiscard]] bool hasSameOrigin(const QUrl &a, const QUrl &b);

/// What may be told of a link that is not followed.
[[nodiscard]] QString shownTarget(const QUrl &url);

/// @p url without user, query and fragment, which may hold secrets.
[[nodiscard]] QUrl withoutSecrets(const QUrl &url);

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicUrls.h"

#include "service/classic/ClassicHeaders.h"

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

QByteArray segment(const QString &name)
{
    return QUrl::toPercentEncoding(name);
}

QByteArray parameter(const char *name, const QByteArray &encodedValue)
{
    return QByteArray(name) + '=' + encodedValue;
}

// Seven fraction digits, as in the samples of "List Jobs".
QByteArray filterTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toLatin1() + "0000Z";
}

QByteArray statesText(const QList<JobState::Kind> &states)
{
    QByteArrayList texts;
    for (const JobState::Kind state : states) {
        if (state != JobState::Kind::Unknown)
            texts.append(JobState(state).text().toLatin1());
    }
    return texts.join(',');
}

QByteArray baseOf(const ClassicOptions &options)
{
    QByteArray base = options.endpoint.toEncoded(QUrl::FullyEncoded | QUrl::RemoveUserInfo
                                                 | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    return base + '/' + segment(options.subscriptionId) + "/services/importexport";
}

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

ClassicUrls::ClassicUrls(const ClassicOptions &options)
    : m_base(baseOf(options))
{
    if (options.sendFormat)
        m_format = acceptValue(options.metadata);
}

QUrl ClassicUrls::serviceDocument() const
{
    return withQuery(m_base, {});
}

QUrl ClassicUrls::storageAccounts() const
{
    return withQuery(m_base + "/storageaccounts", {});
}

QUrl ClassicUrls::locations(const QString &origin) const
{
    QByteArrayList parameters;
    if (!origin.isEmpty())
        parameters.append(parameter("originlocation", QUrl::toPercentEncoding(origin)));
    return withQuery(m_base + "/locations", std::move(parameters));
}

QUrl ClassicUrls::jobs(const QString &account, const JobQuery &query) const
{
    QByteArrayList parameters;
    if (query.type == JobType::Import)
        parameters.append(parameter("type", "import"_ba));
    if (query.type == JobType::Export)
        parameters.append(parameter("type", "export"_ba));
    if (query.from.isValid())
        parameters.append(parameter("from", filterTime(query.from)));
    if (query.to.isValid())
        parameters.append(parameter("to", filterTime(query.to)));
    const QByteArray states = statesText(query.states);
    if (!states.isEmpty())
        parameters.append(parameter("states", states));
    if (query.top > 0)
        parameters.append(parameter("$top", QByteArray::number(query.top)));
    return withQuery(jobsPath(account), std::move(parameters));
}

QUrl ClassicUrls::job(const JobKey &key) const
{
    return withQuery(jobsPath(key.account) + '/' + segment(key.name), {});
}

QString ClassicUrls::editLink(const QString &jobName) const
{
    return QString::fromLatin1(m_base + "/jobs/" + segment(jobName));
}

QUrl ClassicUrls::withQuery(QByteArray url, QByteArrayList parameters) const
{
    if (!m_format.isEmpty())
        parameters.append(parameter("$format", m_format));
    if (!parameters.isEmpty())
        url += '?' + parameters.join('&');
    // From encoded text, because QUrl::setPath() would take "%" and "/" of a name as its own.
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QByteArray ClassicUrls::jobsPath(const QString &account) const
{
    return m_base + "/storageaccounts/" + segment(account) + "/jobs";
}

PageLink resolvePageLink(const QUrl &page, const QString &text)
{
    const QUrl link(text, QUrl::TolerantMode);
    if (!link.isValid())
        return {};
    QUrl url = page.resolved(link);
    url.setFragment({});
    if (!url.isValid() || url.host().isEmpty())
        return {};
    if (!hasSameOrigin(url, page) || !url.userInfo().isEmpty())
        return {PageLink::Kind::Foreign, url};
    if (url.toEncoded() == page.toEncoded())
        return {PageLink::Kind::Unusable, url};
    return {PageLink::Kind::Page, url};
}

bool hasSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

QString shownTarget(const QUrl &url)
{
    const QString target = withoutSecrets(url).toString(QUrl::FullyEncoded);
    return url.userInfo().isEmpty() ? target : target + " (with a user name before the host)"_L1;
}

QUrl withoutSecrets(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace waybill

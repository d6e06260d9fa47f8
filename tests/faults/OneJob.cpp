// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/OneJob.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waybill::test {

QByteArray OneJob::etag() const
{
    return "W/\"" + QByteArray::number(m_version) + '"';
}

bool OneJob::isGuarded(const ReceivedRequest &request) const
{
    const std::lock_guard lock(m_mutex);
    return request.header("If-Match") == etag() || !request.header("If-Unmodified-Since").isEmpty();
}

Handler OneJob::readAnswer() const
{
    const std::lock_guard lock(m_mutex);
    const QJsonObject job{{u"Name"_s, u"hdd-0412"_s},
                          {u"Properties"_s,
                           QJsonObject{{u"State"_s, u"Creating"_s},
                                       {u"Type"_s, u"Import"_s},
                                       {u"Description"_s, QString::fromUtf8(m_description)}}}};
    return answer(200, QJsonDocument(job).toJson(QJsonDocument::Compact),
                  {"ETag: " + etag(), "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"});
}

void OneJob::serve(NastyConnection &connection, const ReceivedRequest &request)
{
    if (request.method != "PATCH") {
        readAnswer()(connection, request);
    } else if (isGuarded(request)) {
        apply(request);
        answer(200, "{}")(connection, request);
    } else {
        answer(412)(connection, request);
    }
}

void OneJob::apply(const ReceivedRequest &request)
{
    const QJsonObject entity = QJsonDocument::fromJson(request.body).object();
    const QJsonValue text = entity.value("Properties"_L1).toObject().value("Description"_L1);
    if (text.isString())
        setDescription(text.toString().toUtf8());
}

void OneJob::setDescription(const QByteArray &description)
{
    const std::lock_guard lock(m_mutex);
    m_description = description;
    ++m_version;
}

QByteArray OneJob::description() const
{
    const std::lock_guard lock(m_mutex);
    return m_description;
}

} // namespace waybill::test

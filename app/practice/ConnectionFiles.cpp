// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/ConnectionFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

bool writePrivateFile(const QString &path, const QByteArray &content)
{
    // An older file of that name may be readable by others, and would stay so.
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.flush();
}

QByteArray connection(const QUrl &endpoint, const QString &subscriptionId)
{
    const QJsonObject content{
        {u"name"_s, u"Practice service"_s},   {u"service"_s, u"classic"_s},
        {u"endpoint"_s, endpoint.toString()}, {u"subscriptionId"_s, subscriptionId},
        {u"storageAccounts"_s, QJsonArray()}, {u"apiVersion"_s, u"2014-11-01"_s},
        {u"certificate"_s, u"clerk.p12"_s},   {u"trustedCertificates"_s, u"ca.pem"_s}};
    return QJsonDocument(content).toJson();
}

} // namespace

Result<QString, QString> writeConnectionFiles(const QString &folder, const Credentials &credentials,
                                              const QUrl &endpoint, const QString &subscriptionId)
{
    const QDir place(folder);
    if (!place.mkpath(u"."_s))
        return failure(u"The folder '%1' could not be made."_s.arg(folder));
    const QList<QPair<QString, QByteArray>> files{
        {u"ca.pem"_s, credentials.caPem},
        {u"clerk.p12"_s, credentials.clerkPkcs12},
        {u"clerk.pem"_s, credentials.clerkCertificatePem},
        {u"clerk.key"_s, credentials.clerkKeyPem},
        {u"practice.waybill"_s, connection(endpoint, subscriptionId)}};
    for (const auto &[name, content] : files) {
        if (!writePrivateFile(place.filePath(name), content))
            return failure(u"The file '%1' could not be written."_s.arg(place.filePath(name)));
    }
    return place.filePath(files.constLast().first);
}

} // namespace waybill::practice

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ConnectionJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ProxySettings &proxy)
{
    if (proxy.mode != ProxySettings::Mode::Manual)
        return {};
    return {{u"host"_s, proxy.host}, {u"port"_s, proxy.port}, {u"user"_s, proxy.user}};
}

/// "withoutProxy" was all there was to say before there was a proxy by hand.
ProxySettings proxyFrom(const QJsonObject &object)
{
    ProxySettings proxy;
    const QJsonObject manual = object.value(u"proxy"_s).toObject();
    if (!manual.value(u"host"_s).toString().isEmpty()) {
        proxy.mode = ProxySettings::Mode::Manual;
        proxy.host = manual.value(u"host"_s).toString();
        proxy.port = manual.value(u"port"_s).toInt(ProxySettings::usualPort);
        proxy.user = manual.value(u"user"_s).toString();
    } else if (object.value(u"withoutProxy"_s).toBool()) {
        proxy.mode = ProxySettings::Mode::None;
    }
    return proxy;
}

QJsonObject toJson(const SavedConnection &connection)
{
    const ConnectionSettings &settings = connection.settings;
    return {{u"id"_s, connection.id},
            {u"name"_s, settings.name},
            {u"service"_s, settings.service},
            {u"endpoint"_s, settings.endpoint.toString(QUrl::RemoveUserInfo)},
            {u"subscriptionId"_s, settings.subscriptionId},
            {u"storageAccounts"_s, QJsonArray::fromStringList(settings.storageAccounts)},
            {u"apiVersion"_s, settings.apiVersion},
            {u"certificate"_s, settings.certificate},
            {u"privateKey"_s, settings.privateKey},
            {u"trustedCertificates"_s, settings.trustedCertificates},
            {u"tunnelPatch"_s, settings.tunnelPatch},
            {u"viewOnly"_s, settings.viewOnly},
            {u"withoutProxy"_s, settings.proxy.mode == ProxySettings::Mode::None},
            {u"proxy"_s, toJson(settings.proxy)},
            {u"tls12AtMost"_s, settings.tls12AtMost},
            {u"secretName"_s, connection.secretName},
            {u"proxySecretName"_s, connection.proxySecretName},
            {u"hasImportedKey"_s, connection.hasImportedKey}};
}

SavedConnection fromJson(const QJsonObject &object)
{
    const auto text = [&](const QString &member) { return object.value(member).toString(); };
    SavedConnection connection;
    connection.id = text(u"id"_s);
    connection.secretName = text(u"secretName"_s);
    connection.proxySecretName = text(u"proxySecretName"_s);
    connection.hasImportedKey = object.value(u"hasImportedKey"_s).toBool();
    ConnectionSettings &settings = connection.settings;
    settings.name = text(u"name"_s);
    settings.service = text(u"service"_s);
    settings.endpoint = QUrl(text(u"endpoint"_s), QUrl::StrictMode);
    settings.subscriptionId = text(u"subscriptionId"_s);
    const QJsonArray accounts = object.value(u"storageAccounts"_s).toArray();
    for (const QJsonValue &account : accounts)
        settings.storageAccounts.append(account.toString());
    settings.apiVersion = text(u"apiVersion"_s);
    settings.certificate = text(u"certificate"_s);
    settings.privateKey = text(u"privateKey"_s);
    settings.trustedCertificates = text(u"trustedCertificates"_s);
    settings.tunnelPatch = object.value(u"tunnelPatch"_s).toBool();
    settings.viewOnly = object.value(u"viewOnly"_s).toBool();
    settings.proxy = proxyFrom(object);
    settings.tls12AtMost = object.value(u"tls12AtMost"_s).toBool();
    return connection;
}

} // namespace

QByteArray savedConnectionsToJson(const SavedConnections &connections)
{
    QJsonArray list;
    for (const SavedConnection &each : connections.list)
        list.append(toJson(each));
    const QJsonObject object{{u"version"_s, savedConnectionsVersion},
                             {u"default"_s, connections.defaultId},
                             {u"connections"_s, list}};
    return QJsonDocument(object).toJson();
}

std::optional<SavedConnections> savedConnectionsFromJson(const QByteArray &json, int &version)
{
    version = 0;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document.object().value(u"connections"_s).isArray())
        return std::nullopt;
    const QJsonObject object = document.object();
    version = object.value(u"version"_s).toInt();
    SavedConnections connections;
    const QJsonArray entries = object.value(u"connections"_s).toArray();
    for (const QJsonValue &entry : entries) {
        const SavedConnection connection = fromJson(entry.toObject());
        if (!connection.id.isEmpty() && !connections.find(connection.id))
            connections.list.append(connection);
    }
    connections.setDefault(object.value(u"default"_s).toString());
    return connections;
}

} // namespace waybill

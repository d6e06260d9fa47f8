// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ConnectionFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConnectionFileError::Kind;
template<typename T>
using FileResult = Result<T, ConnectionFileError>;

constexpr qint64 maxFileSize = 1024 * 1024;
constexpr int maxPort = 65535;

auto fileError(Kind kind, const QString &member = {}, const QString &detail = {})
{
    return failure(ConnectionFileError{kind, member, detail});
}

/// The text of an optional member; empty when it is not there.
FileResult<QString> optionalText(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return fileError(Kind::WrongType, member);
    return value.toString().trimmed();
}

FileResult<QString> requiredText(const QJsonObject &object, const QString &member)
{
    FileResult<QString> text = optionalText(object, member);
    if (text && text->isEmpty())
        return fileError(Kind::MissingMember, member);
    return text;
}

FileResult<bool> optionalFlag(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return false;
    if (!value.isBool())
        return fileError(Kind::WrongType, member);
    return value.toBool();
}

FileResult<QStringList> accountsOf(const QJsonObject &object)
{
    const QString member = u"storageAccounts"_s;
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return QStringList();
    if (!value.isArray())
        return fileError(Kind::WrongType, member);
    QStringList accounts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (!entry.isString() || entry.toString().trimmed().isEmpty())
            return fileError(Kind::WrongType, member);
        accounts.append(entry.toString().trimmed());
    }
    accounts.removeDuplicates();
    return accounts;
}

/// The first member that carries a secret, also within another one, or an empty string.
QString secretMemberOf(const QJsonObject &object)
{
    const QStringList forbidden{u"passphrase"_s,    u"password"_s,    u"privatekeypem"_s,
                                u"keypassphrase"_s, u"keypassword"_s, u"secret"_s};
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (forbidden.contains(it.key().toLower())
            || it.value().toString().contains("PRIVATE KEY-----"_L1))
            return it.key();
        if (const QString inside = secretMemberOf(it.value().toObject()); !inside.isEmpty())
            return it.key() + u'.' + inside;
    }
    return {};
}

FileResult<QUrl> endpointOf(const QJsonObject &object)
{
    const QString member = u"endpoint"_s;
    const FileResult<QString> text = requiredText(object, member);
    if (!text)
        return failure(text.error());
    const QUrl url(*text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()
        || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        // What stands before an @ may be a password, so the address is not repeated then.
        return fileError(Kind::BadEndpoint, member, text->contains(u'@') ? QString() : *text);
    }
    return url;
}

bool isPkcs12Name(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "p12"_L1 || suffix == "pfx"_L1;
}

QString absolutePath(const QString &path, const QString &folder)
{
    if (path.isEmpty())
        return path;
    // Qt takes ":key.pem" for a resource of the program and not for a file.
    const bool isFileName = path.startsWith(u':');
    return QDir::cleanPath(isFileName ? folder + u'/' + path : QDir(folder).absoluteFilePath(path));
}

FileResult<Done> readFiles(const QJsonObject &object, const QString &folder,
                           ConnectionSettings &settings)
{
    const FileResult<QString> certificate = requiredText(object, u"certificate"_s);
    if (!certificate)
        return failure(certificate.error());
    const FileResult<QString> privateKey = optionalText(object, u"privateKey"_s);
    if (!privateKey)
        return failure(privateKey.error());
    const FileResult<QString> trusted = optionalText(object, u"trustedCertificates"_s);
    if (!trusted)
        return failure(trusted.error());
    settings.certificate = absolutePath(*certificate, folder);
    settings.privateKey = absolutePath(*privateKey, folder);
    settings.trustedCertificates = absolutePath(*trusted, folder);
    // It brings its own key; a path beside it, as in the format's sample, has nothing to say.
    if (isPkcs12Name(settings.certificate))
        settings.privateKey.clear();
    return Done();
}

FileResult<Done> readService(const QJsonObject &object, ConnectionSettings &settings)
{
    const FileResult<QString> service = optionalText(object, u"service"_s);
    if (!service)
        return failure(service.error());
    if (!service->isEmpty())
        settings.service = *service;
    if (settings.service != "classic"_L1)
        return fileError(Kind::UnknownService, u"service"_s, settings.service);

    const FileResult<QString> version = optionalText(object, u"apiVersion"_s);
    if (!version)
        return failure(version.error());
    if (!version->isEmpty())
        settings.apiVersion = *version;
    if (settings.apiVersion != "2014-05-01"_L1 && settings.apiVersion != "2014-11-01"_L1)
        return fileError(Kind::BadApiVersion, u"apiVersion"_s, settings.apiVersion);
    return Done();
}

FileResult<Done> readIdentity(const QJsonObject &object, ConnectionSettings &settings)
{
    const FileResult<QUrl> endpoint = endpointOf(object);
    if (!endpoint)
        return failure(endpoint.error());
    settings.endpoint = *endpoint;
    const FileResult<QString> subscription = requiredText(object, u"subscriptionId"_s);
    if (!subscription)
        return failure(subscription.error());
    settings.subscriptionId = *subscription;
    const FileResult<QString> name = optionalText(object, u"name"_s);
    if (!name)
        return failure(name.error());
    settings.name = name->isEmpty() ? settings.endpoint.host() : *name;
    const FileResult<QStringList> accounts = accountsOf(object);
    if (!accounts)
        return failure(accounts.error());
    settings.storageAccounts = *accounts;
    return Done();
}

FileResult<Done> readFlags(const QJsonObject &object, ConnectionSettings &settings)
{
    const FileResult<bool> tunnel = optionalFlag(object, u"tunnelPatch"_s);
    if (!tunnel)
        return failure(tunnel.error());
    const FileResult<bool> viewOnly = optionalFlag(object, u"viewOnly"_s);
    if (!viewOnly)
        return failure(viewOnly.error());
    const FileResult<bool> straight = optionalFlag(object, u"withoutProxy"_s);
    if (!straight)
        return failure(straight.error());
    const FileResult<bool> tls = optionalFlag(object, u"tls12AtMost"_s);
    if (!tls)
        return failure(tls.error());
    if (*straight)
        settings.proxy.mode = ProxySettings::Mode::None;
    settings.tls12AtMost = *tls;
    settings.tunnelPatch = *tunnel;
    settings.viewOnly = *viewOnly;
    return Done();
}

/// After the flags: a proxy that is named wins over "withoutProxy".
FileResult<Done> readProxy(const QJsonObject &object, ConnectionSettings &settings)
{
    const QString member = u"proxy"_s;
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return Done();
    if (!value.isObject())
        return fileError(Kind::WrongType, member);
    const QJsonObject proxy = value.toObject();
    const FileResult<QString> host = requiredText(proxy, u"host"_s);
    if (!host)
        return fileError(host.error().kind, u"proxy.host"_s);
    const FileResult<QString> user = optionalText(proxy, u"user"_s);
    if (!user)
        return fileError(user.error().kind, u"proxy.user"_s);
    const QJsonValue port = proxy.value(u"port"_s);
    const int number = port.toInt(port.isUndefined() ? ProxySettings::usualPort : 0);
    if (number < 1 || number > maxPort)
        return fileError(Kind::WrongType, u"proxy.port"_s);
    settings.proxy = {ProxySettings::Mode::Manual, *host, number, *user};
    return Done();
}

FileResult<Done> checkFilesExist(const ConnectionSettings &settings)
{
    const QList<QPair<QString, QString>> files{
        {u"certificate"_s, settings.certificate},
        {u"privateKey"_s, settings.privateKey},
        {u"trustedCertificates"_s, settings.trustedCertificates}};
    for (const auto &[member, path] : files) {
        if (!path.isEmpty() && !QFileInfo(path).isFile())
            return fileError(Kind::CertificateMissing, member, path);
    }
    return Done();
}

} // namespace

FileResult<ConnectionSettings> parseConnectionFile(const QByteArray &json, const QString &folder)
{
    const QByteArray byteOrderMark = "\xEF\xBB\xBF"_ba;
    const QByteArray text = json.startsWith(byteOrderMark) ? json.mid(3) : json;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (!document.isObject())
        return fileError(Kind::NotJson, {}, parseError.errorString());
    const QJsonObject object = document.object();
    if (const QString member = secretMemberOf(object); !member.isEmpty())
        return fileError(Kind::HoldsSecret, member);

    ConnectionSettings settings;
    return readService(object, settings)
        .and_then([&](Done) { return readIdentity(object, settings); })
        .and_then([&](Done) { return readFiles(object, folder, settings); })
        .and_then([&](Done) { return readFlags(object, settings); })
        .and_then([&](Done) { return readProxy(object, settings); })
        .map([&](Done) { return settings; });
}

FileResult<ConnectionSettings> readConnectionFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(Kind::NotFound, {}, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fileError(Kind::Unreadable, {}, path);
    const QByteArray content = file.read(maxFileSize + 1);
    if (content.size() > maxFileSize)
        return fileError(Kind::TooLarge, {}, path);
    FileResult<ConnectionSettings> settings = parseConnectionFile(content, info.absolutePath());
    if (!settings)
        return settings;
    if (const FileResult<Done> exist = checkFilesExist(*settings); !exist)
        return failure(exist.error());
    return settings;
}

namespace {

QString pathFor(const QString &path, const QString &folder)
{
    const QString below = QDir::cleanPath(folder) + u'/';
    return path.startsWith(below) ? path.mid(below.size()) : path;
}

QJsonObject proxyJson(const ProxySettings &proxy)
{
    QJsonObject object{{u"host"_s, proxy.host}, {u"port"_s, proxy.port}};
    if (!proxy.user.isEmpty())
        object.insert(u"user"_s, proxy.user);
    return object;
}

} // namespace

QByteArray connectionFileJson(const ConnectionSettings &settings, const QString &folder,
                              bool hasImportedKey)
{
    QJsonObject object{
        {u"name"_s, settings.name},
        {u"service"_s, settings.service},
        {u"endpoint"_s, settings.endpoint.toString(QUrl::RemoveUserInfo)},
        {u"subscriptionId"_s, settings.subscriptionId},
        {u"storageAccounts"_s, QJsonArray::fromStringList(settings.storageAccounts)},
        {u"apiVersion"_s, settings.apiVersion},
        {u"certificate"_s,
         hasImportedKey ? u"certificate.p12"_s : pathFor(settings.certificate, folder)}};
    if (!settings.privateKey.isEmpty() && !hasImportedKey)
        object.insert(u"privateKey"_s, pathFor(settings.privateKey, folder));
    if (!settings.trustedCertificates.isEmpty())
        object.insert(u"trustedCertificates"_s, pathFor(settings.trustedCertificates, folder));
    using Mode = ProxySettings::Mode;
    if (settings.proxy.mode == Mode::Manual)
        object.insert(u"proxy"_s, proxyJson(settings.proxy));
    const QList<QPair<QString, bool>> flags{{u"tunnelPatch"_s, settings.tunnelPatch},
                                            {u"viewOnly"_s, settings.viewOnly},
                                            {u"withoutProxy"_s, settings.proxy.mode == Mode::None},
                                            {u"tls12AtMost"_s, settings.tls12AtMost}};
    for (const auto &[member, isSet] : flags) {
        if (isSet)
            object.insert(member, true);
    }
    return QJsonDocument(object).toJson();
}

FileResult<Done> writeConnectionFile(const QString &path, const ConnectionSettings &settings,
                                     bool hasImportedKey)
{
    QSaveFile file(path);
    const QByteArray json = connectionFileJson(settings, QFileInfo(path).absolutePath(),
                                               hasImportedKey);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fileError(Kind::Unreadable, {}, file.errorString());
    return Done();
}

} // namespace waybill

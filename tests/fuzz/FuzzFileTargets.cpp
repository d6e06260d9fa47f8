// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/FuzzTargets.h"

#include "domain/book/ImportPlan.h"
#include "net/CertificateSummary.h"
#include "net/ClientIdentity.h"
#include "net/IdentityInspection.h"
#include "net/PublishSettings.h"
#include "net/RequestLog.h"
#include "practice/BodyReader.h"
#include "session/ConnectionFile.h"
#include "storage/ConnectionJson.h"
#include "storage/DraftJson.h"

#include <QUrlQuery>

// Decoders of files, and of what the practice service is sent.

namespace waybill::fuzz {

using namespace Qt::StringLiterals;

namespace {

const auto keyFileMark = "\n--key--\n"_ba;

void checkIdentity(const ClientIdentity &identity)
{
    require(!identity.isNull(), "an identity has a certificate and a key");
    std::ignore = describeCertificate(identity.leaf);
    for (const QSslCertificate &issuer : identity.chain)
        require(!issuer.isNull(), "an issuer is a certificate");
}

void checkPublished(const QByteArray &file)
{
    const auto settings = readPublishSettings(file);
    if (!settings)
        return;
    require(!settings->identities.isEmpty(), "a file that is read has a certificate");
    for (const ClientIdentity &identity : settings->identities)
        checkIdentity(identity);
    for (const PublishedSubscription &each : settings->subscriptions) {
        require(!each.id.isEmpty(), "a subscription has an id");
        require(each.identity < settings->identities.size(), "a certificate is one of the list");
        require(each.endpoint.isEmpty() || each.endpoint.scheme() == u"https"_s,
                "an endpoint is https");
    }
}

} // namespace

QList<FuzzTarget> allTargets()
{
    return {{u"job"_s, runJob},
            {u"job-list"_s, runJobList},
            {u"other-lists"_s, runOtherLists},
            {u"error-answer"_s, runErrorAnswer},
            {u"texts"_s, runTexts},
            {u"identity"_s, runIdentity},
            {u"trusted-certificates"_s, runTrustedCertificates},
            {u"publish-settings"_s, runPublishSettings},
            {u"connection-file"_s, runConnectionFile},
            {u"saved-connections"_s, runSavedConnections},
            {u"draft"_s, runDraft},
            {u"address-csv"_s, runAddressCsv},
            {u"outbox"_s, runOutboxEntry},
            {u"archive"_s, runArchivedJob},
            {u"book"_s, runBookEntry},
            {u"history"_s, runHistoryEntry},
            {u"request-log"_s, runRequestLog},
            {u"practice-body"_s, runPracticeBody}};
}

void runIdentity(const QByteArray &input)
{
    const qsizetype mark = input.indexOf(keyFileMark);
    const QByteArray certificate = mark < 0 ? input : input.left(mark);
    const QByteArray key = mark < 0 ? QByteArray() : input.mid(mark + keyFileMark.size());
    for (const QByteArray &passphrase : {QByteArray(), ""_ba, "secret"_ba}) {
        const auto identity = loadIdentity(certificate, key, passphrase);
        const auto inspected = inspectIdentity(certificate, key, passphrase);
        if (identity)
            checkIdentity(*identity);
        else
            require(!identity.error().detail.contains(u"secret"_s), "an error holds no secret");
        if (!inspected) {
            require(!identity && inspected.error().kind == identity.error().kind,
                    "looking into a file says what opening it says");
            continue;
        }
        require(inspected->hasPrivateKey || !identity, "what opens has a private key");
        require(!inspected->isLocked || !identity, "what opens is not locked");
        if (!inspected->certificate.isNull())
            std::ignore = describeCertificate(inspected->certificate);
    }
}

void runTrustedCertificates(const QByteArray &input)
{
    const auto certificates = loadTrustedCertificates(input);
    if (!certificates)
        return;
    require(!certificates->isEmpty(), "a file of authorities has at least one");
    for (const QSslCertificate &certificate : *certificates) {
        require(!certificate.isNull(), "an authority is a certificate");
        std::ignore = describeCertificate(certificate);
    }
}

void runPublishSettings(const QByteArray &input)
{
    std::ignore = looksLikePublishSettings(input);
    checkPublished(input);
    if (input.startsWith('<'))
        return;
    // What is not XML is the certificate of one: so the fuzzer need not find Base64 by itself.
    checkPublished("<PublishData><PublishProfile SchemaVersion=\"2.0\"><Subscription Id=\"a\" "
                   "ServiceManagementUrl=\"https://service.example\" ManagementCertificate=\""
                   + input.toBase64() + "\"/></PublishProfile></PublishData>");
}

void runSavedConnections(const QByteArray &input)
{
    int version = 0;
    const auto connections = savedConnectionsFromJson(input, version);
    if (!connections)
        return;
    const auto again = savedConnectionsFromJson(savedConnectionsToJson(*connections), version);
    require(again && again->list.size() == connections->list.size(), "no connection is lost");
    require(again->defaultId == connections->defaultId, "the default stays the default");
}

void runConnectionFile(const QByteArray &input)
{
    const auto settings = parseConnectionFile(input, u"/folder"_s);
    if (!settings)
        return;
    require(settings->endpoint.scheme() == u"https"_s, "an endpoint is https");
    require(!settings->endpoint.host().isEmpty(), "an endpoint has a host");
    require(settings->endpoint.userInfo().isEmpty(), "an endpoint carries no password");
    require(settings->certificate.startsWith(u'/'), "a path is absolute");
    for (const bool hasImportedKey : {false, true}) {
        const QByteArray json = connectionFileJson(*settings, u"/folder"_s, hasImportedKey);
        const auto again = parseConnectionFile(json, u"/folder"_s);
        require(again || again.error().kind != ConnectionFileError::Kind::NotJson,
                "what is passed on is JSON");
        if (again) {
            require(again->tunnelPatch == settings->tunnelPatch
                        && again->viewOnly == settings->viewOnly
                        && again->tls12AtMost == settings->tls12AtMost,
                    "what is passed on has the same switches");
        }
    }
}

void runDraft(const QByteArray &input)
{
    const auto draft = draftFromJson(input);
    if (draft)
        require(draftFromJson(draftToJson(*draft)) == draft, "a draft comes back as it was");
}

void runAddressCsv(const QByteArray &input)
{
    const auto table = csv::readTable(input);
    if (!table) {
        require(table.error().line >= 0, "a line has a number");
        return;
    }
    require(!table->rows.isEmpty(), "a table that is read has a row");
    const auto file = addressesFromTable(*table);
    if (!file)
        return;
    require(file->rows.size() == table->rows.size() - 1, "no row is lost");
    QList<AddressEntry> good;
    for (const PlannedRow &planned : planImport(*file, {})) {
        require((planned.fate == RowFate::Bad) == (planned.row.problem != RowProblem::None),
                "a bad row is one that has a problem");
        if (planned.row.problem == RowProblem::None)
            good.append(planned.row.entry);
    }
    const auto again = csv::readTable(addressesToCsv(good));
    require(again.has_value(), "what is written can be read");
    const auto copy = addressesFromTable(*again);
    require(copy && copy->rows.size() == good.size(), "every entry comes back");
    for (qsizetype i = 0; i < good.size(); ++i)
        require(copy->rows.at(i).entry.recipientName == good.at(i).recipientName
                    && copy->rows.at(i).entry.address.text() == good.at(i).address.text(),
                "an entry comes back as it was");
}

void runRequestLog(const QByteArray &input)
{
    // What is marked as secret must not be in the line, whatever stands around it.
    const auto secret = "hunter2hunter2"_ba;
    const qsizetype half = input.size() / 2;
    RequestLogEntry entry;
    entry.time = QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);
    entry.method = input.left(8);
    entry.requestId = input.mid(half);
    entry.url = QUrl::fromEncoded("https://user:" + secret + "@service.example/"
                                  + input.left(half).toPercentEncoding() + "?sig=" + secret + '&'
                                  + input.mid(half) + "&Token=" + secret);
    const QString line = logLine(entry);
    require(!line.contains(QString::fromLatin1(secret)), "a line holds no secret");
    require(!line.contains(u'\n') && !line.contains(u'\r'), "an entry is one line");
    const QByteArray header = redactedHeader("Authorization"_ba, secret + input);
    require(!header.contains(secret), "a header holds no secret");
    std::ignore = redactedTarget(QUrl::fromEncoded(input));
}

void runPracticeBody(const QByteArray &input)
{
    using namespace practice;
    const auto entity = readEntity(input, u"hdd-0412"_s);
    if (!entity) {
        require(entity.error().status >= 400, "a refusal has a status");
        return;
    }
    QJsonObject to;
    const QJsonObject properties = entity->value("Properties"_L1).toObject();
    std::ignore = copyCommonMembers(properties, to);
    std::ignore = copyGroup(properties, to, u"DeliveryPackage"_s, deliveryPackageMembers());
}

} // namespace waybill::fuzz

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace waybill::practice {

/// Certificates made for one run of the practice service; worthless anywhere else.
struct Credentials
{
    QByteArray caPem;       ///< what a client must trust
    QByteArray clerkPkcs12; ///< accepted certificate and key, no passphrase
    QByteArray clerkCertificatePem;
    QByteArray clerkKeyPem;
    QByteArray strangerPkcs12; ///< a sound certificate that the service does not know
};

/// A request as it arrived, for tests and for the operator.
struct RecordedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as they came
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool hadCertificate = false;
    int answeredStatus = 0; ///< 0: the connection was dropped on purpose
};

/// What goes wrong on purpose with the next matching request.
enum class Fault {
    DropBeforeProcessing, ///< read the request, close without an answer, change nothing
    DropAfterProcessing,  ///< do it, then close without an answer
    HalfBody,             ///< announce more than is sent, then close
    SlowReply,            ///< answer after some seconds
    InternalError,        ///< 500
    ServerBusy,           ///< 503 with Retry-After: 1
    TooManyRequests,      ///< 429 without Retry-After
    TemporaryRedirect,    ///< 307 to another host
    MovedPermanently,     ///< 301
    Forbidden,            ///< 403, the front door's XML
    ColleagueRace,        ///< a colleague changes the job just before this request: 412
    HtmlSuccess,          ///< 200 with a web page (captive portal)
    EmptyBody,            ///< 200, no body where one is due
    TruncatedJson,        ///< 200, JSON cut off
    HugeBody,             ///< 200, 50 MB
    StaleETag,            ///< the reply to a change carries the ETag of before
    NoContent,            ///< 204 instead of 200 for a change
    ObjectAzureValues,    ///< azure.values as a single object in errors
    ForeignNextLink,      ///< a paging link to another host
    LoopingNextLink,      ///< a paging link to itself
};

/// The practice service: the classic dialect over real mutual TLS on the loopback, with its own
/// jobs and its own reading of the specification (classic-api, section 12). It shares no rule with
/// the client, so that each can find the other's mistakes.
///
/// Where nobody published a rule it decides so: a text in an update may be "" (kept) or null
/// (cleared); null for anything else is 400; a required member of a group holds more than white
/// space; unknown members are ignored; a job name is found without regard to case; an account that
/// the subscription does not have is 404, one without jobs an empty list. The last 10,000 requests
/// are kept.
///
/// Serves from threads of its own; every function here may be called from any thread.
class PracticeService
{
public:
    struct Options
    {
        quint16 port = 0;    ///< 0: any free port
        QDateTime now;       ///< where its clock starts; invalid: the computer's time
        int pageSize = 1000; ///< most jobs in one page of a list
        QString subscriptionId = QStringLiteral("7f3c1a52-9d0e-4b6a-8c57-2e4d90b1f6a3");
        int generatedJobs = 0; ///< further jobs, for measuring
        bool requireCertificate =
            false;               ///< end the handshake without one, instead of answering 403
        int slowReplyMs = 3000;  ///< how slow Fault::SlowReply is
        int activeJobLimit = 20; ///< Put Job refuses more that are not finished
    };

    PracticeService();
    explicit PracticeService(Options options);
    ~PracticeService();
    PracticeService(const PracticeService &) = delete;
    PracticeService &operator=(const PracticeService &) = delete;

    /// Makes the certificates and starts to serve on 127.0.0.1. The error is one sentence.
    [[nodiscard]] Result<Done, QString> start();
    void stop();

    /// Where clients find it, without a path; empty before start().
    [[nodiscard]] QUrl endpoint() const;
    /// The back door over HTTP, for clients in other processes: see Operator.h for its orders.
    [[nodiscard]] QUrl operatorEndpoint() const;
    [[nodiscard]] const Options &options() const;
    [[nodiscard]] const Credentials &credentials() const;
    /// Writes ca.pem, clerk.p12, clerk.pem, clerk.key and practice.waybill (mode 0600) into
    /// @p folder and returns the path of the last.
    [[nodiscard]] Result<QString, QString> writeConnectionFile(const QString &folder) const;

    /// Adds a certificate (PEM) to those that the subscription accepts.
    void registerCertificate(const QByteArray &pem);

    // The operator's back door.

    [[nodiscard]] QDateTime now() const;
    /// Lets time pass; the two-week and 90-day clocks act on it.
    void advanceDays(int days);
    [[nodiscard]] QStringList accounts() const;
    [[nodiscard]] QStringList jobNames(const QString &account) const;
    /// The job as Get Job would return it, or an empty object.
    [[nodiscard]] QJsonObject job(const QString &account, const QString &name) const;
    [[nodiscard]] QByteArray etag(const QString &account, const QString &name) const;
    void setJobState(const QString &account, const QString &name, const QString &state);
    void setDriveState(const QString &account, const QString &name, const QString &driveId,
                       const QString &state);
    /// Merges @p properties into the job as a colleague's PATCH would, outside all rules.
    void colleagueChanges(const QString &account, const QString &name,
                          const QJsonObject &properties);
    void removeJob(const QString &account, const QString &name);
    /// The next @p times requests whose method is @p method (empty: any) meet @p fault.
    void injectFault(Fault fault, const QByteArray &method = {}, int times = 1);
    void clearFaults();
    [[nodiscard]] QList<RecordedRequest> recordedRequests() const;
    void clearRecordedRequests();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill::practice

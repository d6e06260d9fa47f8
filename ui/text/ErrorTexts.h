// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/JobService.h"
#include "session/ConnectionOpener.h"
#include "widgets/MessageBar.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace waybill {

/// What was being done when an error came, and what is known that helps to explain it.
struct ErrorContext
{
    enum class Task { Connect, ListJobs, ReadJob, Save, MarkAsShipped, RequestCancellation };

    Task task = Task::ReadJob;
    std::optional<JobState> state;              ///< the job's state as last read
    std::optional<CertificateInfo> certificate; ///< of the connection
    QString subscriptionId;
    QString host;
    QDateTime listTime; ///< offline: since when the list on the screen is; invalid: unknown

    [[nodiscard]] bool isChange() const;
    [[nodiscard]] static Task taskOf(JobAction action);
};

/// An error in words: what happened, why, what to do. Plain text throughout.
struct ErrorMessage
{
    QString headline;
    QString text;
    QString quote;   ///< the service's own words, to be shown quoted; may be empty
    QString details; ///< status, codes, request id, time: for the Details part and the clipboard
    bool isReport = false; ///< a fault of ours: the details are there to be sent to somebody
};

/// Turns a ServiceError into words (product.md, section 6). Never blames, never a bare code.
class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ErrorTexts)

public:
    [[nodiscard]] static ErrorMessage describe(const ServiceError &error,
                                               const ErrorContext &context);
    /// The same as a problem on a page, without buttons.
    [[nodiscard]] static MessageBar::Message message(const ServiceError &error,
                                                     const ErrorContext &context);
    /// That what was typed is still there, as a sentence; empty where nothing that was typed went
    /// along.
    [[nodiscard]] static QString textIsKept(JobAction action);
    /// The technical part alone.
    [[nodiscard]] static QString details(const ServiceError &error);

private:
    [[nodiscard]] static QString headline(const ServiceError &error, const ErrorContext &context);
    [[nodiscard]] static QString explanation(const ServiceError &error,
                                             const ErrorContext &context);
    [[nodiscard]] static QString networkExplanation(const ServiceError &error,
                                                    const ErrorContext &context);
    [[nodiscard]] static QString offlineExplanation(const ServiceError &error,
                                                    const ErrorContext &context);
    [[nodiscard]] static QString answerExplanation(const ServiceError &error,
                                                   const ErrorContext &context);
    [[nodiscard]] static QString distrustHeadline(const ServerDistrust &distrust);
    [[nodiscard]] static QString distrustExplanation(const ServerDistrust &distrust,
                                                     const QString &host);
    [[nodiscard]] static QString proxyExplanation(const ServiceError &error);
    [[nodiscard]] static QString certificateExplanation(const ErrorContext &context);
    [[nodiscard]] static QString refusalExplanation(const ErrorContext &context);
    [[nodiscard]] static QString busyExplanation(const ServiceError &error,
                                                 const ErrorContext &context);
    /// What became of a change that met this error: nothing was changed, as a sentence.
    [[nodiscard]] static QString withDraft(const QString &text, const ErrorContext &context);
    [[nodiscard]] static QString textIsKept(const ErrorContext &context);
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/JobEditSession.h"
#include "text/ErrorTexts.h"
#include "widgets/MessageBar.h"

#include <QCoreApplication>

namespace waybill {

/// What a change came to, as a message in the editor (product.md, section 6).
class OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::OutcomeTexts)

public:
    /// What a message's one button does.
    enum class Offer { None, SendAgain, CheckAgain };

    /// For every kind but Conflict, which has a dialog of its own. @p canSendAgain is the session's
    /// answer; the message has a button where offer() is not None.
    [[nodiscard]] static MessageBar::Message message(const ChangeOutcome &outcome,
                                                     const ErrorContext &context,
                                                     bool canSendAgain);
    [[nodiscard]] static Offer offer(const ChangeOutcome &outcome, bool canSendAgain);
    /// While the fate of a change is being found out.
    [[nodiscard]] static MessageBar::Message checking();
    /// What was typed into @p fields can no longer be sent.
    [[nodiscard]] static QString stranded(const QList<Field> &fields, const QString &stateName);

private:
    [[nodiscard]] static MessageBar::Message body(const ChangeOutcome &outcome,
                                                  const ErrorContext &context);
    /// The technical part, also of an answer that came as a success, but was none.
    [[nodiscard]] static QString details(const ChangeOutcome &outcome);
    /// Why it is not known whether the change arrived, and what to do.
    [[nodiscard]] static QString doubt(const ChangeOutcome &outcome, const ErrorContext &context);
    [[nodiscard]] static QString doubted(const ChangeOutcome &outcome, const ErrorContext &context);
    [[nodiscard]] static QString unchanged();
    [[nodiscard]] static QString denied(JobAction action);
    [[nodiscard]] static QString success(const ChangeOutcome &outcome);
    [[nodiscard]] static QString arrivedText(const ChangeOutcome &outcome);
    static void guardByTime(MessageBar::Message &message, JobAction action);
    static void didNotArrive(MessageBar::Message &message, const ChangeOutcome &outcome,
                             const ErrorMessage &words);
};

} // namespace waybill

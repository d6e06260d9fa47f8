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
    /// For every kind but Conflict, which has a dialog of its own. Where the message has a button,
    /// it is the one that offersSendAgain() or offersRefresh() tells.
    [[nodiscard]] static MessageBar::Message message(const ChangeOutcome &outcome, const ErrorContext &context);
    /// While the fate of a change is being found out.
    [[nodiscard]] static MessageBar::Message checking();
    /// What was typed into @p fields can no longer be sent.
    [[nodiscard]] static QString stranded(const QList<Field> &fields, const QString &stateName);

    [[nodiscard]] static bool offersSendAgain(const ChangeOutcome &outcome);
    [[nodiscard]] static bool offersRefresh(const ChangeOutcome &outcome);

private:
    [[nodiscard]] static QString success(const ChangeOutcome &outcome);
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/OutboxModel.h"
#include "session/OutboxSender.h"

#include <QCoreApplication>

namespace waybill {

/// What waits to be sent, in words.
class OutboxTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::OutboxTexts)

public:
    /// What the reason of an entry depends on besides itself.
    struct Situation
    {
        const OutboxSender *sender = nullptr; ///< none: no connection is open
        bool isBehindAnother = false;         ///< of the same job
        QDateTime now;
    };

    [[nodiscard]] static QString header(OutboxModel::Column column);
    [[nodiscard]] static QString cell(OutboxModel::Column column, const OutboxEntry &entry,
                                      const Situation &situation);
    [[nodiscard]] static QString action(JobAction action);
    /// "Phone: 555 0100 → 555 0199", a line for each field.
    [[nodiscard]] static QStringList changes(const OutboxEntry &entry);
    [[nodiscard]] static QStringList changes(const JobDraft &before, const JobDraft &after);
    /// The names of the fields, or the action where there are none.
    [[nodiscard]] static QString subject(const OutboxEntry &entry);
    [[nodiscard]] static QString state(const OutboxEntry &entry);
    /// Why it has not been sent yet, and what to do.
    [[nodiscard]] static QString reason(const OutboxEntry &entry, const Situation &situation);
    [[nodiscard]] static QString held(const OutboxEntry &entry);
    /// For a moment, once an entry is through.
    [[nodiscard]] static QString delivered(const DeliveryEnd &end);

private:
    [[nodiscard]] static QString waiting(const OutboxEntry &entry, const Situation &situation);
};

} // namespace waybill

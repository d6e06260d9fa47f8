// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Preflight.h"

#include <QCoreApplication>
#include <QString>

namespace waybill {

/// What was found before a job is marked as shipped, in words.
class PreflightTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::PreflightTexts)

public:
    /// What @p item is about, for filling in.
    struct Subject
    {
        const Job &job;
        const JobDraft &draft;
        const PreflightFacts &facts;
    };

    [[nodiscard]] static QString text(const PreflightItem &item, const Subject &subject);
    /// The grade in a word, for screen readers.
    [[nodiscard]] static QString grade(PreflightGrade grade);
    [[nodiscard]] static QString goTo(Field field);

private:
    [[nodiscard]] static QString addressText(const PreflightItem &item);
    [[nodiscard]] static QString trackingText(const PreflightItem &item, const Subject &subject);
    [[nodiscard]] static QString carrierText(const PreflightItem &item, const Subject &subject);
    [[nodiscard]] static QString heldWithout(Field field);
    [[nodiscard]] static QString accountText(const PreflightItem &item, const JobDraft &draft);
    [[nodiscard]] static QString driveText(PreflightReason reason, const Subject &subject);
    [[nodiscard]] static QString dateText(PreflightReason reason, const JobDraft &draft);
    [[nodiscard]] static QString locationText(PreflightReason reason);
};

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/tracking/TrackingCheck.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace waybill {

/// What a check of a tracking number found, in words.
class TrackingTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TrackingTexts)

public:
    /// @p carrierName is what stands in the carrier's field.
    [[nodiscard]] static QString verdict(const TrackingCheck &check, const QString &carrierName);
    /// Whether verdict() tells of something that is worth a look, and not only unknown.
    [[nodiscard]] static bool isWarning(const TrackingCheck &check);
    [[nodiscard]] static QString useNumber(const QString &number);
    [[nodiscard]] static QString wholeBarcode(const QString &number);
    /// Other jobs have the same number; @p names is not empty.
    [[nodiscard]] static QString sameNumber(const QStringList &names);
    [[nodiscard]] static QString usPost();
    [[nodiscard]] static QString carrierFilledIn();
    [[nodiscard]] static QString trackOnPage();

private:
    [[nodiscard]] static QString mistyped(const TrackingCheck &check);
};

} // namespace waybill

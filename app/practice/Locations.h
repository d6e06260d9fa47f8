// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace waybill::practice {

/// A data centre that takes drives.
struct Location
{
    QString name;
    QString recipient;
    QString street1;
    QString street2;
    QString city;
    QString state;
    QString postalCode;
    QString country;
    QStringList carriers;
    QStringList regions; ///< whose drives are to be sent here, besides its own

    /// Without the annotations.
    [[nodiscard]] QJsonObject toJson() const;
    /// As the ShippingInformation of a job: the six parts joined by semicolons.
    [[nodiscard]] QJsonObject shippingInformation() const;
    [[nodiscard]] bool serves(const QString &region) const;
};

[[nodiscard]] QList<Location> allLocations();

} // namespace waybill::practice

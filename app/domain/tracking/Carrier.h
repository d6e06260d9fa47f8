// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace waybill {

/// A company or a post that carries parcels and whose tracking numbers Waybill knows.
enum class Carrier {
    FedEx,
    Ups,
    Dhl,
    Tnt,
    BlueDart,
    Usps,
    RoyalMail,
    DeutschePost,
    LaPoste,
    PosteItaliane,
    Correos,
    Correios,
    JapanPost,
    ChinaPost,
    KoreaPost,
    IndiaPost,
    RussianPost,
    CanadaPost,
    Purolator,
    Dpd,
    Yamato,
    Aramex,
    Yodel,
    OnTrac,
    OldDominion,
    Canpar,
    SpeeDee,
    YunExpress,
    Gofo,
    Landmark,
    Amazon,
    LaserShip,
};

/// The usual name of @p carrier, the same in every language.
[[nodiscard]] QString nameOf(Carrier carrier);
/// The carrier that a person or the service means by @p name ("FedEx Express", "united parcel
/// service"), or nothing: the name of a carrier is free text.
[[nodiscard]] std::optional<Carrier> carrierNamed(QStringView name);
/// A post of the world union, whose numbers follow S10 beside its own formats.
[[nodiscard]] bool isPost(Carrier carrier);
/// The post of the two-letter country in an S10 number, where it is a known one.
[[nodiscard]] std::optional<Carrier> postOf(QStringView country);

/// The carrier's own page about @p number, or nothing where none is known. Nothing is opened by that.
[[nodiscard]] std::optional<QUrl> trackingPage(Carrier carrier, const QString &number);

} // namespace waybill

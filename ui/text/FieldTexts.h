// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Field.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

namespace waybill {

/// A card of the job editor (product.md, section 2).
enum class Section { Job, DeliveryPackage, ReturnAddress, ReturnShipping, Options };

/// The names of fields and sections, and values as a person reads them. All plain text.
class FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::FieldTexts)

public:
    /// The label with its mnemonic; the mnemonics are unique within the editor.
    [[nodiscard]] static QString label(Field field);
    /// The label as it is read out: without the mnemonic's mark.
    [[nodiscard]] static QString name(Field field);
    [[nodiscard]] static QString sectionTitle(Section section);
    /// A value of JobDraft::value() in words, for anywhere outside of its own field: "(empty)" for
    /// nothing, and the number of a carrier account masked.
    [[nodiscard]] static QString valueText(Field field, const QVariant &value);
    /// The same for values side by side: different numbers of accounts that look the same once they
    /// are masked are told apart in words.
    [[nodiscard]] static QStringList valueTexts(Field field, const QVariantList &values);
    /// What stands for a masked account number beside another one that looks the same.
    [[nodiscard]] static QString anotherNumber(const QString &masked);
    /// valueText() for the clipboard: whole, and nothing stays nothing.
    [[nodiscard]] static QString plainValue(Field field, const QVariant &value);
    /// The day that ShipDate's wire text means in the user's own form, else the text itself.
    [[nodiscard]] static QString shipDateText(const QString &wireText);
    /// Reads what shipDateText() or a person of this locale writes; invalid where it is no day.
    [[nodiscard]] static QDate parseDay(const QString &text);
};

} // namespace waybill

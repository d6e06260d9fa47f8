// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Field.h"
#include "editor/FieldControl.h"
#include "text/FieldTexts.h"

#include <QList>

namespace waybill {

/// Whether the service needs a field when the group that it belongs to is sent.
enum class Requirement {
    Optional,
    Required,
    WithItsGroup, ///< the group may be left alone, but not half filled
};

/// A row of the one table of fields: everything that the form needs to know of a field.
struct FieldSpec
{
    Field field = Field::FriendlyName;
    Section section = Section::Job;
    ControlKind control = ControlKind::Line;
    Requirement requirement = Requirement::Optional;
    bool isWide = false;         ///< takes a row of its own in its card
    const char *objectName = ""; ///< of the control, for tests and scripts
};

/// The fifteen fields of product.md, section 2, in reading order.
[[nodiscard]] const QList<FieldSpec> &fieldSpecs();
[[nodiscard]] const FieldSpec &specOf(Field field);

} // namespace waybill

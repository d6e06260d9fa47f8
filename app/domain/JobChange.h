// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobDraft.h"

#include <optional>

namespace waybill {

/// What a person changed, ready to be sent: whole groups, and nothing that did not change.
///
/// "Mark as shipped" and "cancel" are operations of the service, not part of a change.
struct JobChange
{
    std::optional<QString> friendlyName;
    std::optional<QString> description;
    std::optional<QString> metadata;
    std::optional<Package> deliveryPackage;
    std::optional<ReturnAddress> returnAddress;
    std::optional<ReturnShipping> returnShipping;
    std::optional<bool> enableVerboseLog;
    std::optional<bool> backupDriveManifest;

    [[nodiscard]] bool isEmpty() const { return *this == JobChange{}; }
    [[nodiscard]] bool contains(FieldGroup group) const;

    bool operator==(const JobChange &) const = default;
};

/// The change that leads from @p base to @p draft. A changed member brings its whole group, with
/// the other members as @p draft has them. ShipDate and driveCount that are empty are left out.
[[nodiscard]] JobChange changeBetween(const JobDraft &base, const JobDraft &draft);

/// Whether @p job already holds everything that @p change would set: after an unknown outcome, or
/// a conflict that our own repeated request may have caused, this means "It arrived".
[[nodiscard]] bool holds(const Job &job, const JobChange &change);

} // namespace waybill

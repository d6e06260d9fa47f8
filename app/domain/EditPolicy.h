// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Field.h"

#include <QHash>
#include <QString>

namespace waybill {

/// Why something cannot be changed. The texts R1 to R9 of product.md, section 3, belong to the window.
enum class LockReason {
    None,
    AlreadyShipped,        ///< R1
    TooLateToCancel,       ///< R2
    CancellationRequested, ///< R2b
    NothingToCancel,       ///< R3
    PackagingAddress,      ///< R4
    JobFinished,           ///< R4b
    PackagingOption,       ///< R4c
    DrivesArrived,         ///< R5
    Offline,               ///< R6
    ViewOnly,              ///< R7
    Sending,               ///< R8
    UnknownState,          ///< R9
    Archived,              ///< no longer on the service: Waybill's own copy
    Queued,                ///< an edit of the job waits to be sent
};

/// An amber remark on something that is allowed but may be refused.
enum class PolicyNote {
    None,
    ServiceMayRefuse,   ///< cancelling in Received
    DriveStatesUnknown, ///< delivery package in Transferring without a drive list
};

/// May it be done, and why not.
struct Permission
{
    LockReason reason = LockReason::None;
    PolicyNote note = PolicyNote::None;

    [[nodiscard]] bool isAllowed() const { return reason == LockReason::None; }
    [[nodiscard]] static Permission allowed(PolicyNote note = PolicyNote::None)
    {
        return {LockReason::None, note};
    }
    [[nodiscard]] static Permission locked(LockReason reason) { return {reason, PolicyNote::None}; }

    bool operator==(const Permission &) const = default;
};

/// What may change in one job and why not: an answer that the dialect computes from the job's
/// state or from flags of the service. A value.
class EditPolicy
{
public:
    /// Everything locked for @p reason: for a job that is not there, not read, or being sent.
    [[nodiscard]] static EditPolicy allLocked(LockReason reason);

    [[nodiscard]] Permission group(FieldGroup group) const;
    [[nodiscard]] Permission field(Field field) const { return group(groupOf(field)); }
    [[nodiscard]] Permission markAsShipped() const { return m_markAsShipped; }
    [[nodiscard]] Permission requestCancellation() const { return m_requestCancellation; }

    void setGroup(FieldGroup group, Permission permission);
    void setMarkAsShipped(Permission permission) { m_markAsShipped = permission; }
    void setRequestCancellation(Permission permission) { m_requestCancellation = permission; }

    bool operator==(const EditPolicy &) const = default;

private:
    QHash<FieldGroup, Permission> m_groups; ///< a group without an entry is allowed
    Permission m_markAsShipped;
    Permission m_requestCancellation;
};

} // namespace waybill

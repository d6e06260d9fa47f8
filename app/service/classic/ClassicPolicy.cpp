// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicPolicy.h"

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

using Kind = JobState::Kind;

Permission markAsShippedIn(const JobState &state)
{
    if (!state.isKnown())
        return Permission::locked(LockReason::UnknownState);
    return state.kind() == Kind::Creating ? Permission::allowed()
                                          : Permission::locked(LockReason::AlreadyShipped);
}

// A finished job says so even when its cancellation had been asked for: nobody tries any more.
Permission cancellationOf(const Job &job)
{
    if (!job.state.isKnown())
        return Permission::locked(LockReason::UnknownState);
    if (job.state.isFinished())
        return Permission::locked(LockReason::NothingToCancel);
    if (job.cancelRequested.value_or(false))
        return Permission::locked(LockReason::CancellationRequested);
    if (job.state.kind() == Kind::Packaging)
        return Permission::locked(LockReason::TooLateToCancel);
    return Permission::allowed(job.state.kind() == Kind::Received ? PolicyNote::ServiceMayRefuse
                                                                  : PolicyNote::None);
}

/// Permission of what stays open until Packaging, where it is locked for @p reasonInPackaging.
Permission untilPackaging(const JobState &state, LockReason reasonInPackaging)
{
    switch (state.kind()) {
    case Kind::Creating:
    case Kind::Shipping:
    case Kind::Received:
    case Kind::Transferring:
        return Permission::allowed();
    case Kind::Packaging:
        return Permission::locked(reasonInPackaging);
    case Kind::Completed:
    case Kind::Closed:
    case Kind::Canceled:
        return Permission::locked(LockReason::JobFinished);
    case Kind::Unknown:
        break;
    }
    return Permission::locked(LockReason::UnknownState);
}

bool hasDriveIn(const Job &job, const QString &state)
{
    return job.drives
        && std::any_of(job.drives->begin(), job.drives->end(),
                       [&state](const Drive &drive) { return drive.state == state; });
}

/// The delivery package while drives are being copied: open as long as one has not arrived.
Permission deliveryWhileTransferring(const Job &job)
{
    // Drives of an export job are listed only once they have arrived.
    if (job.type == JobType::Export)
        return Permission::locked(LockReason::DrivesArrived);
    if (hasDriveIn(job, u"Specified"_s))
        return Permission::allowed();
    if (!job.drives || job.drives->isEmpty() || hasDriveIn(job, QString()))
        return Permission::allowed(PolicyNote::DriveStatesUnknown);
    return Permission::locked(LockReason::DrivesArrived);
}

Permission deliveryPackageOf(const Job &job)
{
    switch (job.state.kind()) {
    case Kind::Creating:
    case Kind::Shipping:
        return Permission::allowed();
    case Kind::Transferring:
        return deliveryWhileTransferring(job);
    case Kind::Received:
    case Kind::Packaging:
    case Kind::Completed:
    case Kind::Closed:
    case Kind::Canceled:
        return Permission::locked(LockReason::DrivesArrived);
    case Kind::Unknown:
        break;
    }
    return Permission::locked(LockReason::UnknownState);
}

} // namespace

EditPolicy classicPolicyFor(const Job &job)
{
    EditPolicy policy;
    const Permission address = untilPackaging(job.state, LockReason::PackagingAddress);
    const Permission option = untilPackaging(job.state, LockReason::PackagingOption);
    policy.setMarkAsShipped(markAsShippedIn(job.state));
    policy.setRequestCancellation(cancellationOf(job));
    policy.setGroup(FieldGroup::ReturnAddress, address);
    policy.setGroup(FieldGroup::ReturnShipping, address);
    policy.setGroup(FieldGroup::DeliveryPackage, deliveryPackageOf(job));
    policy.setGroup(FieldGroup::VerboseLog, option);
    policy.setGroup(FieldGroup::BackupDriveManifest, option);
    return policy;
}

} // namespace waybill

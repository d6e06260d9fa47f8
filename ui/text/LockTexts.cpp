// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/LockTexts.h"

namespace waybill {

QString LockTexts::reason(LockReason reason, const QString &stateText)
{
    switch (reason) {
    case LockReason::None:
        return {};
    case LockReason::AlreadyShipped:
        return tr(
            "Already marked as shipped. Correct the package details below if they are wrong.");
    case LockReason::TooLateToCancel:
        return tr("Too late to cancel: the drives are being packed for return.");
    case LockReason::CancellationRequested:
        return tr("Cancellation was requested. The service tries its best, but cannot promise it; "
                  "drives already being copied will be finished.");
    case LockReason::NothingToCancel:
        return tr("This job is finished; there is nothing to cancel.");
    case LockReason::PackagingAddress:
        return tr("Locked since Packaging: your drives are being sent back to this address. "
                  "Call support if it is wrong.");
    case LockReason::JobFinished:
        return tr("Locked: this job is finished.");
    case LockReason::PackagingOption:
        return tr("Locked since Packaging: copying is over, so this option has no effect.");
    case LockReason::DrivesArrived:
        return tr("Locked: all drives have arrived at the data centre.");
    case LockReason::Offline:
        return tr("You are offline. Changes are kept as a draft.");
    case LockReason::ViewOnly:
        return tr("This connection is view-only.");
    case LockReason::Sending:
        return tr("Sending…");
    case LockReason::Queued:
        return tr("Waiting to be sent. Edit or withdraw it at the top of the page.");
    case LockReason::UnknownState:
        //: %1 is the state's name as the service sent it
        return tr("Waybill does not know the state '%1'. To be safe only name, description and "
                  "metadata can be changed.")
            .arg(stateText);
    case LockReason::Archived:
        return tr("No longer on the service: this is Waybill's own copy.");
    }
    Q_UNREACHABLE();
}

QString LockTexts::note(PolicyNote note)
{
    switch (note) {
    case PolicyNote::None:
        return {};
    case PolicyNote::ServiceMayRefuse:
        return tr("The drives have been received, so the service may refuse this.");
    case PolicyNote::DriveStatesUnknown:
        return tr(
            "Waybill cannot see which drives have arrived. The service may refuse a change here.");
    }
    Q_UNREACHABLE();
}

} // namespace waybill

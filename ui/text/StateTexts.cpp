// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/StateTexts.h"

namespace waybill {

QString StateTexts::name(JobState::Kind kind)
{
    switch (kind) {
    case JobState::Kind::Creating:
        return tr("Creating");
    case JobState::Kind::Shipping:
        return tr("Shipping");
    case JobState::Kind::Received:
        return tr("Received");
    case JobState::Kind::Transferring:
        return tr("Transferring");
    case JobState::Kind::Packaging:
        return tr("Packaging");
    case JobState::Kind::Completed:
        return tr("Completed");
    case JobState::Kind::Closed:
        return tr("Closed");
    case JobState::Kind::Canceled:
        return tr("Canceled");
    case JobState::Kind::Unknown:
        //: The state of a job when the service sent none
        return tr("Unknown state");
    }
    Q_UNREACHABLE();
}

QString StateTexts::name(const JobState &state)
{
    return state.isKnown() || state.text().isEmpty() ? name(state.kind()) : state.text();
}

QString StateTexts::explanation(const JobState &state)
{
    switch (state.kind()) {
    case JobState::Kind::Creating:
        return tr(
            "Ship the drives, then enter carrier and tracking number. The service deletes jobs "
            "that are not shipped within two weeks.");
    case JobState::Kind::Shipping:
        return tr("On the way. Expect 1 to 3 business days between delivery and the next state.");
    case JobState::Kind::Received:
        return tr("All drives have arrived. Copying starts by itself.");
    case JobState::Kind::Transferring:
        return tr("Data is being copied. Return details can still be corrected.");
    case JobState::Kind::Packaging:
        return tr(
            "Drives are being packed. International returns take longer because of customs papers.");
    case JobState::Kind::Completed:
        return tr(
            "Drives sent back. The service forgets this job after 90 days; Waybill keeps its copy.");
    case JobState::Kind::Closed:
        return tr(
            "Finished with problems, or the drives never arrived. The service forgets this job "
            "after 90 days; Waybill keeps its copy.");
    case JobState::Kind::Canceled:
        return tr("Canceled. The service forgets this job after 90 days; Waybill keeps its copy.");
    case JobState::Kind::Unknown:
        return tr("Waybill does not know this state, so it is shown as the service sent it.");
    }
    Q_UNREACHABLE();
}

} // namespace waybill

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/Reachability.h"

namespace waybill {

bool isUnreachable(const ServiceError &error)
{
    switch (error.kind) {
    case ServiceError::Kind::Offline:
    case ServiceError::Kind::HostNotFound:
    case ServiceError::Kind::ConnectionRefused:
    case ServiceError::Kind::TimedOut:
    case ServiceError::Kind::ConnectionLost:
    case ServiceError::Kind::ProxyFailed:
        return true;
    case ServiceError::Kind::Cancelled:
    case ServiceError::Kind::ServerUntrusted:
    case ServiceError::Kind::ClientCertificateRefused:
    case ServiceError::Kind::ProxyWantsPassword:
    case ServiceError::Kind::Redirected:
    case ServiceError::Kind::BadRequest:
    case ServiceError::Kind::NotFound:
    case ServiceError::Kind::NotAcceptable:
    case ServiceError::Kind::Rejected:
    case ServiceError::Kind::PreconditionFailed:
    case ServiceError::Kind::Busy:
    case ServiceError::Kind::UnexpectedStatus:
    case ServiceError::Kind::BadResponse:
    case ServiceError::Kind::ResponseTooLarge:
    case ServiceError::Kind::ForeignLink:
    case ServiceError::Kind::OutcomeUnknown:
    case ServiceError::Kind::NotSent:
        break;
    }
    return false;
}

} // namespace waybill

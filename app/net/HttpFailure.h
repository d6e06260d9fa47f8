// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Http.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

namespace waybill {

/// All that is known of a request that ended without a complete answer.
struct FailureEvidence
{
    QNetworkReply::NetworkError error = QNetworkReply::UnknownNetworkError;
    QString text;               ///< the network's own words
    QList<QSslError> tlsErrors; ///< what was wrong with the server's certificate
    bool isChanging = false;
    bool isNetworkUp = true;      ///< the computer has a connection at all
    bool wasEncrypted = false;    ///< the client's side of the handshake was complete
    bool wasEverAnswered = false; ///< this identity has had an answer before
    bool isProxyGiven = false;    ///< by hand, so that one is certainly on the way
    bool mayHaveArrived = false;  ///< as far as the body and the signals tell
    int httpStatus = 0;           ///< of a partial answer
};

/// Which kind of failure @p evidence amounts to (architecture.md 3, facts 4 and 6).
[[nodiscard]] HttpError httpErrorFrom(const FailureEvidence &evidence);

/// True for errors that only repeat the status of an answer which is complete.
[[nodiscard]] bool isStatusOnly(QNetworkReply::NetworkError error, int httpStatus);

} // namespace waybill

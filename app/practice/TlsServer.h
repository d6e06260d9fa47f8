// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "practice/Wire.h"

#include <QString>

#include <functional>
#include <memory>
#include <mutex>

namespace waybill::practice {

/// HTTP/1.1 over TLS on 127.0.0.1, a thread for each connection.
///
/// Asks each client for a certificate and takes any, or none: who may do what is the handler's
/// business. Hands on requests as raw bytes, bodies of GET included, and can end a connection
/// without an answer.
class TlsServer
{
public:
    /// Called from the threads of the connections, several at a time.
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    struct Settings
    {
        quint16 port = 0; ///< 0: any free port
        QByteArray certificatePem;
        QByteArray keyPem;
        bool requireCertificate = false; ///< end the handshake without one
    };

    explicit TlsServer(Handler handler);
    ~TlsServer();
    TlsServer(const TlsServer &) = delete;
    TlsServer &operator=(const TlsServer &) = delete;

    /// Starts to listen and gives the port. The error is one sentence.
    [[nodiscard]] Result<quint16, QString> start(const Settings &settings);
    /// Ends every connection and waits for its thread; must not be called by the handler.
    void stop();

private:
    class Private;
    Handler m_handler;
    std::mutex m_mutex;         ///< one start or stop at a time
    std::unique_ptr<Private> d; ///< while it runs
};

} // namespace waybill::practice

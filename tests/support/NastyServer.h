// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/TestCertificates.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

using SSL_CTX = struct ssl_ctx_st;
using SSL = struct ssl_st;

namespace waybill::test {

/// A request as it came over the wire.
struct ReceivedRequest
{
    int connection = 0; ///< counted from 1 in the order of their arrival
    QByteArray raw;
    QByteArray method;
    QByteArray target;
    QByteArray body;
    QByteArray peerCertificate; ///< DER; empty when none was shown
    QByteArray tlsVersion;

    /// The first value of header @p name, empty if absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

class NastyServer;

/// The server's end of one connection, for a handler to misuse.
class NastyConnection
{
public:
    /// False once the client has gone.
    bool send(const QByteArray &bytes);
    /// Waits; false when the server is going down.
    bool pause(std::chrono::milliseconds time);
    /// Waits until NastyServer::release().
    void waitForRelease();
    /// Ends the connection after the handler: in order, or with a reset.
    void close() { m_isClosing = true; }
    void reset();

private:
    friend class NastyServer;
    NastyConnection(NastyServer &server, int socket)
        : m_server(server)
        , m_socket(socket)
    {
    }

    bool handshake();
    void serve(int number);
    bool readRequest(ReceivedRequest &request);
    bool readSome();

    NastyServer &m_server;
    int m_socket;
    SSL *m_tls = nullptr;
    QByteArray m_unread;
    bool m_isClosing = false;
};

/// What happens once a request has been read. Runs in the connection's own thread.
using Handler = std::function<void(NastyConnection &, const ReceivedRequest &)>;

struct NastyOptions
{
    TestIdentity identity;
    /// Whose client certificates count; none is asked for when it is empty.
    QByteArray clientAuthority;
    /// How a client without a good certificate is sent away.
    enum class Refusal { Alert, HangUp } refusal = Refusal::Alert;
    enum class Tls { Newest, Only12 } tls = Tls::Newest;
    bool offersHttp2 = false;
    bool speaksTls = true; ///< false: answers a handshake with something else
    bool hangsUpOnArrival = false;
    bool stallsOnArrival = false; ///< until NastyServer::release()
    quint16 port = 0;             ///< 0: any free one
};

/// An HTTPS server on the loopback that does whatever a test wants, in threads of its own. It knows
/// OpenSSL and sockets only, so that it shares no mistake with the client.
class NastyServer
{
public:
    explicit NastyServer(NastyOptions options);
    ~NastyServer();
    NastyServer(const NastyServer &) = delete;
    NastyServer &operator=(const NastyServer &) = delete;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Handles the next request, or, once those are used up, every further one.
    void enqueue(Handler handler);
    void setHandler(Handler handler);

    /// Ends all waitForRelease().
    void release();

    /// Those who arrive from now on are not stalled; those who wait go on waiting.
    void stopStalling() { m_stalls = false; }
    /// Proves itself with @p identity to those who arrive from now on.
    void setIdentity(const TestIdentity &identity);

    [[nodiscard]] QList<ReceivedRequest> requests() const;
    [[nodiscard]] qsizetype requestCount() const { return requests().size(); }
    [[nodiscard]] int connectionCount() const { return m_connections; }
    [[nodiscard]] int openConnectionCount() const { return m_open; }

private:
    friend class NastyConnection;

    [[nodiscard]] SSL_CTX *makeTls(const TestIdentity &identity) const;
    void listen();
    void acceptLoop();
    void handle(NastyConnection &connection, const ReceivedRequest &request);

    const NastyOptions m_options;
    SSL_CTX *m_tls = nullptr;
    int m_listener = -1;
    quint16 m_port = 0;
    std::thread m_acceptor;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_open = 0;
    std::atomic<bool> m_stalls;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isReleased = false;
    QList<ReceivedRequest> m_requests;
    QList<Handler> m_handlers;
    Handler m_handler;
    std::vector<std::thread> m_threads;
    std::vector<int> m_sockets;
};

/// A whole answer with Content-Length.
[[nodiscard]] Handler answer(int status, const QByteArray &body = {},
                             const QList<QByteArray> &headerLines = {});
/// @p bytes as they are; then the connection is closed.
[[nodiscard]] Handler rawAnswer(const QByteArray &bytes);
[[nodiscard]] Handler closeWithoutAnswer();
[[nodiscard]] Handler resetWithoutAnswer();
/// @p bytes, and then nothing more until NastyServer::release().
[[nodiscard]] Handler hang(const QByteArray &bytes = {});

} // namespace waybill::test

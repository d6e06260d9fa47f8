// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace waybill::test {

/// An HTTP proxy on the loopback that knows CONNECT alone (RFC 9110, section 9.3.6), in threads of
/// its own. It knows sockets only, so that it shares no mistake with the client.
class ConnectProxy
{
public:
    /// With @p user it asks for Basic authentication (RFC 7617).
    explicit ConnectProxy(const QByteArray &user = {}, const QByteArray &password = {});
    ~ConnectProxy();
    ConnectProxy(const ConnectProxy &) = delete;
    ConnectProxy &operator=(const ConnectProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where it was asked to lead to, and did: "host:port" each.
    [[nodiscard]] QList<QByteArray> tunnels() const;
    /// How often it asked for user and password.
    [[nodiscard]] int challengeCount() const { return m_challenges; }

private:
    void acceptLoop();
    void serve(int client);
    void tunnel(int client, const QByteArray &target);
    [[nodiscard]] bool isLetThrough(const QByteArray &head) const;
    void remember(int socket);

    const QByteArray m_credentials; ///< as they come over the wire; empty: none are asked for
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_challenges = 0;
    std::thread m_acceptor;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_tunnels;
    std::vector<int> m_sockets;
    std::vector<std::thread> m_threads;
};

} // namespace waybill::test

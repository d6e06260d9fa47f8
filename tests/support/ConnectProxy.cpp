// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "support/ConnectProxy.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace waybill::test {

namespace {

constexpr int maxHeadBytes = 16384;

bool sendAll(int socket, const char *bytes, ssize_t count)
{
    while (count > 0) {
        const ssize_t sent = ::send(socket, bytes, static_cast<size_t>(count), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        count -= sent;
    }
    return true;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    return sendAll(socket, bytes.constData(), bytes.size());
}

/// One request's head, read byte by byte so that nothing behind it is lost; empty at the end.
QByteArray readHead(int socket)
{
    QByteArray head;
    char byte = 0;
    while (head.size() < maxHeadBytes && ::recv(socket, &byte, 1, 0) == 1) {
        head += byte;
        if (head.endsWith("\r\n\r\n"))
            return head;
    }
    return {};
}

/// A connection to @p target ("host:port"), or -1.
int connectTo(const QByteArray &target)
{
    const qsizetype colon = target.lastIndexOf(':');
    addrinfo wish{};
    wish.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (colon < 0
        || ::getaddrinfo(target.left(colon).constData(), target.mid(colon + 1).constData(), &wish,
                         &found)
            != 0)
        return -1;
    const int server = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isConnected = ::connect(server, found->ai_addr, found->ai_addrlen) == 0;
    ::freeaddrinfo(found);
    if (isConnected)
        return server;
    ::close(server);
    return -1;
}

/// Hands on what @p from has; false at its end.
bool handOn(int from, int to)
{
    std::array<char, 16384> buffer{};
    const ssize_t count = ::recv(from, buffer.data(), buffer.size(), 0);
    return count > 0 && sendAll(to, buffer.data(), count);
}

} // namespace

ConnectProxy::ConnectProxy(const QByteArray &user, const QByteArray &password)
    : m_credentials(user.isEmpty() ? QByteArray() : (user + ':' + password).toBase64())
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isListening = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::listen(m_listener, SOMAXCONN) == 0
        && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    if (!isListening)
        qFatal("the proxy cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptLoop(); });
}

ConnectProxy::~ConnectProxy()
{
    m_isStopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (std::thread &thread : m_threads)
        thread.join();
    for (const int socket : m_sockets)
        ::close(socket);
    ::close(m_listener);
}

QList<QByteArray> ConnectProxy::tunnels() const
{
    const std::lock_guard lock(m_mutex);
    return m_tunnels;
}

void ConnectProxy::remember(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.push_back(socket);
}

void ConnectProxy::acceptLoop()
{
    while (!m_isStopping) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        remember(client);
        m_threads.emplace_back([this, client] { serve(client); });
    }
}

bool ConnectProxy::isLetThrough(const QByteArray &head) const
{
    return m_credentials.isEmpty()
        || head.toLower().contains(
            ("\r\nProxy-Authorization: Basic " + m_credentials + "\r\n").toLower());
}

void ConnectProxy::serve(int client)
{
    for (QByteArray head = readHead(client); !head.isEmpty(); head = readHead(client)) {
        if (!head.startsWith("CONNECT ")) {
            sendAll(client, "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        } else if (!isLetThrough(head)) {
            ++m_challenges;
            sendAll(client,
                    "HTTP/1.1 407 Proxy Authentication Required\r\n"
                    "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        } else {
            return tunnel(client, head.split(' ').at(1));
        }
    }
    ::shutdown(client, SHUT_RDWR);
}

void ConnectProxy::tunnel(int client, const QByteArray &target)
{
    const int server = connectTo(target);
    if (server < 0) {
        sendAll(client, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        ::shutdown(client, SHUT_RDWR);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_tunnels.append(target);
        m_sockets.push_back(server);
    }
    sendAll(client, "HTTP/1.1 200 Connection established\r\n\r\n");
    std::array<pollfd, 2> both{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
    bool isOpen = true;
    while (isOpen && ::poll(both.data(), both.size(), -1) > 0) {
        if (both[0].revents != 0)
            isOpen = handOn(client, server);
        if (isOpen && both[1].revents != 0)
            isOpen = handOn(server, client);
    }
    ::shutdown(client, SHUT_RDWR);
    ::shutdown(server, SHUT_RDWR);
}

} // namespace waybill::test

// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/Wire.h"

#include <httplib.h>
#include <openssl/ssl.h>

#include <array>
#include <memory>

namespace waybill::practice {

/// One accepted connection, as the stream that the HTTP library reads and writes.
///
/// Keeps the head of each request as it came: the library decodes percent signs in header values,
/// which would spoil ETags, and sorts the headers. Lives in the thread of its connection.
class TlsConnection final : public httplib::Stream
{
public:
    /// @p socket stays the caller's; reads on it must time out.
    TlsConnection(SSL_CTX *context, socket_t socket);
    ~TlsConnection() override;
    TlsConnection(const TlsConnection &) = delete;
    TlsConnection &operator=(const TlsConnection &) = delete;

    /// The TLS handshake.
    [[nodiscard]] bool accept();
    /// Whether something arrives within @p timeoutMs; false also when the client has gone.
    [[nodiscard]] bool waitForRequest(int timeoutMs) const;
    /// Starts to keep what is read, as the head of a request.
    void beginRequest();
    /// Ends the head; makes up for what the library does differently from this service.
    void completeRequest(httplib::Request &request);
    /// The request that was just read.
    [[nodiscard]] HttpRequest request(const std::string &body) const;
    /// From now on nothing is written any more.
    void drop() { m_isDropped = true; }
    /// Tells the client by the rules of TLS that nothing more comes.
    void sayGoodbye();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *target, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] std::optional<PeerCertificate> peerCertificate() const;
    void readTunnelledBody(httplib::Request &request);

    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
    socket_t m_socket;
    std::optional<PeerCertificate> m_certificate;
    std::array<char, 16384> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    QByteArray m_head;
    QByteArray m_tunnelledBody;
    bool m_keepsHead = false;
    bool m_isDropped = false;
};

} // namespace waybill::practice

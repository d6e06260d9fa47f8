// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/TlsConnection.h"

#include <openssl/x509.h>

#include <poll.h>

#include <algorithm>
#include <cstring>

namespace waybill::practice {

namespace {

constexpr size_t largestTunnelledBody = 4 * 1024 * 1024;

bool isReadyFor(socket_t socket, short events, int timeoutMs)
{
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, timeoutMs) > 0;
}

} // namespace

TlsConnection::TlsConnection(SSL_CTX *context, socket_t socket)
    : m_ssl(SSL_new(context), &SSL_free)
    , m_socket(socket)
{
    SSL_set_fd(m_ssl.get(), socket);
    SSL_set_app_data(m_ssl.get(), this);
}

TlsConnection::~TlsConnection() = default;

bool TlsConnection::accept()
{
    if (SSL_accept(m_ssl.get()) != 1)
        return false;
    m_certificate = peerCertificate();
    return true;
}

std::optional<PeerCertificate> TlsConnection::peerCertificate() const
{
    const X509 *certificate = SSL_get0_peer_certificate(m_ssl.get());
    if (certificate == nullptr)
        return {};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    PeerCertificate result;
    result.fingerprint = QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size));
    result.isInForce = X509_cmp_current_time(X509_get0_notBefore(certificate)) < 0
        && X509_cmp_current_time(X509_get0_notAfter(certificate)) > 0;
    return result;
}

bool TlsConnection::waitForRequest(int timeoutMs) const
{
    return !m_isDropped
        && (m_begin < m_end || SSL_pending(m_ssl.get()) > 0
            || isReadyFor(m_socket, POLLIN, timeoutMs));
}

void TlsConnection::beginRequest()
{
    m_head.clear();
    m_tunnelledBody.clear();
    m_keepsHead = true;
}

void TlsConnection::completeRequest(httplib::Request &request)
{
    m_keepsHead = false;
    request.ssl = m_ssl.get();
    // This service compresses nothing and knows no ranges; the library would do both by itself.
    request.headers.erase("Accept-Encoding");
    request.headers.erase("Range");
    request.ranges.clear();
    // Without a length there is no body (RFC 9112, 6.3); the library would wait for the end.
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        request.headers.emplace("Content-Length", "0");
    if (request.method == "GET" || request.method == "HEAD")
        readTunnelledBody(request);
}

/// The library does not read bodies of GET, which verb tunnelling needs.
void TlsConnection::readTunnelledBody(httplib::Request &request)
{
    const auto announced = QByteArray::fromStdString(request.get_header_value("Content-Length"));
    const size_t size = std::min(size_t(announced.toULongLong()), largestTunnelledBody);
    if (size == 0)
        return;
    if (request.has_header("Expect")) {
        httplib::Stream::write("HTTP/1.1 100 Continue\r\n\r\n");
        request.headers.erase("Expect");
    }
    m_tunnelledBody.resize(qsizetype(size));
    size_t done = 0;
    while (done < size) {
        const ssize_t count = read(m_tunnelledBody.data() + done, size - done);
        if (count <= 0)
            break;
        done += size_t(count);
    }
    m_tunnelledBody.truncate(qsizetype(done));
}

HttpRequest TlsConnection::request(const std::string &body) const
{
    HttpRequest result;
    QByteArrayList lines = m_head.split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    result.method = first.value(0);
    result.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            result.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    result.body = m_tunnelledBody.isEmpty() ? QByteArray::fromStdString(body) : m_tunnelledBody;
    result.certificate = m_certificate;
    return result;
}

void TlsConnection::sayGoodbye()
{
    SSL_shutdown(m_ssl.get());
}

bool TlsConnection::is_readable() const
{
    return m_begin < m_end || SSL_pending(m_ssl.get()) > 0 || isReadyFor(m_socket, POLLIN, 0);
}

bool TlsConnection::is_writable() const
{
    return !m_isDropped && isReadyFor(m_socket, POLLOUT, 5000);
}

ssize_t TlsConnection::read(char *target, size_t size)
{
    if (m_begin == m_end) {
        const int count = SSL_read(m_ssl.get(), m_buffer.data(), int(m_buffer.size()));
        if (count <= 0)
            return SSL_get_error(m_ssl.get(), count) == SSL_ERROR_ZERO_RETURN ? 0 : -1;
        m_begin = 0;
        m_end = size_t(count);
    }
    const size_t count = std::min(size, m_end - m_begin);
    std::memcpy(target, m_buffer.data() + m_begin, count);
    if (m_keepsHead)
        m_head.append(m_buffer.data() + m_begin, qsizetype(count));
    m_begin += count;
    return ssize_t(count);
}

ssize_t TlsConnection::write(const char *data, size_t size)
{
    if (m_isDropped)
        return -1;
    size_t done = 0;
    while (done < size) {
        // A record is at most 16 KiB, and a length must fit an int.
        const int part = int(std::min(size - done, size_t(1) << 20));
        const int count = SSL_write(m_ssl.get(), data + done, part);
        if (count <= 0)
            return -1;
        done += size_t(count);
    }
    return ssize_t(size);
}

void TlsConnection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void TlsConnection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace waybill::practice

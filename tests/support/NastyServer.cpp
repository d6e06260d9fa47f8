// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "support/NastyServer.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace waybill::test {

namespace {

int acceptAnyCertificate(int /*isGood*/, X509_STORE_CTX * /*context*/)
{
    return 1;
}

int preferHttp2(SSL * /*tls*/, const unsigned char **chosen, unsigned char *chosenLength,
                const unsigned char *offered, unsigned int offeredLength, void * /*unused*/)
{
    static const unsigned char ours[] = "\x02h2\x08http/1.1";
    unsigned char *out = nullptr;
    if (SSL_select_next_proto(&out, chosenLength, ours, sizeof ours - 1, offered, offeredLength)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *chosen = out;
    return SSL_TLSEXT_ERR_OK;
}

QByteArray peerCertificate(const SSL *tls)
{
    const X509 *certificate = SSL_get0_peer_certificate(tls);
    unsigned char *der = nullptr;
    const int length = certificate != nullptr ? i2d_X509(certificate, &der) : 0;
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    const auto lines = raw.left(raw.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool NastyConnection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const int count = SSL_write(m_tls, bytes.constData() + sent,
                                    static_cast<int>(bytes.size() - sent));
        if (count <= 0) {
            m_isClosing = true;
            return false;
        }
        sent += count;
    }
    return true;
}

bool NastyConnection::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_server.m_mutex);
    m_server.m_changed.wait_for(lock, time, [this] { return m_server.m_isStopping.load(); });
    return !m_server.m_isStopping;
}

void NastyConnection::waitForRelease()
{
    std::unique_lock lock(m_server.m_mutex);
    m_server.m_changed.wait(lock,
                            [this] { return m_server.m_isStopping || m_server.m_isReleased; });
}

void NastyConnection::reset()
{
    const linger hard{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_isClosing = true;
    SSL_set_quiet_shutdown(m_tls, 1);
}

bool NastyConnection::handshake()
{
    const NastyOptions &options = m_server.m_options;
    if (!options.speaksTls) {
        const QByteArray words = "220 mail.example.org ready\r\n";
        ::send(m_socket, words.constData(), static_cast<size_t>(words.size()), MSG_NOSIGNAL);
        return false;
    }
    {
        const std::lock_guard lock(m_server.m_mutex);
        m_tls = SSL_new(m_server.m_tls);
    }
    SSL_set_fd(m_tls, m_socket);
    if (SSL_accept(m_tls) != 1)
        return false;
    // Servers on Windows, and those of Qt, look at the certificate after the handshake.
    const bool hangsUp = !options.clientAuthority.isEmpty()
        && options.refusal == NastyOptions::Refusal::HangUp
        && (peerCertificate(m_tls).isEmpty() || SSL_get_verify_result(m_tls) != X509_V_OK);
    return !hangsUp;
}

bool NastyConnection::readSome()
{
    char buffer[16384];
    const int count = SSL_read(m_tls, buffer, sizeof buffer);
    if (count > 0)
        m_unread.append(buffer, count);
    return count > 0;
}

bool NastyConnection::readRequest(ReceivedRequest &request)
{
    qsizetype headerEnd = -1;
    while ((headerEnd = m_unread.indexOf("\r\n\r\n")) < 0) {
        if (!readSome())
            return false;
    }
    request.raw = m_unread.left(headerEnd + 4);
    const qsizetype whole = headerEnd + 4 + request.header("Content-Length").toLongLong();
    while (m_unread.size() < whole) {
        if (!readSome())
            return false;
    }
    request.raw = m_unread.left(whole);
    request.body = m_unread.mid(headerEnd + 4, whole - headerEnd - 4);
    m_unread.remove(0, whole);
    const auto words = request.raw.left(request.raw.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    return true;
}

void NastyConnection::serve(int number)
{
    if (m_server.m_stalls)
        waitForRelease();
    if (!m_server.m_options.hangsUpOnArrival && handshake()) {
        while (!m_isClosing) {
            ReceivedRequest request;
            if (!readRequest(request))
                break;
            request.connection = number;
            request.peerCertificate = peerCertificate(m_tls);
            request.tlsVersion = SSL_get_version(m_tls);
            m_server.handle(*this, request);
        }
        SSL_shutdown(m_tls);
    }
    ERR_clear_error();
    SSL_free(m_tls);
}

NastyServer::NastyServer(NastyOptions options)
    : m_options(std::move(options))
    , m_stalls(m_options.stallsOnArrival)
    , m_handler(answer(200, "{}"))
{
    std::signal(SIGPIPE, SIG_IGN);
    m_tls = makeTls(m_options.identity);
    listen();
    m_acceptor = std::thread([this] { acceptLoop(); });
}

NastyServer::~NastyServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    m_changed.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_listener);
    SSL_CTX_free(m_tls);
}

SSL_CTX *NastyServer::makeTls(const TestIdentity &identity) const
{
    SSL_CTX *tls = SSL_CTX_new(TLS_server_method());
    // Old and weak client keys are for the client to judge here.
    SSL_CTX_set_security_level(tls, 0);
    if (m_options.tls == NastyOptions::Tls::Only12)
        SSL_CTX_set_max_proto_version(tls, TLS1_2_VERSION);
    const auto reader = [](const QByteArray &pem) {
        return BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    };
    BIO *bio = reader(identity.certificate);
    X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(tls, certificate);
    X509_free(certificate);
    BIO_free(bio);
    bio = reader(identity.key);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    SSL_CTX_use_PrivateKey(tls, key);
    EVP_PKEY_free(key);
    BIO_free(bio);

    if (m_options.offersHttp2)
        SSL_CTX_set_alpn_select_cb(tls, preferHttp2, nullptr);
    if (m_options.clientAuthority.isEmpty())
        return tls;
    bio = reader(m_options.clientAuthority);
    X509 *authority = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    X509_STORE_add_cert(SSL_CTX_get_cert_store(tls), authority);
    SSL_CTX_add_client_CA(tls, authority);
    X509_free(authority);
    BIO_free(bio);
    static const unsigned char session[] = "nasty";
    SSL_CTX_set_session_id_context(tls, session, sizeof session);
    if (m_options.refusal == NastyOptions::Refusal::Alert)
        SSL_CTX_set_verify(tls, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    else
        SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, acceptAnyCertificate);
    return tls;
}

void NastyServer::setIdentity(const TestIdentity &identity)
{
    SSL_CTX *tls = makeTls(identity);
    const std::lock_guard lock(m_mutex);
    std::swap(m_tls, tls);
    SSL_CTX_free(tls); // connections hold it as long as they need it
}

void NastyServer::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    const int yes = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    address.sin_family = AF_INET;
    address.sin_port = htons(m_options.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("the loopback has no free port");
    ::listen(m_listener, 64);
    socklen_t length = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    m_port = ntohs(address.sin_port);
}

void NastyServer::acceptLoop()
{
    while (!m_isStopping) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            break;
        const int yes = 1; // else answers wait for acknowledgements
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        const int number = ++m_connections;
        ++m_open;
        const std::lock_guard lock(m_mutex);
        m_sockets.push_back(socket);
        if (m_isStopping)
            ::shutdown(socket, SHUT_RDWR);
        m_threads.emplace_back([this, socket, number] {
            NastyConnection(*this, socket).serve(number);
            const std::lock_guard closing(m_mutex);
            m_sockets.erase(std::find(m_sockets.begin(), m_sockets.end(), socket));
            ::close(socket);
            --m_open;
        });
    }
}

void NastyServer::handle(NastyConnection &connection, const ReceivedRequest &request)
{
    Handler handler;
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
        handler = m_handlers.isEmpty() ? m_handler : m_handlers.takeFirst();
    }
    handler(connection, request);
}

QUrl NastyServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("https://localhost:%1%2").arg(m_port).arg(path));
}

void NastyServer::enqueue(Handler handler)
{
    const std::lock_guard lock(m_mutex);
    m_handlers.append(std::move(handler));
}

void NastyServer::setHandler(Handler handler)
{
    const std::lock_guard lock(m_mutex);
    m_handler = std::move(handler);
}

void NastyServer::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isReleased = true;
    }
    m_changed.notify_all();
}

QList<ReceivedRequest> NastyServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

Handler answer(int status, const QByteArray &body, const QList<QByteArray> &headerLines)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Some words\r\n";
    for (const QByteArray &line : headerLines)
        bytes += line + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return
        [bytes](NastyConnection &connection, const ReceivedRequest &) { connection.send(bytes); };
}

Handler rawAnswer(const QByteArray &bytes)
{
    return [bytes](NastyConnection &connection, const ReceivedRequest &) {
        connection.send(bytes);
        connection.close();
    };
}

Handler closeWithoutAnswer()
{
    return [](NastyConnection &connection, const ReceivedRequest &) { connection.close(); };
}

Handler resetWithoutAnswer()
{
    return [](NastyConnection &connection, const ReceivedRequest &) { connection.reset(); };
}

Handler hang(const QByteArray &bytes)
{
    return [bytes](NastyConnection &connection, const ReceivedRequest &) {
        connection.send(bytes);
        connection.waitForRelease();
        connection.close();
    };
}

} // namespace waybill::test

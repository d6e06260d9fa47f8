// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/TlsServer.h"

#include "practice/TlsConnection.h"

#include <QUuid>

#include <httplib.h>
#include <openssl/pem.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <future>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

/// As long as a browser-like client usually keeps an idle connection.
constexpr int idleSeconds = 60;
constexpr size_t largestBody = 4 * 1024 * 1024;

/// A client that goes in the midst of an answer must not end the program. The library ignores the
/// signal for the whole process when its server is made, which whoever comes later can undo.
void blockBrokenPipes()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

/// A thread for each connection: kept-alive connections are idle most of the time, and a pool of
/// fixed size would let a few clients lock out all others.
class ConnectionThreads final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> work) override
    {
        std::erase_if(m_running, [](std::future<void> &thread) {
            return thread.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        });
        m_running.push_back(std::async(std::launch::async, [work = std::move(work)] {
            blockBrokenPipes();
            work();
        }));
    }

    void shutdown() override { m_running.clear(); }

private:
    std::vector<std::future<void>> m_running;
};

/// Takes whatever certificate comes; the front door compares it with the registered ones.
int takeAnyCertificate(int, X509_STORE_CTX *)
{
    return 1;
}

bool useServerCertificate(SSL_CTX &context, const TlsServer::Settings &settings)
{
    const auto bio = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(
            BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    };
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(bio(settings.certificatePem).get(), nullptr, nullptr, nullptr),
        &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(bio(settings.keyPem).get(), nullptr, nullptr, nullptr),
        &EVP_PKEY_free);
    return certificate && key && SSL_CTX_use_certificate(&context, certificate.get()) == 1
        && SSL_CTX_use_PrivateKey(&context, key.get()) == 1;
}

bool setUpContext(SSL_CTX &context, const TlsServer::Settings &settings)
{
    SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION);
    // A resumed session would carry an identity from one connection into the next.
    SSL_CTX_set_session_cache_mode(&context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(&context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(&context, 0);
    const int mode = SSL_VERIFY_PEER
        | (settings.requireCertificate ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0);
    SSL_CTX_set_verify(&context, mode, &takeAnyCertificate);
    return useServerCertificate(context, settings);
}

} // namespace

class TlsServer::Private final : public httplib::SSLServer
{
public:
    Private(const Settings &settings, TlsServer::Handler handler)
        : SSLServer([&settings](SSL_CTX &context) { return setUpContext(context, settings); })
        , m_handler(std::move(handler))
    {
        new_task_queue = [] { return new ConnectionThreads; };
        set_tcp_nodelay(true);
        // The library's default lets two services listen on one port and share its connections.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        // Only for the header Keep-Alive; the loop below counts for itself.
        set_keep_alive_timeout(idleSeconds);
        set_keep_alive_max_count(10'000);
        set_payload_max_length(largestBody);
        set_error_handler(&Private::fillProtocolError);
        const Server::Handler serve = [this](const httplib::Request &request,
                                             httplib::Response &response) {
            serveRequest(request, response);
        };
        const std::string anyPath = "[\\s\\S]*";
        Get(anyPath, serve).Post(anyPath, serve).Put(anyPath, serve).Patch(anyPath, serve);
        Delete(anyPath, serve).Options(anyPath, serve);
    }

    Result<quint16, QString> open(quint16 port)
    {
        if (!is_valid())
            return failure(u"The certificate of the practice service could not be used."_s);
        const int bound = port == 0           ? bind_to_any_port("127.0.0.1")
            : bind_to_port("127.0.0.1", port) ? int(port)
                                              : -1;
        if (bound <= 0)
            return failure(u"The practice service could not open a port on 127.0.0.1."_s);
        m_listener = std::thread([this] { listen_after_bind(); });
        while (!is_running())
            std::this_thread::yield();
        return quint16(bound);
    }

    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
            // The listener waits for the threads of the connections, and those for their clients.
            for (const socket_t socket : m_sockets)
                ::shutdown(socket, SHUT_RDWR);
        }
        m_stopped.notify_all();
        SSLServer::stop();
        if (m_listener.joinable())
            m_listener.join();
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        const bool served = keepBook(socket) && serveConnection(socket);
        {
            const std::scoped_lock lock(m_mutex);
            m_sockets.erase(socket);
            ::shutdown(socket, SHUT_RDWR);
            ::close(socket);
        }
        return served;
    }

    bool keepBook(socket_t socket)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stopping)
            m_sockets.insert(socket);
        return !m_stopping;
    }

    bool serveConnection(socket_t socket)
    {
        TlsConnection connection(ssl_context(), socket);
        if (!connection.accept())
            return false;
        bool goesOn = true;
        while (goesOn && connection.waitForRequest(idleSeconds * 1000)) {
            connection.beginRequest();
            bool isLast = false;
            goesOn = process_request(
                connection, false, isLast,
                [&connection](httplib::Request &request) { connection.completeRequest(request); });
            if (isLast)
                break;
        }
        if (goesOn)
            connection.sayGoodbye();
        return goesOn;
    }

    void serveRequest(const httplib::Request &request, httplib::Response &response)
    {
        auto *connection = static_cast<TlsConnection *>(SSL_get_app_data(request.ssl));
        const HttpReply reply = m_handler(connection->request(request.body));
        if (reply.delayMs > 0) {
            std::unique_lock lock(m_mutex);
            m_stopped.wait_for(lock, std::chrono::milliseconds(reply.delayMs),
                               [this] { return m_stopping; });
        }
        if (reply.delivery == HttpReply::Delivery::None)
            connection->drop();
        writeReply(reply, response);
    }

    static void writeReply(const HttpReply &reply, httplib::Response &response);
    static void fillProtocolError(const httplib::Request &request, httplib::Response &response);

    TlsServer::Handler m_handler;
    std::thread m_listener;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    std::set<socket_t> m_sockets; ///< open ones, guarded by m_mutex
    bool m_stopping = false;      ///< guarded by m_mutex
};

void TlsServer::Private::writeReply(const HttpReply &reply, httplib::Response &response)
{
    response.status = reply.status;
    std::string type;
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            type = value.toStdString();
        else
            response.set_header(name.toStdString(), value.toStdString());
    }
    const QByteArray body = reply.body;
    switch (reply.delivery) {
    case HttpReply::Delivery::Chunked:
        response.set_chunked_content_provider(type, [body](size_t, httplib::DataSink &sink) {
            if (!body.isEmpty())
                sink.write(body.constData(), size_t(body.size()));
            sink.done();
            return true;
        });
        return;
    case HttpReply::Delivery::Half: {
        const QByteArray half = body.isEmpty() ? QByteArray("{\"od") : body.left(body.size() / 2);
        response.set_content_provider(
            size_t(half.size() * 2), type, [half](size_t offset, size_t, httplib::DataSink &sink) {
                return offset == 0 && sink.write(half.constData(), size_t(half.size()));
            });
        return;
    }
    case HttpReply::Delivery::Whole:
    case HttpReply::Delivery::None:
        if (!body.isEmpty())
            response.set_content(body.constData(), size_t(body.size()), type);
        else if (!type.empty() && reply.status != 204)
            response.set_header("Content-Type", type);
    }
}

/// Errors that the HTTP library answers by itself, such as a broken request line.
void TlsServer::Private::fillProtocolError(const httplib::Request &, httplib::Response &response)
{
    if (!response.body.empty() || response.has_header("x-ms-request-id"))
        return;
    response.set_header("x-ms-request-id",
                        QUuid::createUuid().toByteArray(QUuid::Id128).toStdString());
    response.set_content(
        "<Error xmlns=\"http://schemas.microsoft.com/windowsazure\"><Code>BadRequest</Code>"
        "<Message>The request could not be read as HTTP.</Message></Error>",
        "application/xml; charset=utf-8");
}

TlsServer::TlsServer(Handler handler)
    : m_handler(std::move(handler))
{
}

TlsServer::~TlsServer()
{
    stop();
}

Result<quint16, QString> TlsServer::start(const Settings &settings)
{
    stop();
    const std::scoped_lock lock(m_mutex);
    d = std::make_unique<Private>(settings, m_handler);
    auto port = d->open(settings.port);
    if (!port)
        d.reset();
    return port;
}

void TlsServer::stop()
{
    const std::scoped_lock lock(m_mutex);
    if (d)
        d->close();
    d.reset();
}

} // namespace waybill::practice

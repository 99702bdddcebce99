#pragma once

#include "engine/net/http_client.h"
#include "engine/net/http_connection.h"
#include "engine/net/tls_trust.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace jarvis::net {

/// HTTP/1.1 over our own sockets.
///
/// Not QNetworkAccessManager: it sends a POST a second time when the connection ends before the answer (measured with Qt
/// 6.4.2: two of one on the server), which would be a second order.
///
/// Up to kConnectionsMax connections to each server, kept open, and kUrgentMore that only urgent requests open; further requests wait in
/// order, urgent ones first, at most kWaitingMax.
/// Threads: the network thread.
class SocketHttpClient final : public HttpClient {
public:
    static constexpr std::size_t kConnectionsMax = 8;
    static constexpr std::size_t kUrgentMore = 8;
    static constexpr std::size_t kWaitingMax = 512;

    explicit SocketHttpClient(const TlsTrust& trust);
    ~SocketHttpClient() override;

    void send(HttpRequest request, Done done) override;

private:
    struct Waiting {
        HttpRequest request;
        std::string target;
        std::chrono::steady_clock::time_point deadline;
        Done done;
    };
    struct Pool {
        std::vector<std::unique_ptr<HttpConnection>> connections;
        std::deque<Waiting> waiting;
    };

    void pump(const Origin& origin);
    void dropExpired();
    HttpConnection* freeConnection(const Origin& origin, Pool& pool, bool isUrgent);
    void answer(Done done, Expected<HttpResponse, NetError> result);
    void watchWaiting();

    QSslConfiguration m_tls;
    std::map<Origin, Pool> m_pools;
    QTimer m_expiry;
    QObject m_context; ///< what is still queued for us ends with it
};

} // namespace jarvis::net

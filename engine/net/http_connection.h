#pragma once

#include "engine/net/http_client.h"
#include "engine/net/http_parser.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <optional>
#include <string>

namespace jarvis::net {

/// Where requests go: what one connection can serve.
struct Origin {
    bool isTls = false;
    std::string host;
    std::uint16_t port = 0;
    auto operator<=>(const Origin&) const = default;
};

/// One socket that carries one exchange at a time, and is opened again when it has to be.
///
/// Threads: the network thread.
class HttpConnection {
public:
    HttpConnection(Origin origin, const QSslConfiguration& tls);
    ~HttpConnection();
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    bool isFree() const { return !m_done; }
    /// Requires isFree(). `target` is path and query. `done` is called when the exchange is over; the connection is free by then.
    void exchange(HttpRequest request, std::string target, Duration timeLeft, HttpClient::Done done);

private:
    void open();
    void write();
    void read();
    void onEnd();
    void onError(QAbstractSocket::SocketError error);
    void fail(NetError::Kind kind, std::string text);
    void finish(Expected<HttpResponse, NetError> result);
    NetError::Kind kindOf(QAbstractSocket::SocketError error) const;

    const Origin m_origin;
    QSslSocket m_socket;
    QTimer m_deadline;
    QElapsedTimer m_sinceWritten;
    HttpRequest m_request;
    std::string m_target;
    std::optional<HttpParser> m_parser;
    HttpClient::Done m_done;
    bool m_isReady = false;  ///< open, and proved to be who it is
    bool m_isReused = false; ///< carried an exchange before
    bool m_isWritten = false;
};

} // namespace jarvis::net

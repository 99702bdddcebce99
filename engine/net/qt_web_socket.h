#pragma once

#include "engine/net/tls_trust.h"
#include "engine/net/web_socket.h"

#include <QSslConfiguration>

namespace jarvis::net {

/// WebSockets by Qt.
///
/// Threads: the network thread.
class QtWebSocketClient final : public WebSocketClient {
public:
    explicit QtWebSocketClient(const TlsTrust& trust);
    std::unique_ptr<WebSocket> open(const WebSocketOptions& options, WebSocketListener& listener) override;

private:
    QSslConfiguration m_tls;
};

} // namespace jarvis::net

#pragma once

#include "engine/net/tls_trust.h"
#include "engine/net/web_socket.h"

namespace jarvis::net {

/// WebSockets by Qt.
///
/// Threads: the network thread.
class QtWebSocketClient final : public WebSocketClient {
public:
    /// It outlives the sockets.
    explicit QtWebSocketClient(TlsTrust trust);
    std::unique_ptr<WebSocket> open(const WebSocketOptions& options, WebSocketListener& listener) override;

private:
    const TlsTrust m_trust;
};

} // namespace jarvis::net

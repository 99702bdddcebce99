#pragma once

#include "engine/net/http_client.h"
#include "engine/net/scheduler.h"
#include "engine/net/web_socket.h"

namespace jarvis::net {

/// All that a client of remote services needs: the real ones (NetworkThread), or fakes in tests.
struct Network {
    HttpClient& http;
    WebSocketClient& sockets;
    Scheduler& scheduler;
};

} // namespace jarvis::net

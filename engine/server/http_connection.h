#pragma once

#include "engine/base/time.h"
#include "engine/server/stream_handover.h"
#include "engine/server/web_service.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace jarvis::server {

/// One connection that speaks HTTP/1.1: request by request, each answered before the next is read, so that what is sent ahead waits in the
/// peer's socket and not in our memory. A request for the stream ends it: the socket is handed over.
///
/// What it keeps is bounded (16 KiB of bytes, 64 KiB of body), and so is the time that each step may take, however slowly bytes trickle.
/// What cannot be read is answered with the reason before the connection ends.
///
/// Threads: the web thread.
class HttpConnection {
public:
    struct Limits {
        Duration openTimeout = std::chrono::seconds(10); ///< TLS, and until the first byte
        Duration headTimeout = std::chrono::seconds(10); ///< from the first byte of a request to the end of its head
        Duration bodyTimeout = std::chrono::seconds(15);
        Duration writeTimeout = std::chrono::seconds(20);
        Duration idleMax = std::chrono::seconds(60);     ///< between requests
        std::size_t headBytesMax = 8U << 10;
        std::size_t bodyBytesMax = 64U << 10;
    };
    struct Callbacks {
        WebService* service = nullptr; ///< null: there is the stream alone
        std::function<void(StreamHandover)> onStream;
        std::function<void(std::uint64_t id)> onOver; ///< once
        std::function<std::string()> nameRequest;     ///< for those that their client did not name
    };

    virtual ~HttpConnection() = default;
    virtual void start() = 0;
    /// Ends it: at once when it waits for a request, else with the answer that is under way.
    virtual void leave() = 0;
    /// Ends it now.
    virtual void cut() = 0;
};

/// `tls`: null for one in the clear. `callbacks` outlives it.
std::shared_ptr<HttpConnection> makeHttpConnection(std::uint64_t id, boost::asio::ip::tcp::socket socket, boost::asio::ssl::context* tls,
    Seats::Seat seat, const HttpConnection::Limits& limits, const HttpConnection::Callbacks& callbacks);

} // namespace jarvis::server

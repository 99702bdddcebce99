#pragma once

#include "engine/base/time.h"
#include "engine/net/net_error.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace jarvis::net {

/// An open WebSocket, or one that is being opened. Destroying it cuts it without a word to the listener.
///
/// Threads: the network thread.
class WebSocket {
public:
    virtual ~WebSocket() = default;
    /// Requires that onOpen was called. A peer that does not read what we send is cut off.
    virtual void sendText(std::string_view text) = 0;
    /// The same, in bytes.
    virtual void sendBinary(std::span<const std::byte> bytes) = 0;
};

/// Hears of a socket. May destroy it in any of these calls.
class WebSocketListener {
public:
    virtual ~WebSocketListener() = default;
    virtual void onOpen() = 0;
    /// `text` is valid during the call.
    virtual void onText(std::string_view text) = 0;
    /// `bytes` are valid during the call. Most peers speak text.
    virtual void onBinary(std::span<const std::byte> /*bytes*/) {}
    /// It never opened, or it ended. Nothing comes after this.
    virtual void onClosed(const NetError& why) = 0;
};

struct WebSocketOptions {
    std::string url; ///< ws:// or wss://
    Duration openTimeout = std::chrono::seconds(10);
    /// A peer that says nothing for so long, not even to a ping, is given up. Pings go out at half of it.
    Duration silenceMax = std::chrono::seconds(20);
    std::size_t messageBytesMax = 4U << 20;
};

class WebSocketClient {
public:
    virtual ~WebSocketClient() = default;
    /// `listener` outlives the socket. Nothing is called from within open().
    virtual std::unique_ptr<WebSocket> open(const WebSocketOptions& options, WebSocketListener& listener) = 0;
};

} // namespace jarvis::net

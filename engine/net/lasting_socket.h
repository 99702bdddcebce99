#pragma once

#include "engine/net/backoff.h"
#include "engine/net/network.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace jarvis::net {

/// A WebSocket that is opened again whenever it ends, after a wait that grows while it keeps failing.
///
/// Threads: the network thread. Callbacks may call reopen(), not destroy it.
class LastingSocket final : private WebSocketListener {
public:
    struct Callbacks {
        std::function<void()> onOpen;
        std::function<void(std::string_view)> onText;
        /// It ended or did not open; the next try is on its way.
        std::function<void(const NetError&)> onLost;
        std::function<void(std::span<const std::byte>)> onBinary{}; ///< empty: what comes in bytes is passed over
    };
    /// `steadyAfter`: how long it must have been open to count as a success.
    struct Pace {
        Duration first = std::chrono::milliseconds(250);
        Duration longest = std::chrono::seconds(30);
        Duration steadyAfter = std::chrono::seconds(10);
        std::uint64_t seed = 1;
    };

    LastingSocket(const Network& network, WebSocketOptions options, const Pace& pace, Callbacks callbacks);

    void open();
    void send(std::string_view text);
    void send(std::span<const std::byte> bytes);
    /// Cuts it for `why`, as if the peer had, and opens it again after the wait.
    void reopen(const NetError& why);
    bool isOpen() const { return m_isOpen; }
    /// From now on this address, at the next opening.
    void setUrl(std::string url) { m_options.url = std::move(url); }

private:
    void onOpen() override;
    void onText(std::string_view text) override;
    void onBinary(std::span<const std::byte> bytes) override;
    void onClosed(const NetError& why) override;

    Network m_network;
    WebSocketOptions m_options;
    Pace m_pace;
    Backoff m_backoff;
    Callbacks m_callbacks;
    std::unique_ptr<WebSocket> m_socket;
    std::unique_ptr<Timer> m_retry;
    std::unique_ptr<Timer> m_steady;
    bool m_isOpen = false;
};

} // namespace jarvis::net

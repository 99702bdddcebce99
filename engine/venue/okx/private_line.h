#pragma once

#include "engine/net/lasting_socket.h"
#include "engine/venue/credentials.h"
#include "engine/venue/live/stream_clock.h"

#include <simdjson.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue::okx {

/// One connection to an account's streams at OKX: logs in, subscribes, and keeps alive; begins anew when something goes wrong.
///
/// Login and subscriptions must be answered within ten seconds. A text ping goes out every fifteen, for the venue cuts after thirty
/// without a word. Before an upgrade (notice 64008) the connection begins anew at once, rather than in the middle of something.
///
/// Threads: the network thread.
class PrivateLine {
public:
    static constexpr Duration kPingInterval = std::chrono::seconds(15);
    static constexpr Duration kAnswerTime = std::chrono::seconds(10);

    struct Callbacks {
        std::function<void()> onReady; ///< everything is subscribed
        std::function<void()> onLost;  ///< after it was ready
        /// Data of a channel. What is wrong with it, if anything is: the connection then begins anew, and everything is compared.
        std::function<std::string(std::string_view channel, simdjson::dom::array rows)> onRows;
        /// The venue does not accept our time.
        std::function<void()> onClockWrong;
        std::function<void(const std::string& what, const std::string& why)> complain;
    };
    /// `channels`: JSON arguments of the subscriptions. The references outlive it.
    PrivateLine(const net::Network& network, std::string url, const Credentials& credentials, const live::StreamClock& clock, std::vector<std::string> channels,
        Callbacks callbacks);

    void open() { m_socket.open(); }
    bool isReady() const { return m_isReady; }
    /// When it last said anything; the epoch: never.
    Timestamp heard() const { return m_heard; }

private:
    void onOpen();
    void onText(std::string_view text);
    void onEvent(simdjson::dom::element json, std::string_view event);
    void onRefused(simdjson::dom::element json);
    void onLost(const net::NetError& why);
    void awaitAnswer();
    void ping();
    void begin(const std::string& why) { m_socket.reopen({net::NetError::Kind::BadAnswer, why}); }

    net::Network m_network;
    const Credentials& m_credentials;
    const live::StreamClock& m_clock;
    std::vector<std::string> m_channels;
    Callbacks m_callbacks;
    simdjson::dom::parser m_parser;
    net::LastingSocket m_socket;
    std::size_t m_subscribed = 0;
    bool m_isReady = false;
    Timestamp m_heard{};
    std::unique_ptr<net::Timer> m_answerTimer; ///< runs while an answer is owed
    std::unique_ptr<net::Timer> m_pingTimer;
};

} // namespace jarvis::venue::okx

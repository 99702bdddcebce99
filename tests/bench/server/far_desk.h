#pragma once

#include "engine/wire/stream.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace jarvis::bench {

/// One connected desktop as a load: says Hello, then takes what comes and looks at no more of it than a figure needs, so that ten thousand
/// of them fit beside the server on one machine.
///
/// Threads: the loop's.
class FarDesk : public std::enable_shared_from_this<FarDesk> {
public:
    struct Host {
        virtual void onWelcome(FarDesk& desk) = 0;
        /// A frame's tag, and all of its bytes.
        virtual void onFrame(FarDesk& desk, std::uint16_t tag, wire::ByteView bytes) = 0;
        virtual void onLost(FarDesk& desk) = 0;

    protected:
        ~Host() = default;
    };
    /// Of the frames in engine/wire/stream.h.
    static constexpr std::uint16_t kWelcome = 1;
    static constexpr std::uint16_t kSnapshot = 2;
    static constexpr std::uint16_t kDelta = 3;
    static constexpr std::uint16_t kQuotes = 4;

    FarDesk(boost::asio::io_context& loop, Host& host, int number, wire::Hello hello);

    /// From an address of its own: number / 50 counts through 127.1.0.1 and on.
    void connect(std::uint16_t port);
    void say(const wire::DeskFrame& frame);
    void close();
    int number() const { return m_number; }
    bool isWelcome() const { return m_isWelcome; }
    wire::Hello& hello() { return m_hello; }

private:
    void onReadable();
    /// Takes the whole frames of it, and keeps the rest.
    void take(std::string_view bytes);
    std::size_t takeWhole(std::string_view bytes);
    void lose();

    boost::asio::ip::tcp::socket m_socket;
    Host& m_host;
    const int m_number;
    wire::Hello m_hello;
    std::string m_rest; ///< of a frame that has not come whole
    bool m_isUpgraded = false;
    bool m_isWelcome = false;
    bool m_isLost = false;
};

} // namespace jarvis::bench

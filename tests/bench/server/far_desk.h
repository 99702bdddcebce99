#pragma once

#include "engine/wire/stream.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <openssl/ssl.h>

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
    static constexpr std::uint16_t kQuoteChanges = 10;

    /// `tls`: null for one in the clear. What the server shows is not looked at: it is a load, not a desk.
    FarDesk(boost::asio::io_context& loop, Host& host, int number, wire::Hello hello, SSL_CTX* tls = nullptr);
    FarDesk(const FarDesk&) = delete;
    FarDesk& operator=(const FarDesk&) = delete;
    ~FarDesk() { close(); }

    /// From an address of its own: number / 50 counts through 127.1.0.1 and on.
    void connect(std::uint16_t port);
    void say(const wire::DeskFrame& frame);
    void close();
    /// Out of the loop, once it is welcome: what comes from now on waits in its socket until look(). Nothing wakes this process for it, as
    /// nothing would if it were a desk on another machine.
    void stepAside() { m_isAside = true; }
    /// Takes what has come meanwhile; for one that stepped aside.
    void look();
    int number() const { return m_number; }
    bool isWelcome() const { return m_isWelcome; }
    wire::Hello& hello() { return m_hello; }

private:
    struct Free {
        void operator()(SSL* session) const { SSL_free(session); }
    };
    void awaitBytes();
    void onReadable();
    void takeWhatIsThere();
    int descriptor();
    /// Whether both have shaken hands; more is to come, or it is lost, when not.
    bool isShaken();
    /// What is there, at most `room`; 0: nothing yet, or it is lost.
    std::size_t read(char* into, std::size_t room);
    void write(std::string_view bytes);
    /// Takes the whole frames of it, and keeps the rest.
    void take(std::string_view bytes);
    std::size_t takeWhole(std::string_view bytes);
    void lose();

    boost::asio::ip::tcp::socket m_socket;
    int m_asideDescriptor = -1; ///< of the socket, when the loop has nothing to do with it any more
    Host& m_host;
    const int m_number;
    wire::Hello m_hello;
    std::string m_rest; ///< of a frame that has not come whole
    std::unique_ptr<SSL, Free> m_tls;
    bool m_isAside = false;
    bool m_isAsked = false; ///< to become a stream
    bool m_isUpgraded = false;
    bool m_isWelcome = false;
    bool m_isLost = false;
};

} // namespace jarvis::bench

#pragma once

#include "engine/base/check.h"
#include "engine/base/random.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <climits>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace jarvis::test {

/// A line of WebSockets between a desk and an engine that does what lines do: it hands bytes on late and in small pieces, says messages
/// twice, swallows them before it ends, and is cut in the middle of one.
///
/// Both sides are on this machine, in the clear. Threads: one of its own; calls from any.
class FaultyProxy {
public:
    struct Faults {
        std::int64_t cutBytesMin = 2'000; ///< a connection is cut after so many, in both directions together
        std::int64_t cutBytesMax = 60'000;
        std::int64_t pieceBytesMax = 700;
        std::int64_t delayMillisMax = 0;
        std::int64_t twiceOneIn = 0; ///< of the messages, the desk's first aside: it says who it is once; 0: none
        std::int64_t loseOneIn = 0;  ///< of the messages: it and all behind it are swallowed, and the line ends a moment later; 0: none
        int faultsMax = INT_MAX;     ///< beyond it the line behaves
    };

    FaultyProxy(std::uint16_t target, std::uint64_t seed, const Faults& faults) : m_target(target), m_random(seed), m_faults(faults)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address = loopback(0);
        CHECK(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(m_listener, 16) == 0);
        socklen_t size = sizeof address;
        CHECK(::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    FaultyProxy(std::uint16_t target, std::uint64_t seed) : FaultyProxy(target, seed, Faults{}) {}
    ~FaultyProxy()
    {
        m_isOver = true;
        m_thread.join();
        for (const auto& line : m_lines)
            end(*line);
        ::close(m_listener);
    }

    std::uint16_t port() const { return m_port; }
    int cuts() const { return m_cuts; }
    int twices() const { return m_twices; }
    int losses() const { return m_losses; }
    /// From now on it only passes bytes on.
    void behave() { m_isBehaved = true; }

private:
    using Clock = std::chrono::steady_clock;
    struct Piece {
        Clock::time_point due;
        std::string bytes;
    };
    /// One direction of a line.
    struct Way {
        int from = -1;
        int to = -1;
        std::string unread; ///< bytes that are no whole message yet
        bool isUpgraded = false;
        int messages = 0;
        std::deque<Piece> pieces;
    };
    struct Line {
        Way out; ///< desk to engine
        Way in;
        std::int64_t bytesLeft = 0;
        Clock::time_point lostAt = Clock::time_point::max();
        bool isOver = false;
    };

    static sockaddr_in loopback(std::uint16_t port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        return address;
    }
    bool isFaulty() const { return !m_isBehaved && m_cuts + m_twices + m_losses < m_faults.faultsMax; }
    bool happens(std::int64_t oneIn) { return oneIn > 0 && isFaulty() && m_random.below(static_cast<std::uint64_t>(oneIn)) == 0; }

    void run()
    {
        while (!m_isOver) {
            std::vector<pollfd> watched{{m_listener, POLLIN, 0}};
            for (const auto& line : m_lines) {
                watched.push_back({line->out.from, POLLIN, 0});
                watched.push_back({line->in.from, POLLIN, 0});
            }
            // Short: what is delayed has to go out in time, and nothing else wakes it.
            ::poll(watched.data(), watched.size(), 2);
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                read(*m_lines[i], m_lines[i]->out, watched[1 + 2 * i].revents);
                read(*m_lines[i], m_lines[i]->in, watched[2 + 2 * i].revents);
            }
            for (const auto& line : m_lines)
                pass(*line);
            std::erase_if(m_lines, [](const auto& line) { return line->isOver; });
            if ((watched.front().revents & POLLIN) != 0)
                take();
        }
    }

    void take()
    {
        const int desk = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
        if (desk < 0)
            return;
        const int engine = ::socket(AF_INET, SOCK_STREAM, 0);
        const sockaddr_in address = loopback(m_target);
        if (::connect(engine, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ::close(engine);
            ::close(desk);
            return;
        }
        ::fcntl(engine, F_SETFL, O_NONBLOCK);
        const int yes = 1;
        for (const int socket : {desk, engine})
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        auto line = std::make_unique<Line>();
        line->out.from = line->in.to = desk;
        line->out.to = line->in.from = engine;
        line->bytesLeft = m_random.between(m_faults.cutBytesMin, m_faults.cutBytesMax);
        m_lines.push_back(std::move(line));
    }

    void read(Line& line, Way& way, short events)
    {
        if (line.isOver || events == 0)
            return;
        char bytes[16'384];
        const ssize_t count = ::recv(way.from, bytes, sizeof bytes, 0);
        if (count == 0 || (count < 0 && errno != EAGAIN))
            return flushAndEnd(line);
        if (count < 0)
            return;
        way.unread.append(bytes, static_cast<std::size_t>(count));
        while (const std::size_t size = wholeAtFront(way)) {
            deliver(line, way, way.unread.substr(0, size));
            way.unread.erase(0, size);
        }
    }

    /// Bytes of the handshake or message that stands whole in front; 0: none does yet.
    static std::size_t wholeAtFront(Way& way)
    {
        const std::string& bytes = way.unread;
        if (!way.isUpgraded) {
            const std::size_t end = bytes.find("\r\n\r\n");
            way.isUpgraded = end != std::string::npos;
            return way.isUpgraded ? end + 4 : 0;
        }
        const auto at = [&bytes](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])); };
        if (bytes.size() < 2)
            return 0;
        std::size_t head = 2;
        std::uint64_t length = at(1) & 0x7F;
        const std::size_t more = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (bytes.size() < head + more)
            return 0;
        if (more > 0)
            length = 0;
        for (std::size_t i = 0; i < more; ++i)
            length = length << 8 | at(head + i);
        head += more + ((at(1) & 0x80) != 0 ? 4 : 0);
        return bytes.size() >= head + length ? head + length : 0;
    }

    void deliver(Line& line, Way& way, const std::string& message)
    {
        if (line.lostAt != Clock::time_point::max())
            return;
        constexpr unsigned char kWholeAndBinary = 0x82;
        const bool isMessage = way.messages++ > 0 && static_cast<unsigned char>(message[0]) == kWholeAndBinary;
        const bool isFirst = &way == &line.out && way.messages == 2;
        if (isMessage && !isFirst && happens(m_faults.loseOneIn)) {
            ++m_losses;
            line.lostAt = Clock::now() + std::chrono::milliseconds(200);
            return;
        }
        queue(way, message);
        if (isMessage && !isFirst && happens(m_faults.twiceOneIn)) {
            ++m_twices;
            queue(way, message);
        }
    }

    void queue(Way& way, std::string_view message)
    {
        auto due = Clock::now();
        if (isFaulty() && m_faults.delayMillisMax > 0)
            due += std::chrono::milliseconds(m_random.between(0, m_faults.delayMillisMax));
        // Late, but never out of order: TCP keeps that.
        if (!way.pieces.empty())
            due = std::max(due, way.pieces.back().due);
        while (!message.empty()) {
            const std::size_t size = isFaulty() ? static_cast<std::size_t>(m_random.between(1, m_faults.pieceBytesMax)) : message.size();
            way.pieces.push_back({due, std::string(message.substr(0, size))});
            message.remove_prefix(std::min(size, message.size()));
        }
    }

    void pass(Line& line)
    {
        if (line.isOver)
            return;
        if (Clock::now() >= line.lostAt)
            return end(line);
        for (Way* way : {&line.out, &line.in}) {
            while (!way->pieces.empty() && way->pieces.front().due <= Clock::now()) {
                std::string& bytes = way->pieces.front().bytes;
                line.bytesLeft -= static_cast<std::int64_t>(bytes.size());
                if (isFaulty() && line.bytesLeft < 0) {
                    ++m_cuts;
                    return end(line);
                }
                if (!send(*way, bytes))
                    return end(line);
                if (!bytes.empty())
                    break;
                way->pieces.pop_front();
            }
        }
    }

    /// As much as the other side takes now; false when it is gone.
    static bool send(const Way& way, std::string& bytes)
    {
        const ssize_t count = ::send(way.to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0)
            return errno == EAGAIN;
        bytes.erase(0, static_cast<std::size_t>(count));
        return true;
    }

    /// One side has ended: what it said last still arrives.
    static void flushAndEnd(Line& line)
    {
        for (Way* way : {&line.out, &line.in}) {
            for (Piece& piece : way->pieces)
                static_cast<void>(send(*way, piece.bytes));
        }
        end(line);
    }
    static void end(Line& line)
    {
        if (line.isOver)
            return;
        line.isOver = true;
        // Cut, not closed: both ends get a reset.
        const linger hard{1, 0};
        for (const int socket : {line.out.from, line.out.to}) {
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            ::close(socket);
        }
    }

    const std::uint16_t m_target;
    Random m_random;
    const Faults m_faults;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::atomic<int> m_cuts = 0;
    std::atomic<int> m_twices = 0;
    std::atomic<int> m_losses = 0;
    std::atomic<bool> m_isBehaved = false;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace jarvis::test

#pragma once

#include "tests/bench/server/far_desk.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace jarvis::bench {

/// Many desktops on one engine, and what they notice: when events come, how many quotes.
///
/// They share the server's cores, which desktops do not. So one in twenty reads what it is sent at once and tells when events came to it; what
/// the others are sent waits in their sockets, and is read (all of it, with their quotes) in the pauses between two events. Whose turn it is in
/// the server is unknown here, so that those who tell stand for all.
///
/// Threads: the loop's.
class DeskCrowd final : public FarDesk::Host {
public:
    struct Heard {
        std::vector<double> fanOutMs; ///< from the engine's decision, which is on disk before it is told, to each desk that tells
        std::vector<double> spreadMs; ///< from the first desk that has it to each that tells
        std::uint64_t deltas = 0; ///< of all of them
        std::uint64_t quotes = 0;
        std::uint64_t bytes = 0;
        std::uint64_t lost = 0; ///< connections
    };

    DeskCrowd(boost::asio::io_context& loop, std::uint16_t port, std::string token, Duration quoteInterval, bool isEncrypted = false);
    ~DeskCrowd();

    /// So many more; returns when all are welcome, or after `seconds`. At most so many are on their way at once.
    bool grow(std::size_t count, double seconds);
    std::size_t welcome() const { return m_welcome; }
    /// Lets time pass, with so many commands a second from one of them.
    void live(double seconds, double commandsPerSecond);
    /// What was heard since the last call.
    Heard takeHeard();
    /// So many of them leave, and as many others come.
    void replace(std::size_t count);
    /// Bytes of everything that the next desk is sent until its first quotes, for a look at what compresses.
    std::map<std::uint16_t, std::string> samples() const { return m_samples; }

private:
    void onWelcome(FarDesk& desk) override;
    void onFrame(FarDesk& desk, std::uint16_t tag, wire::ByteView bytes) override;
    void onLost(FarDesk& desk) override;
    void addOne();
    /// A few of those who stepped aside, so that each has its turn every `kLookEvery`; none while an event is on its way.
    void lookAround();
    bool tells(const FarDesk& desk) const { return desk.number() % kTellersEvery == 0; }

    static constexpr int kTellersEvery = 20;
    static constexpr double kLookEvery = 0.4; ///< seconds

    boost::asio::io_context& m_loop;
    const std::uint16_t m_port;
    const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> m_tls; ///< null: in the clear
    wire::Hello m_hello;
    std::vector<std::shared_ptr<FarDesk>> m_desks;
    std::size_t m_welcome = 0;
    std::size_t m_begun = 0;
    std::size_t m_failed = 0;
    int m_lastNumber = 0;
    std::uint64_t m_commands = 0;
    double m_eventUntil = 0; ///< by nowSeconds(): the desks that tell have it by then
    double m_lookedAt = 0;
    std::size_t m_nextLook = 0;
    Heard m_heard;
    std::map<std::uint64_t, double> m_firstHeard; ///< by the sequence that a delta leads to
    std::map<std::uint16_t, std::string> m_samples;
};

} // namespace jarvis::bench

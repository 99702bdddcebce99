#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <cstdint>
#include <functional>
#include <vector>

namespace jarvis::server {

/// Gives every desk its turn to write whenever there is something new: in rounds over all of them, 32 in one go, so that between two such
/// slices whatever else waits has its turn. One long loop over 10 000 desks instead costs every other answer 100 ms and more.
///
/// News that come during a round begin another one behind it, once. Quotes that are too early for somebody go out on the next beat,
/// without anything new having to come; no beat is armed while nobody is there.
///
/// Threads: wake() from any; everything else on the loop's.
class FanOut {
public:
    static constexpr std::size_t kSlice = 32;
    static constexpr std::chrono::milliseconds kBeat{16};

    struct Desks {
        std::function<std::vector<std::uint64_t>()> all;
        std::function<void(std::uint64_t)> pump; ///< nothing, when it left in the meantime
    };
    FanOut(boost::asio::io_context& loop, Desks desks) : m_loop(loop), m_desks(std::move(desks)), m_beat(loop) {}

    /// There is something new: once for all that comes until it is looked at.
    void wake();
    /// No round and no beat begins from now on.
    void stop();

private:
    void look();
    void beginRound();
    void pumpFrom(std::size_t at);
    void armBeat();

    boost::asio::io_context& m_loop;
    const Desks m_desks;
    boost::asio::steady_timer m_beat;
    std::vector<std::uint64_t> m_round;
    bool m_isPumping = false;
    bool m_isPumpWanted = false;
    bool m_isBeatArmed = false;
    bool m_isStopped = false;
    std::atomic<bool> m_isWoken = false;
};

} // namespace jarvis::server

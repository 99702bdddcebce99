#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jarvis::server {

/// Gives every desk its turn to write: all of them when there is news (events), each at its own pace for quotes. 32 are served in one go,
/// and between two such slices whatever else waits has its turn: one long loop over 10 000 desks costs every other answer 100 ms and more.
///
/// News go first; news that come during a round begin another one behind it, once. Quotes that became due are served between two rounds,
/// so that neither starves the other. Ten thousand desks that look at quotes four times a second come at as many different moments: nobody
/// walks over all of them for it.
///
/// Threads: wake() from any; everything else on the loop's.
class FanOut {
public:
    static constexpr std::size_t kSlice = 32;
    /// Quotes that become due within one beat are served together.
    static constexpr std::chrono::milliseconds kBeat{8};

    struct Desks {
        std::function<std::vector<std::uint64_t>()> all;
        std::function<void(std::uint64_t)> pump;       ///< there may be news; nothing, when it left in the meantime
        std::function<void(std::uint64_t)> pumpQuotes; ///< its quotes are due
    };
    FanOut(boost::asio::io_context& loop, Desks desks) : m_loop(loop), m_desks(std::move(desks)), m_beat(loop) {}

    /// There is news: once for all that comes until it is looked at.
    void wake();
    /// Lets a desk look at quotes once, then; another call for the same desk takes the place of the first.
    void quotesIn(std::uint64_t desk, std::chrono::nanoseconds wait);
    void forget(std::uint64_t desk);
    /// Nobody is served from now on.
    void stop();

private:
    using Moment = std::chrono::steady_clock::time_point;
    /// Who is served one after the other, and how far that is.
    struct Round {
        std::vector<std::uint64_t> desks;
        std::size_t at = 0;
        bool isOver() const { return at >= desks.size(); }
    };
    void run();
    void nextSlice();
    void serve(Round& round, const std::function<void(std::uint64_t)>& pump);
    void collectDue();
    void armBeat();

    boost::asio::io_context& m_loop;
    const Desks m_desks;
    boost::asio::steady_timer m_beat;
    Round m_news;
    Round m_quotes;
    std::set<std::pair<Moment, std::uint64_t>> m_due;
    std::unordered_map<std::uint64_t, Moment> m_dueOf;
    bool m_isRunning = false;
    bool m_areNewsWanted = false;
    bool m_isQuotesTurn = false; ///< a round of news is just over
    bool m_isBeatArmed = false;
    bool m_isStopped = false;
    std::atomic<bool> m_isWoken = false;
};

} // namespace jarvis::server

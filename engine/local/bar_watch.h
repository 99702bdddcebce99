#pragma once

#include "engine/kernel/input.h"
#include "engine/local/market_desk.h"

#include <atomic>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace jarvis::local {

/// Whose bars the kernel wants to look at: said on its thread, read on the one that has the bars.
///
/// Threads: any.
class BarWishes {
public:
    using Series = std::pair<InstrumentId, Timeframe>;

    void set(std::vector<Series> wanted);
    /// Whether they changed since `version`, which is brought up to date with `out` then. Cheap while they did not.
    bool take(std::uint64_t& version, std::vector<Series>& out) const;

private:
    mutable std::mutex m_mutex;
    std::vector<Series> m_wanted;
    std::atomic<std::uint64_t> m_version{0};
};

/// Tells the closed bars of what is wanted, each time that another one closed: history and live ones, joined.
///
/// A bar is told kGrace behind its end, so that its last trades are in it; one without trades does not exist and is not told. One series
/// is read at a time: a simulated history takes its 35 ms. Threads: one thread at a time.
class BarWatch {
public:
    static constexpr std::uint32_t kBarsMax = 1'000;
    static constexpr Duration kGrace = std::chrono::milliseconds(250);

    /// `desk` outlives it.
    explicit BarWatch(MarketDesk& desk) : m_desk(desk) {}

    void want(const std::vector<BarWishes::Series>& wanted);
    /// Appends what is due.
    void step(Timestamp now, std::vector<kernel::Input>& out);

private:
    struct Watched {
        Timestamp next{};   ///< looked at again then
        Timestamp newest{}; ///< opening of the newest bar that was told
    };
    MarketDesk& m_desk;
    std::map<BarWishes::Series, Watched> m_watched;
};

} // namespace jarvis::local

#pragma once

#include "engine/api/market.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>

namespace jarvis::widgets::session {

/// What was traded in one instrument, as far as this desk saw it: the newest trades one by one, and sums by price.
///
/// Trades are numbered by the engine: one that comes again is left out, and numbers that are missing are told with the next trade.
/// Bounded: kTradesMax trades; kPricesMax prices, of which the farthest from the last trade are forgotten first.
/// Threads: a plain value.
class TradeTape {
public:
    static constexpr std::size_t kTradesMax = 10'000;
    static constexpr std::size_t kPricesMax = 4'096;

    struct Entry {
        api::TapeTrade trade;
        std::uint64_t missed = 0; ///< trades between this one and the one before it, which this desk never saw
        bool isTorn = false;      ///< trades may be missing before it, and nobody knows how many
        bool isGap() const { return missed > 0 || isTorn; }
    };
    struct Volume {
        Quantity bought; ///< by takers
        Quantity sold;
        Quantity all() const { return bought + sold; }
    };

    /// False: it was there already.
    bool add(const api::TapeTrade& trade);
    /// The engine counts anew.
    void onEngineRestart();

    /// Oldest first.
    const std::deque<Entry>& entries() const { return m_entries; }
    /// How many were ever added: entries() are the newest of them.
    std::uint64_t count() const { return m_count; }
    /// By ticks.
    const std::map<std::int64_t, Volume>& volumes() const { return m_volumes; }
    /// Time of the first trade that the sums contain.
    std::optional<Timestamp> since() const { return m_since; }
    /// Whether trades are missing from the sums.
    bool isPatchy() const { return m_isPatchy; }

private:
    void addVolume(const api::TapeTrade& trade);

    std::deque<Entry> m_entries;
    std::uint64_t m_count = 0;
    std::uint64_t m_lastNumber = 0;
    bool m_isRestarted = false;
    std::map<std::int64_t, Volume> m_volumes;
    std::optional<Timestamp> m_since;
    bool m_isPatchy = false;
};

} // namespace jarvis::widgets::session

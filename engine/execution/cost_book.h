#pragma once

#include "engine/execution/latency.h"
#include "engine/model/algorithm.h"
#include "engine/model/cost_totals.h"
#include "engine/model/instrument.h"

#include <functional>
#include <optional>
#include <vector>

namespace jarvis::execution {

/// What an order's cost is compared by. `kind`: of the algorithm that works it, if one does.
Tactic tacticOf(const Order& order, std::optional<AlgorithmKind> kind);
/// 0 … 23.
std::uint8_t utcHour(Timestamp time);

/// What trading has cost so far, added up by instrument, tactic and hour: each order is taken in once, history is never read again.
///
/// Sums are exact. Bounded by instruments × tactics × hours. Threads: a plain value.
class CostBook {
public:
    /// An order that is over, with or without fills.
    void noteEnd(const Order& order, Tactic tactic, const Instrument& is);
    /// The venue answered an order for the first time.
    void noteAnswer(const Order& order, Tactic tactic, Duration latency);
    /// The order's cost; `before`: what was taken in of the same order earlier, which this replaces.
    void measure(const OrderCost& cost, const OrderCost* before, const Instrument& is);

    /// Whole values, as a snapshot has them.
    void put(const CostTotals& totals);
    void put(const LatencyTotals& latency);
    void put(const CostForecast& forecast);

    /// By key.
    std::vector<CostTotals> totals() const;
    /// Likewise, of the keys where somebody answered.
    std::vector<LatencyTotals> latencies() const;
    /// By instrument. Empty of orders where nothing was learned.
    std::vector<CostForecast> forecasts() const;
    CostForecast forecast(InstrumentId instrument) const;

    /// How an instrument's venue answered so far.
    struct Answers {
        Duration latency{};  ///< of half of them at most; zero where there was none
        Ratio rejectRate;
    };
    Answers answers(InstrumentId instrument) const;

    /// All groups of all kinds, each by its key.
    std::vector<CostGroup> groups(const std::function<VenueId(InstrumentId)>& venueOf) const;

private:
    static constexpr std::size_t kPlaces = kTacticCount * 24;
    /// Where the rows of one instrument lie.
    struct Shelf {
        InstrumentId instrument;
        std::array<std::uint32_t, kPlaces> rows{}; ///< number of the row plus one; zero: none yet
        CostForecast forecast;
    };

    template <typename Visit> void visitRows(Visit&& visit) const;
    Shelf& shelfOf(InstrumentId instrument);
    void notePlaces();
    std::size_t rowOf(const CostKey& key);

    std::vector<Shelf> m_shelves;             ///< by instrument
    std::vector<InstrumentId> m_instruments;  ///< theirs: shelves are large, and what is searched lies close together
    std::vector<std::uint32_t> m_places;      ///< of the shelf by the instrument's number, where that is small, plus one; zero: none yet
    std::vector<CostTotals> m_totals;
    std::vector<LatencyCounts> m_latencies;
};

} // namespace jarvis::execution

#pragma once

#include "engine/kernel/input.h"
#include "engine/local/market_desk.h"
#include "engine/risk/returns.h"

#include <optional>
#include <vector>

namespace jarvis::local {

/// Works out how instruments move, from the feed's history and the bars since then: at the start, and every hour.
///
/// One history is read at a time, with a pause behind it: a simulated one takes 35 ms, and requests to the venue go out on the same
/// thread. Figures of 20 instruments are there 20 s after the start. Threads: one thread at a time.
class RiskWatch {
public:
    static constexpr Duration kInterval = std::chrono::hours(1);
    static constexpr Duration kPause = std::chrono::milliseconds(500);

    /// `desk` outlives it.
    RiskWatch(MarketDesk& desk, const std::vector<Instrument>& instruments);

    /// The figures, when they have just been finished.
    std::optional<kernel::RiskInput> step(Timestamp now);

private:
    risk::PriceHistory read(InstrumentId instrument, Timeframe timeframe, std::size_t countMax, Timestamp now);

    MarketDesk& m_desk;
    std::vector<InstrumentId> m_instruments;
    std::vector<risk::PriceHistory> m_daily;
    std::vector<risk::PriceHistory> m_hourly;
    Timestamp m_next{};
};

} // namespace jarvis::local

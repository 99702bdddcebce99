#pragma once

#include "engine/api/market.h"

#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

namespace jarvis::widgets::session {

/// The newest of every market, merged from quote frames. Skips are normal.
///
/// Threads: a plain value.
class MarketView {
public:
    static constexpr std::size_t kTradesMax = 256; ///< per instrument

    void apply(const api::QuoteFrame& frame);

    /// Null when never seen.
    const api::Quote* quote(InstrumentId id) const;
    std::shared_ptr<const DepthView> depth(InstrumentId id) const;
    /// Oldest first; empty without Interest::depth.
    const std::deque<TradeTick>& trades(InstrumentId id) const;
    /// The account's worth; null before the first one. Every view takes P&L from here, so all show the same sequence.
    const std::shared_ptr<const api::AccountValuation>& valuation() const { return m_valuation; }
    /// Null when the instrument is not held, or not valued yet.
    const api::PositionValuation* valuation(InstrumentId id) const;
    Duration engineLatency() const { return m_engineLatency; }

private:
    std::unordered_map<InstrumentId, api::Quote> m_quotes;
    std::unordered_map<InstrumentId, std::shared_ptr<const DepthView>> m_depth;
    std::unordered_map<InstrumentId, std::deque<TradeTick>> m_trades;
    std::shared_ptr<const api::AccountValuation> m_valuation;
    Duration m_engineLatency{};
};

} // namespace jarvis::widgets::session

#pragma once

#include "engine/api/market.h"
#include "widgets/session/trade_tape.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace jarvis::widgets::session {

/// The newest of every market, merged from quote frames. Skips are normal.
///
/// Threads: a plain value.
class MarketView {
public:
    void apply(const api::QuoteFrame& frame);
    /// The engine begins anew: what it counts starts over.
    void onEngineRestart();

    /// Null when never seen.
    const api::Quote* quote(InstrumentId id) const;
    std::shared_ptr<const DepthView> depth(InstrumentId id) const;
    /// Empty without Interest::depth.
    const TradeTape& tape(InstrumentId id) const;
    /// Where an own order stands in the queue of its price; null when the engine does not tell.
    const api::QueuePosition* queue(InstrumentId id, OrderId order) const;
    /// The account's worth; null before the first one. Every view takes P&L from here, so all show the same sequence.
    const std::shared_ptr<const api::AccountValuation>& valuation() const { return m_valuation; }
    /// Null when the instrument is not held, or not valued yet.
    const api::PositionValuation* valuation(InstrumentId id) const;
    Duration engineLatency() const { return m_engineLatency; }

private:
    std::unordered_map<InstrumentId, api::Quote> m_quotes;
    std::unordered_map<InstrumentId, std::shared_ptr<const DepthView>> m_depth;
    std::unordered_map<InstrumentId, TradeTape> m_tapes;
    std::unordered_map<InstrumentId, std::shared_ptr<const api::QueueView>> m_queues;
    std::shared_ptr<const api::AccountValuation> m_valuation;
    Duration m_engineLatency{};
};

} // namespace jarvis::widgets::session

#pragma once

#include "engine/api/engine.h"

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace jarvis::widgets::session {

/// Several quote frames as one: the newest of each instrument, the newest trades and candles.
///
/// Bounded: quotes, books and queues by the number of instruments, trades and candles by the numbers below, of which the oldest go.
/// Threads: a plain value.
class FrameMerger {
public:
    static constexpr std::size_t kTradesMax = 1'024;
    static constexpr std::size_t kCandlesMax = 4'096;

    /// Frames come in their order.
    void add(const api::QuoteFrame& frame);
    /// All that was added; nothing is left.
    api::QuoteFrame take();

private:
    Timestamp m_time{};
    std::unordered_map<InstrumentId, api::Quote> m_quotes;
    std::unordered_map<InstrumentId, std::shared_ptr<const DepthView>> m_depth;
    std::deque<api::TapeTrade> m_trades;
    std::unordered_map<InstrumentId, std::shared_ptr<const api::QueueView>> m_queues;
    std::map<std::tuple<InstrumentId, Timeframe, Timestamp>, api::CandleUpdate> m_candles;
    std::shared_ptr<const api::AccountValuation> m_account;
    Duration m_engineLatency{};
};

} // namespace jarvis::widgets::session

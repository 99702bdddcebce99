#pragma once

#include "engine/api/engine.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace jarvis::local {

/// The newest of everything that readers may skip: quotes, depth, trades, bars, the account's value.
///
/// Writers overwrite, each reader remembers what it has seen: a slow reader costs nobody anything.
/// Threads: every call from any thread.
class QuoteBoard {
public:
    /// What one reader has seen.
    struct Seen {
        std::uint64_t version = 0;
    };

    void putQuote(const api::Quote& quote);
    void putDepth(std::shared_ptr<const DepthView> depth);
    /// Numbers it.
    void putTrade(const TradeTick& trade, bool isAfterGap);
    void putQueues(std::shared_ptr<const api::QueueView> queues);
    void putCandle(const api::CandleUpdate& update);
    void putAccount(std::shared_ptr<const api::AccountValuation> account);
    void putLatency(Duration latency);

    std::uint64_t version() const;
    /// What changed since `seen`, as far as `interest` asks for it; null when nothing did. Moves `seen` on.
    std::shared_ptr<const api::QuoteFrame> frameSince(Seen& seen, const api::Interest& interest, Timestamp now) const;

private:
    template <typename T>
    struct Versioned {
        std::uint64_t version = 0;
        T value{};
    };
    struct Market {
        void appendTrades(std::uint64_t version, std::vector<api::TapeTrade>& out) const;

        Versioned<api::Quote> quote;
        Versioned<std::shared_ptr<const DepthView>> depth;
        std::array<Versioned<Candle>, std::size(kAllTimeframes) + 1> candles;
        Versioned<std::shared_ptr<const api::QueueView>> queues;
        std::deque<Versioned<api::TapeTrade>> trades; ///< the newest QuoteFrame::kTradesMax: all that a frame may hold
        std::uint64_t tradesEver = 0;
    };

    mutable std::mutex m_mutex;
    std::uint64_t m_version = 0;
    std::map<InstrumentId, Market> m_markets;
    Versioned<std::shared_ptr<const api::AccountValuation>> m_account;
    Duration m_latency{};
};

} // namespace jarvis::local

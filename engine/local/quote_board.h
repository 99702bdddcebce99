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
        std::uint64_t trades = 0;
    };

    void putQuote(const api::Quote& quote);
    void putDepth(std::shared_ptr<const DepthView> depth);
    void putTrade(const TradeTick& trade);
    void putCandle(const api::CandleUpdate& update);
    void putAccount(std::shared_ptr<const api::AccountValuation> account);
    void putLatency(Duration latency);

    std::uint64_t version() const;
    /// What changed since `seen`, as far as `interest` asks for it; null when nothing did. Moves `seen` on.
    std::shared_ptr<const api::QuoteFrame> frameSince(Seen& seen, const api::Interest& interest, Timestamp now) const;

private:
    static constexpr std::size_t kTradesMax = 256;

    template <typename T>
    struct Versioned {
        std::uint64_t version = 0;
        T value{};
    };
    struct Market {
        Versioned<api::Quote> quote;
        Versioned<std::shared_ptr<const DepthView>> depth;
        std::array<Versioned<Candle>, std::size(kAllTimeframes) + 1> candles;
    };

    mutable std::mutex m_mutex;
    std::uint64_t m_version = 0;
    std::map<InstrumentId, Market> m_markets;
    std::deque<TradeTick> m_trades;
    std::uint64_t m_tradesEver = 0;
    Versioned<std::shared_ptr<const api::AccountValuation>> m_account;
    Duration m_latency{};
};

} // namespace jarvis::local

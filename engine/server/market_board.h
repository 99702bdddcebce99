#pragma once

#include "engine/api/engine.h"
#include "engine/server/story.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace jarvis::server {

/// The newest of everything that moves with the market, with the version at which it changed: a desk that is at version v is sent what
/// changed since, however long it was busy. Desks that are at the same version and want the same share the bytes.
///
/// Threads: one thread at a time.
class MarketBoard {
public:
    void merge(const api::QuoteFrame& frame);
    /// Another run of the engine numbers its tape anew: the old one is forgotten.
    void beginTape() { m_trades.clear(); }
    std::uint64_t version() const { return m_version; }
    /// What changed since, of what is wanted; null when that is nothing.
    SharedBytes since(std::uint64_t version, const std::set<InstrumentId>& depth);

private:
    template <typename T> struct Kept {
        T value{};
        std::uint64_t version = 0;
    };
    void appendTrades(InstrumentId instrument, std::uint64_t version, std::vector<api::TapeTrade>& out) const;
    api::QuoteFrame frameSince(std::uint64_t version, const std::set<InstrumentId>& depth) const;

    std::uint64_t m_version = 0;
    Timestamp m_time{};
    Duration m_latency{};
    std::map<InstrumentId, Kept<api::Quote>> m_quotes;
    std::map<InstrumentId, Kept<std::shared_ptr<const DepthView>>> m_depth;
    std::map<std::pair<InstrumentId, Timeframe>, Kept<api::CandleUpdate>> m_candles;
    std::map<InstrumentId, Kept<std::shared_ptr<const api::QueueView>>> m_queues;
    std::map<InstrumentId, std::deque<Kept<api::TapeTrade>>> m_trades; ///< of each the newest: all that a frame may hold
    Kept<std::shared_ptr<const api::AccountValuation>> m_account;
    /// Of the present version only.
    std::map<std::pair<std::uint64_t, std::set<InstrumentId>>, SharedBytes> m_encoded;
};

} // namespace jarvis::server

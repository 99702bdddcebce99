#pragma once

#include "engine/api/engine.h"
#include "engine/server/story.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <tuple>
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
    /// How a desk is told of quotes.
    enum class Quotes : std::uint8_t { Whole = 1, AsChanges };
    /// What changed since, of what is wanted; null when that is nothing.
    SharedBytes since(std::uint64_t version, const std::set<InstrumentId>& depth, Quotes quotes = Quotes::AsChanges);

private:
    template <typename T> struct Kept {
        T value{};
        std::uint64_t version = 0;
    };
    struct KeptQuote {
        api::Quote value;
        std::uint64_t version = 0;
        std::array<std::uint64_t, 16> fieldVersions{}; ///< by the number of a field's bit
    };
    void keep(const api::Quote& quote);
    std::vector<wire::QuoteChange> changesSince(std::uint64_t version) const;
    void appendTrades(InstrumentId instrument, std::uint64_t version, std::vector<api::TapeTrade>& out) const;
    api::QuoteFrame frameSince(std::uint64_t version, const std::set<InstrumentId>& depth) const; ///< without quotes

    std::uint64_t m_version = 0;
    Timestamp m_time{};
    Duration m_latency{};
    std::map<InstrumentId, KeptQuote> m_quotes;
    std::map<InstrumentId, Kept<std::shared_ptr<const DepthView>>> m_depth;
    std::map<std::pair<InstrumentId, Timeframe>, Kept<api::CandleUpdate>> m_candles;
    std::map<InstrumentId, Kept<std::shared_ptr<const api::QueueView>>> m_queues;
    std::map<InstrumentId, std::deque<Kept<api::TapeTrade>>> m_trades; ///< of each the newest: all that a frame may hold
    Kept<std::shared_ptr<const api::AccountValuation>> m_account;
    /// Of the present version only.
    std::map<std::tuple<std::uint64_t, Quotes, std::set<InstrumentId>>, SharedBytes> m_encoded;
};

} // namespace jarvis::server

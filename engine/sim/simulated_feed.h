#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "engine/venue/feed.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace jarvis::sim {

/// A market that never closes and needs no network: `simulated[:SEED]`.
///
/// Twenty perpetuals, each a real order book (MatchingEngine) worked by an order flow around a latent fair price: makers
/// that quote and cancel, takers that come in bursts, trends that build and fade, now and then a gap. The latent prices
/// share one market factor. Everything that a venue would publish is published: a snapshot, then deltas in sequence;
/// trades; a mark price each second; a heartbeat at least each 500 ms; funding at 00, 08 and 16 UTC.
///
/// Deterministic in (seed, start): the same events, whatever the steps in which they are pulled.
/// Threads: one thread at a time; history() may be slow the first time for an instrument (some ms).
class SimulatedFeed final : public venue::Feed {
public:
    /// The first events (snapshots) lie at `start`; history() ends there.
    SimulatedFeed(std::uint64_t seed, Timestamp start);
    /// One of several venues at which the same things are traded, at books of their own. `priceSeed`: what they are worth; the same
    /// for all of them. `venue`: see makeInstruments().
    SimulatedFeed(std::uint64_t priceSeed, std::uint64_t seed, VenueId venue, Timestamp start);
    ~SimulatedFeed() override;
    SimulatedFeed(const SimulatedFeed&) = delete;
    SimulatedFeed& operator=(const SimulatedFeed&) = delete;

    const std::vector<Instrument>& instruments() const override;
    std::optional<Timestamp> nextTime() const override;
    void pull(Timestamp until, std::vector<MarketEvent>& out) override;
    /// The market went on meanwhile: prices are where they would be, only nobody told. From here on the events are those of a
    /// feed that starts at `time`.
    void skipTo(Timestamp time) override;
    /// At least 30 days in every timeframe from M1 up, and 5 000 bars of S1; the last bar may still be open at `start`.
    /// All timeframes tell the same path, and its end is the first live price. Empty for an unknown instrument.
    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const override;

private:
    class Market;
    std::unique_ptr<Market> m_market;
};

} // namespace jarvis::sim

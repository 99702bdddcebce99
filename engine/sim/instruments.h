#pragma once

#include "engine/model/instrument.h"

#include <vector>

namespace jarvis::sim {

/// How one simulated market behaves. All money in USDT.
struct MarketTraits {
    const char* base;
    double price; ///< around which it lives
    const char* tick;
    const char* lot;
    const char* quantityMax; ///< one order, in base
    int leverageMax;
    double beta;            ///< share of the common market factor
    double volatility;      ///< of its own part, annualised: 0.40 is 40 %
    double touchUsd;        ///< usual notional at the best price
    double depthUsd;        ///< usual notional of one side of the visible book
    double takersPerSecond; ///< in calm
    double takerUsd;        ///< median taker
    int frameMs;            ///< makers look at the book about this often
};

/// The 20 USDT perpetuals of the simulated market, BTC first.
const std::vector<MarketTraits>& marketTraits();

/// Ids of the first simulated venue are 1 … 20; each further one begins this much higher.
inline constexpr std::uint32_t kIdsPerVenue = 1'000;
/// 1 … 20: which market it is, whoever lists it.
constexpr std::uint32_t marketNumber(InstrumentId instrument) { return instrument.value % kIdsPerVenue; }

/// Their instruments on a simulated venue (VenueId::Paper, PaperB, PaperC or PaperD), in the same order, with ids that never change.
/// The venues differ in what they take: 5, 4.5, 5.5 and 6 basis points.
///
/// Ticks, lots and limits are of the kind that venues publish: maker 0.02 %, taker 0.05 %, least notional 5 USDT,
/// maintenance margin 0.5 %, funding each 8 h.
/// Threads: any.
std::vector<Instrument> makeInstruments(VenueId venue = VenueId::Paper);

} // namespace jarvis::sim

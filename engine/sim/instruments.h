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

/// Their instruments, in the same order, with ids 1 … 20 that never change.
///
/// Ticks, lots and limits are of the kind that venues publish: maker 0.02 %, taker 0.05 %, least notional 5 USDT,
/// maintenance margin 0.5 %, funding each 8 h.
/// Threads: any.
std::vector<Instrument> makeInstruments();

} // namespace jarvis::sim

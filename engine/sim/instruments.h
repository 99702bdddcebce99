#pragma once

#include "engine/model/instrument.h"

#include <vector>

namespace jarvis::sim {

/// The 20 USDT perpetuals of the simulated market, BTC first, with ids 1 … 20 that never change.
///
/// Ticks, lots and limits are of the kind that venues publish: maker 0.02 %, taker 0.05 %, least notional 5 USDT,
/// maintenance margin 0.5 %, funding each 8 h.
/// Threads: any.
std::vector<Instrument> makeInstruments();

} // namespace jarvis::sim

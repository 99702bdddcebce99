#pragma once

#include "engine/model/cost_totals.h"
#include "engine/model/instrument.h"

namespace jarvis::execution {

/// What one order adds to the measured part of its key's sums.
CostTotals shareOf(const OrderCost& cost, const Instrument& is);

/// Adds `more` to every sum and count; the key stays.
void add(CostTotals& sum, const CostTotals& more);
/// Takes it away again.
void subtract(CostTotals& sum, const CostTotals& less);

/// What is learned from an order that took liquidity and whose book was known: sixteen orders later little of it is left.
void learn(CostForecast& forecast, const OrderCost& cost, const Instrument& is);

} // namespace jarvis::execution

#pragma once

#include "engine/model/fill.h"
#include "engine/model/instrument.h"

namespace jarvis::venue::paper {

/// Fee of one fill: notional × the rate for its liquidity, in steps of 1e-8, rounded against the trader (a rebate becomes smaller).
Money feeOf(const Instrument& instrument, Price price, Quantity quantity, Liquidity liquidity);

/// What a funding settlement brings for `held` (> 0 received): longs pay rate × value at mark to shorts. In steps of 1e-8,
/// rounded against the trader.
Money fundingOf(const Instrument& instrument, Price mark, Quantity held, Ratio rate);

} // namespace jarvis::venue::paper

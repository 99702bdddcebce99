#pragma once

#include "engine/model/instrument.h"

#include <optional>

namespace jarvis::widgets::trading {

/// The exact price nearest to what a chart says: the last step from pixels to money. Nothing where there is no such price.
/// Threads: a pure function.
std::optional<Price> priceFromChart(const Instrument& is, double price);

} // namespace jarvis::widgets::trading

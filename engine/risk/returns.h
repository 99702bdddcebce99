#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jarvis::risk {

/// What an instrument cost at the end of a bar. A double: this is statistics, not money.
struct ClosingPrice {
    Timestamp time{};
    double price = 0.0;
};
/// Oldest first.
struct PriceHistory {
    InstrumentId instrument;
    std::vector<ClosingPrice> closes;
};

/// Simple returns of several instruments over the same bars: a row for each bar, oldest first, a column for each instrument.
struct Returns {
    std::vector<InstrumentId> instruments;
    std::size_t count = 0;      ///< rows
    std::vector<double> values; ///< row by row

    std::size_t width() const { return instruments.size(); }
    double at(std::size_t row, std::size_t column) const { return values[row * width() + column]; }
};

/// The newest `countMax` returns that all instruments have. A return needs two bars exactly one `step` apart, so that a hole in a
/// history is left out instead of counted as one large move; prices that are no price are holes.
///
/// An instrument that knows fewer than half as many bars as the one that knows most is left out, since it would cost the others their
/// past. The columns keep the order in which the histories came. Times that do not grow end a history.
Returns alignedReturns(std::span<const PriceHistory> histories, Duration step, std::size_t countMax);

} // namespace jarvis::risk

#pragma once

#include "widgets/charts/candle_store.h"

#include <cstddef>
#include <vector>

namespace jarvis::widgets::charts {

/// How much traded at which price over a range of bars: rows of equal height from the lowest to the highest price.
///
/// A bar's volume is spread evenly over its own prices. The point of control is the row with the most volume; the
/// value area grows from there, each time by the fuller of the two neighbours, until it holds 70 % of the volume
/// (J. P. Steidlmayer, "Steidlmayer on Markets", 2003). Threads: a plain value.
struct VolumeProfile {
    static constexpr double kValueShare = 0.7;
    /// More bars than this are taken in groups (see CandleStore), so that a profile costs the same over any history.
    static constexpr double kGroupsMax = 4096;

    double low = 0;
    double high = 0;
    std::vector<double> rows; ///< From the lowest price up; empty where nothing traded.
    std::size_t control = 0;
    std::size_t valueFirst = 0;
    std::size_t valueLast = 0;

    double rowHeight() const { return (high - low) / static_cast<double>(rows.size()); }
    /// The middle of the point of control. Requires rows.
    double controlPrice() const { return low + (static_cast<double>(control) + 0.5) * rowHeight(); }
};

/// Of the bars first..last, both included. Requires first <= last < size() and rows >= 1.
VolumeProfile volumeProfile(const CandleStore& store, std::size_t first, std::size_t last, std::size_t rows);

} // namespace jarvis::widgets::charts

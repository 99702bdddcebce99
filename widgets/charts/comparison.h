#pragma once

#include "widgets/charts/candle_store.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace jarvis::widgets::charts {

/// A second instrument behind the bars, as its change since the first bar in view.
///
/// Threads: a plain value.
struct Comparison {
    QString name;
    CandleStore store;
    /// The closes that are 0 %: its own, and that of the chart's bars. Both zero: they have no bar in common.
    double base = 0;
    double mainBase = 0;

    /// Its close while `timeMs` is the time of a bar of the chart; nothing before its first bar.
    std::optional<double> closeAt(qint64 timeMs) const;
    /// Where that close stands on the chart's own prices. Requires base > 0.
    double onMain(double close) const { return mainBase * close / base; }
    double changePercent(double close) const { return 100 * (close / base - 1); }

    /// Takes the bar first..last of `main`, both included, as the ones in view. Requires first <= last < main.size().
    void placeBase(const CandleStore& main, std::size_t first, std::size_t last);
    /// Lowest and highest of what is in view, on the chart's own prices.
    std::optional<CandleStore::Range> rangeOnMain(const CandleStore& main, std::size_t first, std::size_t last) const;

    /// A trade at `price` while the bar that begins at `barMs` is open. An older bar changes nothing.
    void applyPrice(qint64 barMs, double price);
};

} // namespace jarvis::widgets::charts

#pragma once

#include <QtGlobal>

namespace jarvis::widgets::charts {

/// One bar as the chart draws it. Binary floating point is enough here: these
/// numbers become pixels and labels, never orders.
struct Candle {
    qint64 timeMs = 0; ///< Start of the bar, milliseconds since the epoch, UTC.
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    double volume = 0;

    friend bool operator==(const Candle&, const Candle&) = default;
};

} // namespace jarvis::widgets::charts

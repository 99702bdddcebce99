#pragma once

namespace jarvis::widgets::charts {

enum class ChartStyle { Candles, Bars, Line };

} // namespace jarvis::widgets::charts

#pragma once

#include <QtGlobal>

namespace jarvis::widgets::charts {

/// How bars are drawn. The numbers are kept in layouts: a new one goes to the end.
enum class ChartStyle : quint8 { Candles = 0, Bars, Line, Area, HeikinAshi };

/// How prices become heights. Percent is the linear scale, labelled by the change since the first bar in view.
enum class ScaleKind : quint8 { Linear = 0, Logarithmic, Percent };

} // namespace jarvis::widgets::charts

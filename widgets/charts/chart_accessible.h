#pragma once

namespace jarvis::widgets::charts {

/// Lets screen readers see a PriceChart as a chart whose value is the bar in its legend. Call it as often
/// as you like.
void installChartAccessibility();

} // namespace jarvis::widgets::charts

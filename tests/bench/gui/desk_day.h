#pragma once

namespace jarvis::bench {

/// gui.memory: what lies in memory after a day at the desk: eight hours of simulated time through the real session, models and screen,
/// at 1 000 quote updates, 165 trades and an order event a second: 28 800 of them, and five million trades. Beside it: after ten minutes.
void benchDay();

} // namespace jarvis::bench

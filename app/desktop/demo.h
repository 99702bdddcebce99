#pragma once

#include "app/desktop/options.h"

namespace jarvis::desktop {

/// Trades by itself on the real widgets, from finding an instrument to a restart that recovers everything, and says what happened.
///
/// Leaves `*.png`, `session.json` and `journal/` in the options' out folder. Returns 0 when every step held, 1 when one did not.
int runDemo(const Options& options);

} // namespace jarvis::desktop

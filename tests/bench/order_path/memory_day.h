#pragma once

#include "engine/base/time.h"

namespace jarvis::bench {

/// Feed, paper venue and kernel in virtual time with a trader at work. Prints memory.day: resident megabytes at the end, beside
/// those after the first twelfth of `length`, when every cache has been filled; flat means a ratio near 1. Target: below 300 MB.
void benchMemory(Duration length);

} // namespace jarvis::bench

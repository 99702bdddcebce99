#pragma once

#include "engine/model/cost_totals.h"

#include <optional>

namespace jarvis::execution {

/// Counts one answer. Below 20 µs goes to the first bucket, beyond 30 s to the last; a negative one is not counted.
void count(LatencyCounts& counts, Duration latency);
/// Adds `more` to `sum`.
void add(LatencyCounts& sum, const LatencyCounts& more);
/// The latency that `percent` of the answers do not exceed: the upper end of its bucket. Empty when nothing was counted.
std::optional<Duration> quantile(const LatencyCounts& counts, int percent);

} // namespace jarvis::execution

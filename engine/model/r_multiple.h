#pragma once

#include "engine/model/numbers.h"

#include <cstdint>
#include <optional>

namespace jarvis {

/// `net` in thousandths of the initial risk, rounded down. Empty when the risk is not known (zero or less), or the
/// result is more than a number can hold. Threads: a pure function.
std::optional<std::int64_t> milliR(Money net, Money initialRisk);

} // namespace jarvis

#pragma once

#include "engine/model/position.h"

#include <optional>

namespace jarvis::ledger {

/// Where closing the rest of the position costs nothing: entry, fees of both ways and paid funding, rounded away from loss.
///
/// For a long of value V = price × held it solves V − fee × V >= cost + fees paid + funding paid, for a short
/// V + fee × V <= −cost − fees paid − funding paid, with the taker's fee on the way out. What earlier partial
/// closes, received funding and rebates brought in does not count: it is earned, not owed.
/// Empty when the position is flat, or when no price within the instrument's bounds would do.
std::optional<Price> breakEvenPrice(const Position& position, const Instrument& is);

/// What is left when the rest is closed at `price` by a taker: realised + unrealised − fees + funding − the exit's fee.
Money netIfClosedAt(const Position& position, const Instrument& is, Price price);

} // namespace jarvis::ledger

#pragma once

#include "engine/model/fill.h"
#include "engine/model/position.h"

#include <optional>

namespace jarvis::ledger {

/// What a fill did to a position.
struct FillOutcome {
    Quantity closed;               ///< lots that made the position smaller, >= 0
    Quantity opened;               ///< lots that made it larger, >= 0; both are set when it crossed zero
    Money realised;                ///< by the closed part, before fees
    bool isNewPosition = false;    ///< it stood flat before, or crossed zero: its story begins with this fill
    bool isFlat = false;           ///< nothing is left of it
    std::optional<Position> ended; ///< the story of the position that ended when zero was crossed: flat, as it would have been reported
};

/// Whether a reported fill can be booked at all: price, quantity and fee within what the instrument allows, and the position
/// small enough to be valued afterwards. Anything else is the venue's error, to be recorded and not applied.
bool isBookable(const Position& position, const Instrument& is, const Fill& fill);

/// Books `fill` into the position and the account's balance, and sets `fill.realised`.
///
/// Netting, by cost: opening adds the signed value to the cost; closing takes its share of the cost out, rounded up (a profit is
/// never booked a unit too high), and all of the rest when nothing is left. Crossing zero closes, then opens. So nothing is
/// ever lost to rounding: Σ realised − fees + funding + (value at mark − cost) equals the cash flow, exactly.
///
/// Held, cost, realised, fees, funding, openedAt, openedSide and the excursion (at the fill's price) are the ledger's; a position opened from flat starts them anew, and a
/// flat one keeps them to tell how it went. Everything about exits belongs to the caller. Of the fee of a fill that crosses zero
/// the new position bears its share by quantity, rounded up.
/// Requires isBookable(position, is, fill), and that the instruments are the same.
FillOutcome applyFill(Position& position, Balance& balance, const Instrument& is, Fill& fill);

/// Books settled funding: > 0 was received. A flat position takes none: the account alone does.
void applyFunding(Position& position, Balance& balance, Money amount);

} // namespace jarvis::ledger

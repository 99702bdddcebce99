#pragma once

#include "engine/model/instrument.h"
#include "engine/model/side.h"
#include "engine/risk/views.h"

#include <algorithm>

namespace jarvis::risk {

/// The loosest stop that an order's fills may come to have: its own, or that of an entry which waits on its side and begins to fill later.
inline Price loosestStop(Side side, Price stop, const InstrumentExposure& exposure)
{
    const Price waiting = side == Side::Buy ? exposure.stake.openBuysStop : exposure.stake.openSellsStop;
    if (waiting == Price{}) [[likely]]
        return stop;
    return side == Side::Buy ? std::min(stop, waiting) : std::max(stop, waiting);
}

/// What a stop adds to the loss of what is there already: a position has one stop, that of the entry that began to fill last, so an
/// order brings its stop to all that is held and open on its side. Never below zero: a tighter one takes nothing off what others
/// may still loosen.
struct Widening {
    Money loss; ///< from what it cost
    Money risk; ///< from the mark on
};
/// Were everything on `side` to stop out at `stop`. Prices within the instrument's bounds.
Widening widenedBy(const Instrument& is, Side side, Price stop, Price mark, const InstrumentExposure& exposure);

} // namespace jarvis::risk

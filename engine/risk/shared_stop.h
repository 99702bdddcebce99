#pragma once

#include "engine/model/instrument.h"
#include "engine/model/side.h"
#include "engine/risk/views.h"

namespace jarvis::risk {

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

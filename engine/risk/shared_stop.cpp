#include "engine/risk/shared_stop.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

Money growth(Money before, Money after) { return std::max(Money::zero(), std::max(Money::zero(), after) - before); }

} // namespace

Widening widenedBy(const Instrument& is, Side side, Price stop, Price mark, const InstrumentExposure& exposure)
{
    const InstrumentExposure::Stake& stake = exposure.stake;
    const bool isBuy = side == Side::Buy;
    Widening widening;
    // Entries that only take the position back to flat will share nothing.
    const Quantity opposite = isBuy ? -exposure.held : exposure.held;
    if (const Quantity open = isBuy ? exposure.openBuys : exposure.openSells; open > std::max(opposite, Quantity::zero())) {
        const Money stopped = is.notional(stop, open);
        widening.loss = isBuy ? growth(stake.openBuysRisk, exposure.openBuysValue - stopped) : growth(stake.openSellsRisk, stopped - exposure.openSellsValue);
        widening.risk = widening.loss;
    }
    const bool isHeld = !stake.cost.isZero() && (isBuy ? exposure.held > Quantity::zero() : exposure.held < Quantity::zero());
    if (isHeld) {
        const Money stopped = is.notional(stop, exposure.held);
        widening.loss += growth(stake.loss, stake.cost - stopped);
        widening.risk += growth(stake.risk, is.notional(mark, exposure.held) - stopped);
    }
    return widening;
}

} // namespace jarvis::risk

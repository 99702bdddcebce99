#include "engine/risk/sizing.h"

#include "engine/risk/loss.h"
#include "engine/risk/margin.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

constexpr Quantity kOneLot = Quantity::ofLots(1);
constexpr Quantity kNoBound = Quantity::ofLots(INT64_MAX);

/// How many lots at `perLot` each fit into `room`.
Quantity lotsWithin(Money room, Money perLot)
{
    if (perLot <= Money::zero())
        return kNoBound;
    if (room <= Money::zero())
        return Quantity::zero();
    return Quantity::ofLots(static_cast<std::int64_t>(std::min(room.units() / perLot.units(), Int128(INT64_MAX))));
}

bool isStopOnLosingSide(const SizingInput& in)
{
    return in.stop && in.instrument.isPrice(*in.stop) && (in.side == Side::Buy ? *in.stop < in.entry : *in.stop > in.entry);
}

Quantity withinRisk(const SizingInput& in, Money budget)
{
    const Ratio fee = in.instrument.spec().takerFee;
    const RoundTrip oneLot{in.side, kOneLot, in.entry, *in.stop, fee, fee, Ratio{}};
    return lotsWithin(budget, lossOf(in.instrument, oneLot));
}

Quantity withinPositionLimit(const SizingInput& in, const Limits& limits)
{
    // A sale may fill above its price: what it can come to be worth counts.
    const Price worth = in.side == Side::Sell ? std::max(in.entry, in.mark) : in.entry;
    const Money held = in.instrument.notional(in.mark, in.held);
    const Money taken = (in.side == Side::Buy ? held : -held) + in.openEntriesValue;
    return lotsWithin(limits.positionNotional - taken, in.instrument.notional(worth, kOneLot));
}

Quantity withinFreeBalance(const SizingInput& in, const Limits& limits)
{
    const Price worth = in.side == Side::Sell ? std::max(in.entry, in.mark) : in.entry;
    const Money entryValue = in.instrument.notional(worth, kOneLot);
    const Money exitValue = in.instrument.notional(in.stop.value_or(worth), kOneLot);
    return lotsWithin(in.free, fundsNeeded(in.instrument, entryValue, exitValue, leverageCap(in.instrument, limits.leverage)));
}

void tighten(Sized& sized, Quantity allowed, api::SizeBound bound)
{
    if (allowed < sized.quantity)
        sized = {allowed, bound};
}

Sized bounded(const SizingInput& in, const Limits& limits, Sized sized)
{
    tighten(sized, withinPositionLimit(in, limits), api::SizeBound::PositionLimit);
    tighten(sized, withinFreeBalance(in, limits), api::SizeBound::FreeBalance);
    tighten(sized, in.instrument.spec().quantityMax, api::SizeBound::VenueMax);
    return sized;
}

bool isPriced(const SizingInput& in)
{
    return in.instrument.isPrice(in.entry) && in.instrument.isPrice(in.mark);
}

} // namespace

Sized sizeByRisk(const SizingInput& in, const Limits& limits, Ratio share)
{
    if (!isPriced(in))
        return {Quantity::zero(), api::SizeBound::VenueMax};
    if (!isStopOnLosingSide(in) || in.capital <= Money::zero() || share.e8 <= 0)
        return {Quantity::zero(), api::SizeBound::RiskPerTrade};
    const Money budget = in.capital.times(std::min(share, limits.riskPerTrade), Rounding::Down);
    return bounded(in, limits, {withinRisk(in, budget), api::SizeBound::RiskPerTrade});
}

Sized sizeByKelly(const SizingInput& in, const Limits& limits, Ratio share)
{
    Sized sized = sizeByRisk(in, limits, share);
    if (sized.bound == api::SizeBound::RiskPerTrade && share < limits.riskPerTrade)
        sized.bound = api::SizeBound::Kelly;
    return sized;
}

Sized sizeAtMost(const SizingInput& in, const Limits& limits, Quantity asked)
{
    if (!isPriced(in))
        return {Quantity::zero(), api::SizeBound::VenueMax};
    Sized sized{std::max(asked, Quantity::zero()), api::SizeBound::Asked};
    if (isStopOnLosingSide(in)) {
        const Money budget = std::max(in.capital, Money::zero()).times(limits.riskPerTrade, Rounding::Down);
        tighten(sized, withinRisk(in, budget), api::SizeBound::RiskPerTrade);
    }
    return bounded(in, limits, sized);
}

} // namespace jarvis::risk

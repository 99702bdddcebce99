#include "engine/risk/loss.h"

#include "engine/model/r_multiple.h"

#include <algorithm>

namespace jarvis::risk {

Money lossOf(const Instrument& is, const RoundTrip& trip)
{
    const Money in = is.notional(trip.entry, trip.quantity);
    const Money out = is.notional(trip.exit, trip.quantity);
    const Money fees = in.times(trip.entryFee, Rounding::Up) + out.times(trip.exitFee, Rounding::Up);
    const Money slipped = out.times(trip.exitSlippage, Rounding::Up);
    return (trip.side == Side::Buy ? in - out : out - in) + fees + slipped;
}

Money gainOf(const Instrument& is, const RoundTrip& trip)
{
    return -lossOf(is, trip);
}

Money netProfit(const Position& position, const Instrument& is, Price mark)
{
    return position.realised + position.unrealised(is, mark) - position.fees + position.funding;
}

std::optional<std::int64_t> milliR(Money net, Money initialRisk)
{
    return jarvis::milliR(net, initialRisk);
}

Money riskToStop(const Position& position, const Instrument& is, Price mark)
{
    const Money atMark = is.notional(mark, position.held);
    if (!position.exits.stopLoss)
        return atMark.absolute();
    return std::max(Money::zero(), atMark - is.notional(*position.exits.stopLoss, position.held));
}

Money lossOfHeld(const Position& position, const Instrument& is)
{
    return position.exits.stopLoss ? lossAtStop(position, is, *position.exits.stopLoss) : position.cost.absolute();
}

Money lossAtStop(const Position& position, const Instrument& is, Price stop)
{
    return std::max(Money::zero(), position.cost - is.notional(stop, position.held));
}

} // namespace jarvis::risk

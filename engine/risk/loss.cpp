#include "engine/risk/loss.h"

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
    Int128 thousandfold = 0;
    if (initialRisk <= Money::zero() || __builtin_mul_overflow(net.units(), Int128(1'000), &thousandfold))
        return std::nullopt;
    const Int128 result = divideRounded(thousandfold, initialRisk.units(), Rounding::Down);
    if (result > INT64_MAX || result < INT64_MIN)
        return std::nullopt;
    return static_cast<std::int64_t>(result);
}

Money riskToStop(const Position& position, const Instrument& is, Price mark)
{
    const Money atMark = is.notional(mark, position.held);
    if (!position.exits.stopLoss)
        return atMark.absolute();
    return std::max(Money::zero(), atMark - is.notional(*position.exits.stopLoss, position.held));
}

Money lossAtStop(const Position& position, const Instrument& is, Price stop)
{
    return std::max(Money::zero(), position.cost - is.notional(stop, position.held));
}

} // namespace jarvis::risk

#include "engine/ledger/break_even.h"

#include <algorithm>

namespace jarvis::ledger {
namespace {

Money exitFee(const Position& position, const Instrument& is, Price price)
{
    return is.notional(price, position.held).absolute().times(is.spec().takerFee, Rounding::Up);
}

/// What the way out still has to earn: the cost, and everything paid since the position was opened.
Money owed(const Position& position)
{
    return position.cost + std::max(position.fees, Money::zero()) + std::max(-position.funding, Money::zero());
}

bool earnsItBack(const Position& position, const Instrument& is, Price price)
{
    return is.notional(price, position.held) - exitFee(position, is, price) >= owed(position);
}

} // namespace

std::optional<Price> breakEvenPrice(const Position& position, const Instrument& is)
{
    if (position.isFlat())
        return std::nullopt;
    const bool isLong = position.side() == Side::Buy;
    const std::int64_t share = Ratio::kOne - signOf(position.side()) * is.spec().takerFee.e8;
    if (share < 1)
        return std::nullopt;
    const Money worth = owed(position).scaledBy(Ratio::kOne, share, Rounding::Up);
    const std::int64_t step = signOf(position.side());
    std::int64_t ticks = is.priceOf(worth, position.held, isLong ? Rounding::Up : Rounding::Down).ticks();
    const auto isWithin = [&] { return ticks >= 1 && ticks <= is.spec().priceMax.ticks(); };
    // The fee is rounded on its own: one tick more where that last unit is missing.
    if (isWithin() && !earnsItBack(position, is, Price::ofTicks(ticks)))
        ticks += step;
    return isWithin() ? std::optional(Price::ofTicks(ticks)) : std::nullopt;
}

Money netIfClosedAt(const Position& position, const Instrument& is, Price price)
{
    return position.realised + position.unrealised(is, price) - position.fees + position.funding - exitFee(position, is, price);
}

} // namespace jarvis::ledger

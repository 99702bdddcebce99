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

} // namespace

std::optional<Price> breakEvenPrice(const Position& position, const Instrument& is)
{
    if (position.isFlat())
        return std::nullopt;
    const bool isLong = position.side() == Side::Buy;
    const std::int64_t share = Ratio::kOne - signOf(position.side()) * is.spec().takerFee.e8;
    if (share < 1)
        return std::nullopt;
    // Rounding the fee up cannot spoil it: what is owed is a whole number of units, so V − fee × V >= owed holds for the rounded
    // fee as soon as it holds for the exact one.
    const Money worth = owed(position).scaledBy(Ratio::kOne, share, Rounding::Up);
    const Price price = is.priceOf(worth, position.held, isLong ? Rounding::Up : Rounding::Down);
    return is.isPrice(price) ? std::optional(price) : std::nullopt;
}

Money netIfClosedAt(const Position& position, const Instrument& is, Price price)
{
    return position.realised + position.unrealised(is, price) - position.fees + position.funding - exitFee(position, is, price);
}

} // namespace jarvis::ledger

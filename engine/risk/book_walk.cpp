#include "engine/risk/book_walk.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

bool isBeyond(Price price, Side side, std::optional<Price> limit)
{
    return limit && (side == Side::Buy ? price > *limit : price < *limit);
}

/// `numerator ÷ denominator` as a ratio, rounded up; the largest one where it does not fit.
Ratio ratioUp(Int128 numerator, Int128 denominator)
{
    const Int128 e8 = divideRounded(numerator * Ratio::kOne, denominator, Rounding::Up);
    return Ratio{static_cast<std::int64_t>(std::clamp(e8, Int128(-INT64_MAX), Int128(INT64_MAX)))};
}

bool isQuoted(const BookTop& top)
{
    return top.bid && top.ask && top.bid->price.ticks() > 0 && top.ask->price.ticks() > 0;
}

} // namespace

std::span<const BookLevel> takerLevels(const BookTop& top, const DepthView* depth, Side side)
{
    const std::optional<BookLevel>& best = side == Side::Buy ? top.ask : top.bid;
    const std::span<const BookLevel> bestAlone = best ? std::span(&*best, 1) : std::span<const BookLevel>{};
    if (!depth)
        return bestAlone;
    const std::span<const BookLevel> levels = side == Side::Buy ? depth->asks : depth->bids;
    const auto isThere = [&](const BookLevel& level) {
        return !best || (side == Side::Buy ? level.price >= best->price : level.price <= best->price);
    };
    const auto first = std::ranges::find_if(levels, isThere);
    return first != levels.end() || levels.empty() ? std::span(first, levels.end()) : bestAlone;
}

BookWalk walk(const Instrument& is, std::span<const BookLevel> levels, Side side, Quantity quantity, std::optional<Price> limit)
{
    BookWalk result;
    Quantity rest = std::min(quantity, is.spec().quantityMax);
    for (const BookLevel& level : levels) {
        // A price that the instrument cannot have is the feed's mistake: what lies behind it is not to be trusted.
        if (rest <= Quantity::zero() || isBeyond(level.price, side, limit) || !is.isPrice(level.price))
            break;
        const Quantity taken = std::min(rest, level.quantity);
        if (taken <= Quantity::zero())
            continue;
        result.filled += taken;
        result.value += is.notional(level.price, taken);
        result.worstPrice = level.price;
        rest -= taken;
    }
    result.isComplete = quantity > Quantity::zero() && result.filled == quantity;
    if (!result.filled.isZero())
        result.averagePrice = is.priceOf(result.value, result.filled, side == Side::Buy ? Rounding::Up : Rounding::Down);
    return result;
}

std::optional<Ratio> slippage(const BookTop& top, Side side, Price price)
{
    if (!isQuoted(top) || top.isCrossed())
        return std::nullopt;
    const Int128 twiceMid = Int128(top.bid->price.ticks()) + top.ask->price.ticks();
    return ratioUp((Int128(price.ticks()) * 2 - twiceMid) * signOf(side), twiceMid);
}

std::optional<Ratio> spread(const BookTop& top)
{
    if (!isQuoted(top))
        return std::nullopt;
    const Int128 bid = top.bid->price.ticks();
    const Int128 ask = top.ask->price.ticks();
    return ratioUp((ask - bid) * 2, ask + bid);
}

} // namespace jarvis::risk

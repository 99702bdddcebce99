#include "engine/risk/margin.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

Price clamped(const Instrument& is, Price price)
{
    return std::clamp(price, Price::ofTicks(1), is.spec().priceMax);
}

/// The prices of an order, or of an amend of it that is on its way.
template <typename Terms>
std::optional<Price> namedBy(const Terms& terms)
{
    return terms.limitPrice ? terms.limitPrice : terms.triggerPrice;
}

/// The highest or the lowest price that it may name by now; empty when it names none.
std::optional<Price> namedPrice(const Order& order, bool isHighest)
{
    std::optional<Price> named = namedBy(order);
    const std::optional<Price> next = order.pendingAmend ? namedBy(*order.pendingAmend) : std::nullopt;
    if (named && next)
        named = isHighest ? std::max(*named, *next) : std::min(*named, *next);
    return named;
}

/// The most that one lot of the order may be worth when it fills.
Price reservedPrice(const Instrument& is, const Order& order, std::optional<Price> mark, const Limits& limits)
{
    const std::optional<Price> named = namedPrice(order, true);
    if (named && order.side == Side::Buy)
        return clamped(is, *named);
    if (named)
        return clamped(is, mark ? std::max(*named, *mark) : *named);
    if (!mark)
        return is.spec().priceMax;
    const Int128 widened = divideRounded(Int128(mark->ticks()) * (Ratio::kOne + limits.spreadMax.e8), Ratio::kOne, Rounding::Up);
    return Price::ofTicks(static_cast<std::int64_t>(std::clamp(widened, Int128(1), Int128(is.spec().priceMax.ticks()))));
}

/// The worst price that it may fill at. A sale is worth most where it fills best, and loses most where it fills worst.
Price worstEntry(const Instrument& is, const Order& order, Price worth, std::optional<Price> mark, const Limits& limits)
{
    if (order.side == Side::Buy)
        return worth;
    std::optional<Price> worst = namedPrice(order, false);
    if (!worst && mark)
        worst = Price::ofTicks(static_cast<std::int64_t>(multiplyDivide(mark->ticks(), Ratio::kOne - limits.spreadMax.e8, Ratio::kOne, Rounding::Down)));
    return clamped(is, worst.value_or(Price::ofTicks(1)));
}

} // namespace

std::int64_t leverageCap(const Instrument& is, std::int64_t accountLeverage)
{
    return std::max<std::int64_t>(1, std::min<std::int64_t>(accountLeverage, is.spec().leverageMax));
}

Money initialMargin(Money notional, std::int64_t leverage)
{
    return Money::ofUnits(divideRounded(notional.absolute().units(), leverage, Rounding::Up));
}

Money maintenanceMargin(const Instrument& is, Money notional)
{
    return notional.absolute().times(is.spec().maintenanceMargin, Rounding::Up);
}

Money takerFee(const Instrument& is, Money notional)
{
    return std::max(Money::zero(), notional.absolute().times(is.spec().takerFee, Rounding::Up));
}

Money fundsNeeded(const Instrument& is, Money entryValue, Money exitValue, std::int64_t leverage)
{
    const Money entryFee = takerFee(is, entryValue);
    return initialMargin(entryValue, leverage) + entryFee + (exitValue == entryValue ? entryFee : takerFee(is, exitValue));
}

std::optional<Price> liquidationPrice(const Instrument& is, Quantity held, Price mark, Money spareEquity)
{
    if (held.isZero() || !is.isPrice(mark))
        return std::nullopt;
    const bool isLong = held > Quantity::zero();
    const Money atMark = is.notional(mark, held.absolute());
    const Money left = isLong ? atMark - spareEquity : atMark + spareEquity;
    // The usual case: the account could lose all of it.
    if (isLong && left <= Money::zero())
        return std::nullopt;
    const std::int64_t rate = std::clamp<std::int64_t>(is.spec().maintenanceMargin.e8, 0, Ratio::kOne - 1);
    const std::int64_t share = isLong ? Ratio::kOne - rate : Ratio::kOne + rate;
    const Rounding towardsMark = isLong ? Rounding::Up : Rounding::Down;
    const Price price = is.priceOf(left.scaledBy(Ratio::kOne, share, towardsMark), held.absolute(), towardsMark);
    // A long that even a worthless instrument cannot ruin, or a short that no price within bounds can.
    if (isLong ? price.ticks() < 1 : price > is.spec().priceMax)
        return std::nullopt;
    return clamped(is, price);
}

Quantity mostRemaining(const Order& order)
{
    return (order.pendingAmend ? std::max(order.quantity, order.pendingAmend->quantity) : order.quantity) - order.filled;
}

void OvertakenAmends::add(const Order::Amend& amend)
{
    quantity = std::max(quantity, amend.quantity);
    if (const std::optional<Price> price = namedBy(amend)) {
        lowest = std::min(lowest.value_or(*price), *price);
        highest = std::max(highest.value_or(*price), *price);
    }
}

Order worstOf(const Order& order, const OvertakenAmends& overtaken)
{
    Order worst = order;
    if (!worst.pendingAmend)
        worst.pendingAmend = Order::Amend{order.quantity, order.limitPrice, order.triggerPrice};
    Order::Amend& amend = *worst.pendingAmend;
    amend.quantity = std::max(amend.quantity, overtaken.quantity);
    if (!overtaken.lowest)
        return worst;
    const auto spread = [&](std::optional<Price>& own, std::optional<Price>& next) {
        if (!own || !next)
            return;
        const auto [low, high] = std::minmax({*own, *next, *overtaken.lowest, *overtaken.highest});
        own = low;
        next = high;
    };
    spread(worst.limitPrice, amend.limitPrice);
    spread(worst.triggerPrice, amend.triggerPrice);
    return worst;
}

ReservationTerms termsOf(const Instrument& is, const Order& order, std::optional<Price> mark, const Limits& limits)
{
    const Quantity rest = mostRemaining(order);
    if (order.isReduceOnly || !order.isLive() || rest <= Quantity::zero())
        return {};
    const bool hasStop = order.exits.stopLoss && is.isPrice(*order.exits.stopLoss);
    const Price stop = hasStop ? *order.exits.stopLoss : Price{};
    const std::int64_t leverage = leverageCap(is, limits.leverage);
    // A buy with a limit, as most entries are, can fill no worse than there.
    if (order.side == Side::Buy && order.limitPrice && !order.pendingAmend) {
        const Price worth = clamped(is, *order.limitPrice);
        return {rest, Side::Buy, worth, worth, stop, leverage, is.spec().takerFee};
    }
    const Price worth = reservedPrice(is, order, mark, limits);
    return {rest, order.side, worth, worstEntry(is, order, worth, mark, limits), stop, leverage, is.spec().takerFee};
}

Reservation reserve(const Instrument& is, const ReservationTerms& terms)
{
    if (terms.rest.isZero())
        return {};
    const Money value = is.notional(terms.worth, terms.rest);
    const Money margin = fundsNeeded(is, value, value, terms.leverage);
    if (terms.stop == Price{})
        return {value, margin, value};
    // From the worst price that the rest may fill at to its stop, all of it filled.
    const Money way = is.notional(terms.entry, terms.rest) - is.notional(terms.stop, terms.rest);
    return {value, margin, std::max(Money::zero(), terms.side == Side::Buy ? way : -way)};
}

} // namespace jarvis::risk

#include "engine/ledger/posting.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::ledger {
namespace {

/// A position worth more than this (1.3e24 in account currency) cannot be: its numbers must stay far from overflow.
constexpr Int128 kCostUnitsMax = Int128(1) << 120;
constexpr std::int64_t kHeldLotsMax = INT64_MAX / 4;

/// The share of the cost that `part` of the position carries; the whole cost for the whole position.
Money costOf(const Position& position, Quantity part)
{
    return position.cost.scaledBy(part.lots(), position.held.absolute().lots(), Rounding::Up);
}

Quantity withSign(Quantity quantity, Side side)
{
    return Quantity::ofLots(signOf(side) * quantity.lots());
}

void noteExcursion(Position& position, const Instrument& is, Price price)
{
    if (position.excursion)
        position.excursion->widen(position.pnlAt(is, price));
}

void close(Position& position, const Instrument& is, const Fill& fill, FillOutcome& outcome)
{
    const Money released = costOf(position, outcome.closed);
    const Quantity signedPart = withSign(outcome.closed, position.side());
    outcome.realised = is.notional(fill.price, signedPart) - released;
    position.held -= signedPart;
    position.cost -= released;
    position.realised += outcome.realised;
    noteExcursion(position, is, fill.price);
}

void open(Position& position, const Instrument& is, const Fill& fill, FillOutcome& outcome)
{
    if (position.isFlat()) {
        outcome.isNewPosition = true;
        position.cost = position.realised = position.fees = position.funding = Money::zero();
        position.openedAt = fill.time;
        position.openedSide = fill.side;
        position.excursion = Excursion{};
    }
    const Quantity signedPart = withSign(outcome.opened, fill.side);
    position.held += signedPart;
    position.cost += is.notional(fill.price, signedPart);
    noteExcursion(position, is, fill.price);
}

} // namespace

bool isBookable(const Position& position, const Instrument& is, const Fill& fill)
{
    const Instrument::Spec& spec = is.spec();
    if (fill.price.ticks() < 1 || fill.price > spec.priceMax || fill.quantity.lots() < 1 || fill.quantity > spec.quantityMax)
        return false;
    const Money value = is.notional(fill.price, fill.quantity);
    // The largest fee any venue asks is a few permille; a fee above the whole value is a mistake.
    if (fill.fee > value || fill.fee < -value)
        return false;
    const Int128 held = Int128(position.held.lots()) + Int128(signOf(fill.side)) * fill.quantity.lots();
    if (held > kHeldLotsMax || held < -kHeldLotsMax)
        return false;
    Int128 worth = 0;
    const Int128 perLot = is.notional(spec.priceMax, Quantity::ofLots(1)).units();
    return !__builtin_mul_overflow(held, perLot, &worth) && worth <= kCostUnitsMax && worth >= -kCostUnitsMax;
}

FillOutcome applyFill(Position& position, Balance& balance, const Instrument& is, Fill& fill)
{
    CHECK(fill.instrument == is.id() && isBookable(position, is, fill));
    position.instrument = is.id();

    FillOutcome outcome;
    const bool isOpposite = !position.isFlat() && position.side() != fill.side;
    outcome.closed = isOpposite ? std::min(position.held.absolute(), fill.quantity) : Quantity::zero();
    outcome.opened = fill.quantity - outcome.closed;

    const Money openingFee = fill.fee.scaledBy(outcome.opened.lots(), fill.quantity.lots(), Rounding::Up);
    if (!outcome.closed.isZero()) {
        close(position, is, fill, outcome);
        position.fees += fill.fee - openingFee;
    }
    if (!outcome.opened.isZero()) {
        if (!outcome.closed.isZero())
            outcome.ended = position;
        open(position, is, fill, outcome);
        position.fees += openingFee;
    }
    fill.realised = outcome.realised;
    balance.realised += outcome.realised;
    balance.fees += fill.fee;
    outcome.isFlat = position.isFlat();
    return outcome;
}

void applyFunding(Position& position, Balance& balance, Money amount)
{
    if (!position.isFlat())
        position.funding += amount;
    balance.funding += amount;
}

} // namespace jarvis::ledger

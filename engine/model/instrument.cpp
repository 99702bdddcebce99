#include "engine/model/instrument.h"

#include <algorithm>
#include <cmath>

namespace jarvis {
namespace {

constexpr std::int64_t kInt64Max = INT64_MAX;
/// Positions and their sums stay far below what Money can hold when one order's notional is below this.
constexpr Int128 kNotionalUnitsMax = (Int128(1) << 100);

} // namespace

Expected<Instrument, Instrument::Error> Instrument::create(Spec spec)
{
    if (spec.symbol.empty())
        return Unexpected(Error::NoSymbol);
    const auto isScaleBad = [](const Decimal& step) { return step.scale < 0 || step.scale > Money::kScale; };
    if (spec.tickSize.mantissa <= 0 || spec.tickSize.mantissa > kInt64Max || isScaleBad(spec.tickSize))
        return Unexpected(Error::BadTick);
    if (spec.lotSize.mantissa <= 0 || spec.lotSize.mantissa > kInt64Max || isScaleBad(spec.lotSize))
        return Unexpected(Error::BadLot);
    const int scale = spec.tickSize.scale + spec.lotSize.scale;
    if (scale > Money::kScale)
        return Unexpected(Error::TooFine);
    Int128 units = 0;
    if (__builtin_mul_overflow(spec.tickSize.mantissa * spec.lotSize.mantissa, powerOfTen(Money::kScale - scale), &units) || units > kInt64Max)
        return Unexpected(Error::TooFine);
    if (spec.quantityMin.lots() < 1 || spec.quantityMax < spec.quantityMin || spec.priceMax.ticks() < 1)
        return Unexpected(Error::BadBounds);
    Int128 notional = 0;
    if (__builtin_mul_overflow(Int128(spec.quantityMax.lots()) * spec.priceMax.ticks(), units, &notional) || notional > kNotionalUnitsMax)
        return Unexpected(Error::BadBounds);
    return Instrument(std::move(spec), static_cast<std::int64_t>(units));
}

Money Instrument::wideNotional(Price price, Quantity quantity) const
{
    Int128 units = 0;
    CHECK(!__builtin_mul_overflow(Int128(price.ticks()) * quantity.lots(), Int128(m_unitsPerTickLot), &units));
    return Money::ofUnits(units);
}

Decimal Instrument::toDecimal(Price price) const
{
    return Decimal{Int128(price.ticks()) * m_spec.tickSize.mantissa, m_spec.tickSize.scale};
}

Decimal Instrument::toDecimal(Quantity quantity) const
{
    return Decimal{Int128(quantity.lots()) * m_spec.lotSize.mantissa, m_spec.lotSize.scale};
}

Expected<Price, Instrument::Error> Instrument::snapPrice(const Decimal& price, Rounding rounding) const
{
    // Both on the finer of the two scales, so that the division is exact but for the named rounding.
    const int scale = std::max(price.scale, m_spec.tickSize.scale);
    Int128 wide = 0;
    if (__builtin_mul_overflow(price.mantissa, powerOfTen(scale - price.scale), &wide))
        return Unexpected(Error::BadBounds);
    const Int128 ticks = divideRounded(wide, m_spec.tickSize.rescaled(scale).mantissa, rounding);
    if (ticks < 1 || ticks > m_spec.priceMax.ticks())
        return Unexpected(Error::BadBounds);
    return Price::ofTicks(static_cast<std::int64_t>(ticks));
}

Expected<Quantity, Instrument::Error> Instrument::snapQuantity(const Decimal& quantity) const
{
    const int scale = std::max(quantity.scale, m_spec.lotSize.scale);
    Int128 wide = 0;
    if (quantity.mantissa < 0 || __builtin_mul_overflow(quantity.mantissa, powerOfTen(scale - quantity.scale), &wide))
        return Unexpected(Error::BadBounds);
    const Int128 lots = wide / m_spec.lotSize.rescaled(scale).mantissa;
    if (lots > m_spec.quantityMax.lots())
        return Unexpected(Error::BadBounds);
    return Quantity::ofLots(static_cast<std::int64_t>(lots));
}

Quantity Instrument::quantityWorth(Money money, Price price) const
{
    CHECK(price.ticks() > 0);
    if (money.units() <= 0)
        return Quantity::zero();
    const Int128 perLot = Int128(price.ticks()) * m_unitsPerTickLot;
    const Int128 lots = money.units() / perLot;
    return Quantity::ofLots(lots > kInt64Max ? kInt64Max : static_cast<std::int64_t>(lots));
}

Price Instrument::priceOf(Money value, Quantity quantity, Rounding rounding) const
{
    CHECK(!quantity.isZero());
    const Int128 perTick = Int128(quantity.absolute().lots()) * m_unitsPerTickLot;
    const Int128 units = quantity.lots() < 0 ? -value.units() : value.units();
    const Int128 ticks = divideRounded(units, perTick, rounding);
    return Price::ofTicks(static_cast<std::int64_t>(std::clamp(ticks, Int128(-kInt64Max), Int128(kInt64Max))));
}

double Instrument::toDouble(Price price) const
{
    return static_cast<double>(price.ticks()) * static_cast<double>(m_spec.tickSize.mantissa) * std::pow(10.0, -m_spec.tickSize.scale);
}

double Instrument::toDouble(Quantity quantity) const
{
    return static_cast<double>(quantity.lots()) * static_cast<double>(m_spec.lotSize.mantissa) * std::pow(10.0, -m_spec.lotSize.scale);
}

} // namespace jarvis

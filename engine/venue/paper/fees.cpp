#include "engine/venue/paper/fees.h"

#include "engine/base/check.h"

namespace jarvis::venue::paper {
namespace {

/// Money units in one step of what a venue books.
constexpr std::int64_t kBookedStep = Money::kOne / 100'000'000;

Money shareOf(Money value, Ratio rate, Rounding rounding)
{
    Int128 product = 0;
    CHECK(!__builtin_mul_overflow(value.units(), Int128(rate.e8), &product));
    return Money::ofUnits(divideRounded(product, Int128(Ratio::kOne) * kBookedStep, rounding) * kBookedStep);
}

} // namespace

Money feeOf(const Instrument& instrument, Price price, Quantity quantity, Liquidity liquidity)
{
    const Ratio rate = liquidity == Liquidity::Maker ? instrument.spec().makerFee : instrument.spec().takerFee;
    return shareOf(instrument.notional(price, quantity.absolute()), rate, Rounding::Up);
}

Money fundingOf(const Instrument& instrument, Price mark, Quantity held, Ratio rate)
{
    return shareOf(-instrument.notional(mark, held), rate, Rounding::Down);
}

} // namespace jarvis::venue::paper

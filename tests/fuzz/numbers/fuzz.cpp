// A text as a number in each of the places that read one: typed by a trader, in the configuration, from a venue. What is taken must be
// exactly what stands there.

#include "app/config/value_text.h"
#include "engine/base/check.h"
#include "engine/model/instrument.h"
#include "engine/venue/exact_number.h"
#include "tests/fuzz/support/fuzz_input.h"
#include "tests/support/kernel_world.h"
#include "widgets/base/parse.h"

using namespace jarvis;

namespace {

const Instrument& token()
{
    static const Instrument instrument = test::tokenInstrument(1);
    return instrument;
}

/// Whether `steps` of `step` are `number`; true where 128 bits cannot hold both.
bool isSame(std::int64_t steps, const Decimal& step, const Decimal& number)
{
    const int scale = std::max(step.scale, number.scale);
    Int128 left = 0;
    Int128 right = 0;
    if (scale - std::min(step.scale, number.scale) > 37 || __builtin_mul_overflow(Int128(steps), step.mantissa, &left)
        || __builtin_mul_overflow(left, powerOfTen(scale - step.scale), &left)
        || __builtin_mul_overflow(number.mantissa, powerOfTen(scale - number.scale), &right))
        return true;
    return left == right;
}

void checkTyped(std::string_view text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        return;
    CHECK(number->scale >= 0 && number->scale <= Decimal::kScaleMax);
    CHECK(number->normalized() == *number);
    const auto again = Decimal::parse(number->toString());
    CHECK(again && *again == *number && again->scale == number->scale);

    const auto below = token().snapPrice(*number, Rounding::Down);
    const auto above = token().snapPrice(*number, Rounding::Up);
    if (below)
        CHECK(token().isPrice(*below));
    if (below && above)
        CHECK(*below <= *above && above->ticks() - below->ticks() <= 1);
    if (below && above && *below == *above)
        CHECK(isSame(below->ticks(), token().spec().tickSize, *number));
    if (const auto quantity = token().snapQuantity(*number))
        CHECK(!(*quantity < Quantity::zero()) && *quantity <= token().spec().quantityMax);
}

void checkWritten(std::string_view text)
{
    const auto number = venue::exactNumber(text);
    for (const Decimal& step : {Decimal{1, 8}, Decimal{5, 1}, Decimal{25, 0}, Decimal{1, 18}}) {
        const auto steps = venue::stepsOf(text, step);
        CHECK(!steps || (number && isSame(*steps, step, *number)));
    }
    for (const int scale : {0, 8, 12}) {
        const auto units = venue::unitsOf(text, scale);
        CHECK(!units || (number && isSame(*units, Decimal{1, scale}, *number)));
    }
    const auto time = venue::recordedTime(text);
    CHECK(!time || *time >= Timestamp{});
}

void checkConfigured(std::string_view text)
{
    using config::Unit;
    for (const Unit unit : {Unit::None, Unit::Usd, Unit::Percent, Unit::Milliseconds, Unit::Minutes}) {
        const auto amount = config::parseAmount(text, unit);
        if (!amount)
            continue;
        const auto again = config::parseAmount(config::formatAmount(*amount, unit), unit);
        CHECK(again && (*again == *amount || unit == Unit::Minutes));
    }
}

void checkFields(std::string_view bytes)
{
    namespace base = widgets::base;
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (const Rounding rounding : {Rounding::Down, Rounding::Up}) {
        if (const auto price = base::parsePrice(text, token(), rounding))
            CHECK(token().isPrice(price->value));
    }
    if (const auto quantity = base::parseQuantity(text, token()))
        CHECK(quantity->value >= token().spec().quantityMin && quantity->value <= token().spec().quantityMax);
    if (const auto money = base::parseMoney(text))
        CHECK(!money->isNegative());
    if (const auto ratio = base::parsePercent(text))
        CHECK(ratio->e8 >= 0 && ratio->e8 <= Ratio::kOne);
    if (const auto count = base::parseCount(text, -5, 1'000))
        CHECK(*count >= -5 && *count <= 1'000);
    if (const auto number = base::parseDecimal(text))
        CHECK(number->scale <= Decimal::kScaleMax);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kTextMax = 256;
    const std::string_view text = test::FuzzInput(data, std::min(size, kTextMax)).text();
    checkTyped(text);
    checkWritten(text);
    checkConfigured(text);
    checkFields(text);
    return 0;
}

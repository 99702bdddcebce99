#include "app/config/value_text.h"

#include "engine/base/check.h"

namespace jarvis::config {
namespace {

/// Amounts are integers of `10^-digits` of what the file says (or, for periods, of whole nanoseconds).
struct Scale {
    Amount::Kind kind;
    int digits;
    Int128 factor;
};

Scale scaleOf(Unit unit)
{
    switch (unit) {
    case Unit::None:
        return {Amount::Kind::Count, 0, 1};
    case Unit::Usd:
        return {Amount::Kind::Money, Money::kScale, 1};
    case Unit::Percent:
        return {Amount::Kind::Ratio, 6, 1};
    case Unit::Milliseconds:
        return {Amount::Kind::Period, 6, 1};
    case Unit::Minutes:
        return {Amount::Kind::Period, 0, Int128(60) * 1'000'000'000};
    }
    UNREACHABLE();
}

} // namespace

std::optional<Amount> parseAmount(std::string_view text, Unit unit)
{
    const auto parsed = Decimal::parse(text);
    if (!parsed)
        return std::nullopt;
    const Scale scale = scaleOf(unit);
    const Decimal number = parsed->normalized();
    // 1e15 of anything is beyond every bound, and far below where the products could overflow.
    const Int128 largest = powerOfTen(15) * powerOfTen(number.scale);
    if (number.scale > scale.digits || number.mantissa > largest || number.mantissa < -largest)
        return std::nullopt;
    return Amount{scale.kind, number.rescaled(scale.digits).mantissa * scale.factor};
}

std::string formatAmount(Amount amount, Unit unit)
{
    const Scale scale = scaleOf(unit);
    CHECK(amount.kind == scale.kind);
    return Decimal{amount.raw / scale.factor, scale.digits}.normalized().toString();
}

std::string_view symbolOf(Unit unit)
{
    switch (unit) {
    case Unit::None:
        return "";
    case Unit::Usd:
        return " USD";
    case Unit::Percent:
        return " %";
    case Unit::Milliseconds:
        return " ms";
    case Unit::Minutes:
        return " minutes";
    }
    UNREACHABLE();
}

} // namespace jarvis::config

#include "widgets/base/parse.h"

#include "engine/base/check.h"
#include "widgets/base/format.h"

#include <QCoreApplication>

namespace jarvis::widgets::base {
namespace {

struct ParseWords {
    Q_DECLARE_TR_FUNCTIONS(Parse)
};

InputError outOfBounds(const QString& text)
{
    return InputError{InputError::Kind::OutOfBounds, text};
}

InputError explained(Decimal::ParseError error, const QString& typed)
{
    const bool isPoint = numberStyle().decimal == u'.';
    switch (error) {
    case Decimal::ParseError::Empty: return {InputError::Kind::Empty, ParseWords::tr("A number is needed.")};
    case Decimal::ParseError::NotANumber:
        return {InputError::Kind::NotANumber,
            (isPoint ? ParseWords::tr("\"%1\" is not a number. Digits and one point, as in 1234.5.") : ParseWords::tr("\"%1\" is not a number. Digits and one comma, as in 1234,5."))
                .arg(typed)};
    case Decimal::ParseError::TooManyDigits:
        return {InputError::Kind::TooManyDigits, ParseWords::tr("That is more digits than any price or amount has.")};
    case Decimal::ParseError::AmbiguousSeparator:
        return {InputError::Kind::Ambiguous,
            (isPoint ? ParseWords::tr("\"%1\" could mean two numbers. Use a point for decimals (1.5) and no thousands separator (1234).")
                     : ParseWords::tr("\"%1\" could mean two numbers. Type it with a comma for decimals (1,5) and no thousands separator (1234)."))
                .arg(typed)};
    }
    UNREACHABLE();
}

Expected<Decimal, InputError> decimalOf(const QString& text, NumberOrigin origin)
{
    const auto decimal = readNumber(text, numberStyle(), origin);
    if (!decimal)
        return Unexpected(explained(decimal.error(), text.trimmed().left(40)));
    return decimal->normalized();
}

/// Exact: both are brought to 18 digits after the point, which fits because of the first line. Requires limit < 1e18.
bool isAbove(const Decimal& value, const Decimal& limit)
{
    if (value.mantissa / powerOfTen(value.scale) >= powerOfTen(18))
        return true;
    return value.rescaled(Decimal::kScaleMax).mantissa > limit.rescaled(Decimal::kScaleMax).mantissa;
}

} // namespace

Expected<Parsed<Price>, InputError> parsePrice(const QString& text, const Instrument& is, Rounding rounding, NumberOrigin origin)
{
    const auto decimal = decimalOf(text, origin);
    if (!decimal)
        return Unexpected(decimal.error());
    const auto price = is.snapPrice(*decimal, rounding);
    if (!price) {
        return Unexpected(outOfBounds(ParseWords::tr("A price of %1 lies between %2 and %3.").arg(QString::fromStdString(is.symbol()),
            formatPrice(is, Price::ofTicks(1)), formatPrice(is, is.spec().priceMax))));
    }
    return Parsed<Price>{*price, !(is.toDecimal(*price) == *decimal)};
}

Expected<Parsed<Quantity>, InputError> parseQuantity(const QString& text, const Instrument& is, NumberOrigin origin)
{
    const auto decimal = decimalOf(text, origin);
    if (!decimal)
        return Unexpected(decimal.error());
    const auto quantity = is.snapQuantity(*decimal);
    const Instrument::Spec& spec = is.spec();
    if (!quantity || *quantity < spec.quantityMin || *quantity > spec.quantityMax) {
        return Unexpected(outOfBounds(ParseWords::tr("A quantity of %1 lies between %2 and %3, in steps of %4.")
                                          .arg(QString::fromStdString(is.symbol()), formatQuantity(is, spec.quantityMin),
                                              formatQuantityWithUnit(is, spec.quantityMax), formatQuantity(is, Quantity::ofLots(1)))));
    }
    return Parsed<Quantity>{*quantity, !(is.toDecimal(*quantity) == *decimal)};
}

Expected<Money, InputError> parseMoney(const QString& text, NumberOrigin origin)
{
    const auto decimal = decimalOf(text, origin);
    if (!decimal)
        return Unexpected(decimal.error());
    constexpr std::int64_t kMoneyMax = 1'000'000'000'000'000;
    if (decimal->mantissa < 0 || isAbove(*decimal, Decimal{kMoneyMax, 0}))
        return Unexpected(outOfBounds(ParseWords::tr("An amount lies between 0 and %1.").arg(formatMoney(Money::ofWhole(kMoneyMax), 0))));
    if (decimal->scale <= Money::kScale)
        return Money::fromDecimal(*decimal);
    // Finer than we count: what is asked for is never more than what was typed.
    return Money::ofUnits(divideRounded(decimal->mantissa, powerOfTen(decimal->scale - Money::kScale), Rounding::Down));
}

Expected<Ratio, InputError> parsePercent(const QString& text, Ratio max, NumberOrigin origin)
{
    QString number = text.trimmed();
    if (number.endsWith(QLatin1Char('%')))
        number.chop(1);
    const auto decimal = decimalOf(number, origin);
    if (!decimal)
        return Unexpected(decimal.error());
    constexpr int kPercentScale = 6; // of Ratio::e8
    if (decimal->mantissa < 0 || isAbove(*decimal, Decimal{max.e8, kPercentScale}))
        return Unexpected(outOfBounds(ParseWords::tr("A share lies between 0 % and %1.").arg(formatPercent(max))));
    const Int128 e8 = decimal->scale <= kPercentScale
        ? decimal->rescaled(kPercentScale).mantissa
        : divideRounded(decimal->mantissa, powerOfTen(decimal->scale - kPercentScale), Rounding::Down);
    return Ratio{static_cast<std::int64_t>(e8)};
}

Expected<std::int64_t, InputError> parseCount(const QString& text, std::int64_t min, std::int64_t max, NumberOrigin origin)
{
    const auto decimal = decimalOf(text, origin);
    if (!decimal)
        return Unexpected(decimal.error());
    if (decimal->scale != 0 || decimal->mantissa < min || decimal->mantissa > max)
        return Unexpected(outOfBounds(ParseWords::tr("A whole number between %1 and %2.").arg(min).arg(max)));
    return static_cast<std::int64_t>(decimal->mantissa);
}

std::optional<double> parseReal(const QString& text)
{
    const auto decimal = readNumber(text, numberStyle(), NumberOrigin::Typed);
    return decimal ? std::optional(QString::fromStdString(decimal->toString()).toDouble()) : std::nullopt;
}

Expected<Decimal, InputError> parseDecimal(const QString& text, NumberOrigin origin)
{
    return decimalOf(text, origin);
}

} // namespace jarvis::widgets::base

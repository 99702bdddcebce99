#include "engine/venue/dialect/instrument_facts.h"

#include <algorithm>
#include <cstdint>

namespace jarvis::venue::dialect {
namespace {

/// Orders of this size are the largest that a venue takes, where it does not say so itself.
constexpr std::int64_t kNotionalMax = 10'000'000;
constexpr std::int64_t kLotsMax = 1'000'000'000'000'000;

/// FNV-1a, 64 bits.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

/// Ids of recordings lie in the upper half, away from those that are counted from 1.
InstrumentId idOf(const InstrumentFacts& facts)
{
    const std::string name = facts.market + '/' + facts.symbol + '/' + facts.tickSize.toString() + '/'
        + facts.lotSize.toString();
    const std::uint64_t hash = hashOf(name);
    return InstrumentId{static_cast<std::uint32_t>(hash ^ (hash >> 32)) | 0x8000'0000U};
}

/// How many whole steps fit into the number, within what a 64-bit count holds.
std::int64_t wholeSteps(const Decimal& number, const Decimal& step)
{
    const int scale = std::max(number.scale, step.scale);
    const Int128 steps = number.rescaled(scale).mantissa / step.rescaled(scale).mantissa;
    return static_cast<std::int64_t>(std::clamp<Int128>(steps, 1, kLotsMax));
}

/// The power of ten at or above `number`.
std::int64_t roundedUpToTen(std::int64_t number)
{
    std::int64_t power = 1;
    while (power < number && power < kLotsMax)
        power *= 10;
    return power;
}

/// So many lots at the highest price stay far below what Money can hold.
std::int64_t lotsWithin(const Instrument::Spec& spec)
{
    const Int128 unitsMax = powerOfTen(29);
    const int scale = spec.tickSize.scale + spec.lotSize.scale;
    if (scale > Money::kScale)
        return kLotsMax; // create() refuses it
    const Int128 perTickLot = spec.tickSize.mantissa * spec.lotSize.mantissa * powerOfTen(Money::kScale - scale);
    return static_cast<std::int64_t>(std::clamp<Int128>(unitsMax / spec.priceMax.ticks() / perTickLot, 1, kLotsMax));
}

} // namespace

std::optional<Instrument> makeInstrument(const InstrumentFacts& facts)
{
    Instrument::Spec spec;
    spec.id = idOf(facts);
    spec.venue = facts.venue;
    spec.symbol = facts.symbol;
    const SymbolParts parts = partsOfSymbol(facts.symbol);
    spec.base = facts.base.empty() ? parts.base : facts.base;
    spec.quote = facts.quote.empty() ? parts.quote : facts.quote;
    spec.tickSize = facts.tickSize;
    spec.lotSize = facts.lotSize;

    const std::int64_t priceTicks = facts.typicalPrice ? wholeSteps(*facts.typicalPrice, facts.tickSize) : 1'000'000;
    const std::int64_t priceBound = roundedUpToTen(priceTicks) * 100;
    spec.priceMax = Price::ofTicks(
        facts.priceMax ? std::max(wholeSteps(*facts.priceMax, facts.tickSize), priceTicks) : priceBound);
    spec.quantityMin = Quantity::ofLots(facts.quantityMin ? wholeSteps(*facts.quantityMin, facts.lotSize) : 1);
    std::int64_t lotsMax = kLotsMax;
    if (facts.quantityMax) {
        lotsMax = wholeSteps(*facts.quantityMax, facts.lotSize);
    } else if (facts.typicalPrice && facts.typicalPrice->mantissa > 0 && facts.typicalPrice->scale <= Money::kScale) {
        const Decimal price = *facts.typicalPrice;
        const Decimal base{Int128(kNotionalMax) * powerOfTen(price.scale + 6) / price.mantissa, 6};
        lotsMax = roundedUpToTen(wholeSteps(base, facts.lotSize));
    }
    spec.quantityMax = std::max(Quantity::ofLots(std::min(lotsMax, lotsWithin(spec))), spec.quantityMin);
    spec.notionalMin = Money::ofWhole(5);
    if (facts.notionalMin && facts.notionalMin->scale <= Money::kScale)
        spec.notionalMin = Money::fromDecimal(*facts.notionalMin);
    spec.makerFee = Ratio::ofBasisPoints(facts.isSpot ? 10 : 2);
    spec.takerFee = Ratio::ofBasisPoints(facts.isSpot ? 10 : 5);
    spec.maintenanceMargin = Ratio{Ratio::kOne / 200};
    spec.status = facts.isInverse || !facts.isTrading ? InstrumentStatus::Halted : InstrumentStatus::Trading;
    auto made = Instrument::create(spec);
    if (!made)
        return std::nullopt;
    return std::move(made).value();
}

SymbolParts partsOfSymbol(std::string_view symbol)
{
    if (const std::size_t dash = symbol.find('-'); dash != std::string_view::npos) {
        const std::string_view rest = symbol.substr(dash + 1);
        return {std::string(symbol.substr(0, dash)), std::string(rest.substr(0, rest.find('-')))};
    }
    for (const std::string_view quote : {"USDT", "USDC", "FDUSD", "BUSD", "USD", "EUR", "BTC", "ETH", "BNB"}) {
        if (symbol.size() > quote.size() && symbol.ends_with(quote))
            return {std::string(symbol.substr(0, symbol.size() - quote.size())), std::string(quote)};
    }
    return {std::string(symbol), "USDT"};
}

} // namespace jarvis::venue::dialect

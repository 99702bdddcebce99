#include "engine/sim/instruments.h"

#include "engine/base/check.h"

#include <string>
#include <utility>

namespace jarvis::sim {
namespace {

Decimal decimalOf(const char* text)
{
    return Decimal::parse(text).value();
}

/// Whole lots in `amount` of the base currency.
std::int64_t lotsIn(const Decimal& amount, const Decimal& lot)
{
    CHECK(amount.scale <= lot.scale);
    return static_cast<std::int64_t>(amount.rescaled(lot.scale).mantissa / lot.mantissa);
}

std::uint32_t placeOf(VenueId venue)
{
    switch (venue) {
    case VenueId::PaperB: return 1;
    case VenueId::PaperC: return 2;
    case VenueId::PaperD: return 3;
    default: return 0;
    }
}

Instrument instrumentOf(const MarketTraits& traits, std::uint32_t id, VenueId venue)
{
    Instrument::Spec spec;
    constexpr Ratio kTakerFees[] = {Ratio{50'000}, Ratio{45'000}, Ratio{55'000}, Ratio{60'000}};
    spec.id = InstrumentId{placeOf(venue) * kIdsPerVenue + id};
    spec.venue = venue;
    spec.symbol = std::string(traits.base) + "USDT";
    spec.base = traits.base;
    spec.quote = "USDT";
    spec.tickSize = decimalOf(traits.tick);
    spec.lotSize = decimalOf(traits.lot);
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(lotsIn(decimalOf(traits.quantityMax), spec.lotSize));
    const double ticks = traits.price * static_cast<double>(powerOfTen(spec.tickSize.scale))
        / static_cast<double>(spec.tickSize.mantissa);
    spec.priceMax = Price::ofTicks(static_cast<std::int64_t>(ticks * 20.0));
    spec.notionalMin = Money::ofWhole(5);
    spec.leverageMax = traits.leverageMax;
    spec.makerFee = Ratio::ofBasisPoints(2);
    spec.takerFee = kTakerFees[placeOf(venue)];
    spec.maintenanceMargin = Ratio{500'000}; // 0.5 %
    return Instrument::create(std::move(spec)).value();
}

} // namespace

const std::vector<MarketTraits>& marketTraits()
{
    // clang-format off
    static const std::vector<MarketTraits> all{
        // base    price      tick       lot      most        lev  beta  vol   touch     depth       /s   taker    ms
        {"BTC",  104'250.0,  "0.1",     "0.001", "1000",     125, 1.00, 0.18, 420'000., 4'500'000., 9.0, 2'600.,  80},
        {"ETH",    3'420.0,  "0.01",    "0.001", "10000",    100, 1.20, 0.33, 260'000., 3'200'000., 8.0, 2'200.,  85},
        {"SOL",      168.0,  "0.01",    "0.01",  "100000",   100, 1.25, 0.50, 150'000., 2'600'000., 6.0, 1'700., 100},
        {"BNB",      655.0,  "0.01",    "0.01",  "20000",     75, 0.80, 0.32,  90'000., 1'500'000., 4.0, 1'300., 120},
        {"XRP",       2.35,  "0.0001",  "0.1",   "5000000",   75, 1.05, 0.50, 120'000., 2'000'000., 5.0, 1'400., 110},
        {"DOGE",     0.185,  "0.00001", "1",     "50000000",  75, 1.30, 0.55, 100'000., 1'400'000., 5.0, 1'100., 120},
        {"ADA",       0.72,  "0.0001",  "1",     "10000000",  75, 1.20, 0.50,  90'000.,   900'000., 3.0,   800., 150},
        {"AVAX",     22.40,  "0.001",   "0.1",   "200000",    50, 1.30, 0.55,  40'000.,   700'000., 3.0,   700., 150},
        {"LINK",     15.80,  "0.001",   "0.01",  "300000",    50, 1.20, 0.52,  40'000.,   700'000., 3.0,   700., 150},
        {"TON",       3.15,  "0.0001",  "0.1",   "1000000",   50, 0.90, 0.50,  25'000.,   450'000., 2.2,   500., 180},
        {"TRX",      0.275,  "0.00001", "1",     "20000000",  50, 0.50, 0.30,  40'000.,   500'000., 2.0,   500., 180},
        {"DOT",       4.30,  "0.001",   "0.1",   "1000000",   50, 1.20, 0.50,  50'000.,   450'000., 2.0,   450., 180},
        {"NEAR",      2.60,  "0.0001",  "0.1",   "1000000",   50, 1.30, 0.60,  22'000.,   400'000., 2.0,   450., 180},
        {"ATOM",      4.50,  "0.001",   "0.01",  "500000",    50, 1.10, 0.50,  40'000.,   350'000., 1.6,   400., 200},
        {"LTC",      92.00,  "0.01",    "0.001", "50000",     75, 1.00, 0.42,  35'000.,   500'000., 2.2,   500., 180},
        {"BCH",     415.00,  "0.01",    "0.001", "10000",     75, 1.00, 0.45,  30'000.,   450'000., 1.8,   500., 190},
        {"ARB",      0.380,  "0.0001",  "0.1",   "10000000",  50, 1.30, 0.62,  50'000.,   400'000., 2.0,   400., 190},
        {"APT",       5.10,  "0.001",   "0.1",   "500000",    50, 1.30, 0.60,  35'000.,   380'000., 1.8,   400., 200},
        {"MATIC",     0.24,  "0.00001", "1",     "20000000",  50, 1.20, 0.55,  18'000.,   350'000., 1.8,   400., 200},
        {"SUI",       3.40,  "0.0001",  "0.1",   "1000000",   50, 1.35, 0.60,  35'000.,   600'000., 3.0,   600., 150},
    };
    // clang-format on
    return all;
}

std::vector<Instrument> makeInstruments(VenueId venue)
{
    std::vector<Instrument> all;
    for (const MarketTraits& traits : marketTraits())
        all.push_back(instrumentOf(traits, static_cast<std::uint32_t>(all.size()) + 1, venue));
    return all;
}

} // namespace jarvis::sim

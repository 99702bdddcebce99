#pragma once

#include "engine/ledger/posting.h"

#include <utility>

namespace jarvis::ledger::test {

inline constexpr Price ticks(std::int64_t n) { return Price::ofTicks(n); }
inline constexpr Quantity lots(std::int64_t n) { return Quantity::ofLots(n); }
inline constexpr Money usd(std::int64_t n) { return Money::ofWhole(n); }
inline constexpr Money cents(std::int64_t n) { return Money::ofCents(n); }

/// Tick 0.01, lot 0.01: at 100.00 one lot is worth exactly 1. Taker 0.05 %.
inline Instrument::Spec bookedSpec()
{
    Instrument::Spec spec;
    spec.id = InstrumentId{3};
    spec.symbol = "TESTUSDT";
    spec.base = "TEST";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 2};
    spec.lotSize = Decimal{1, 2};
    spec.quantityMin = lots(1);
    spec.quantityMax = lots(1'000'000);
    spec.priceMax = ticks(10'000'000);
    spec.notionalMin = usd(5);
    spec.makerFee = Ratio{20'000};
    spec.takerFee = Ratio{50'000};
    spec.maintenanceMargin = Ratio{500'000};
    return spec;
}

inline Instrument makeBooked(Instrument::Spec spec = bookedSpec())
{
    return std::move(Instrument::create(std::move(spec))).value();
}

/// An account that books one fill after another in one instrument.
struct Book {
    Instrument instrument = makeBooked();
    Position position;
    Balance balance;

    Fill fill(std::int64_t signedLots, std::int64_t price, Money fee = Money::zero()) const
    {
        Fill fill;
        fill.instrument = instrument.id();
        fill.side = signedLots > 0 ? Side::Buy : Side::Sell;
        fill.quantity = lots(signedLots).absolute();
        fill.price = ticks(price);
        fill.fee = fee;
        fill.time = timestampFromMillis(1'000);
        return fill;
    }
    FillOutcome trade(std::int64_t signedLots, std::int64_t price, Money fee = Money::zero())
    {
        Fill booked = fill(signedLots, price, fee);
        return applyFill(position, balance, instrument, booked);
    }
};

} // namespace jarvis::ledger::test

#pragma once

#include "engine/base/expected.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/model/numbers.h"
#include "engine/model/side.h"

#include <string>

namespace jarvis {

using InstrumentId = Id<struct InstrumentTag, std::uint32_t>;
using AccountId = Id<struct AccountTag, std::uint32_t>;

/// PaperB to PaperD: further simulated venues beside the first, each with books and fees of its own.
enum class VenueId : std::uint8_t { Paper = 1, Replay, Binance, Bybit, Okx, PaperB, PaperC, PaperD };
enum class InstrumentStatus : std::uint8_t { Trading = 1, Halted, Delisted };

/// What a venue says about one linear perpetual: its grid, its filters, its fees.
///
/// The only place that knows how ticks and lots become money: contract value is price × quantity in quote currency, which is the
/// account's. create() proves that every price and quantity within the bounds gives a notional that fits, so the
/// conversions below are total.
/// Threads: a plain value.
class Instrument {
public:
    struct Spec {
        InstrumentId id;
        VenueId venue = VenueId::Paper;
        std::string symbol; ///< as the venue writes it: BTCUSDT
        std::string base;   ///< BTC
        std::string quote;  ///< USDT
        Decimal tickSize;   ///< smallest price step, quote per base
        Decimal lotSize;    ///< smallest quantity step, base
        Quantity quantityMin;
        Quantity quantityMax;
        Price priceMax;
        Money notionalMin;
        int leverageMax = 20;
        Ratio makerFee;              ///< of notional; negative is a rebate
        Ratio takerFee;
        Ratio maintenanceMargin;     ///< of notional; where liquidation begins
        Duration fundingInterval = std::chrono::hours(8);
        InstrumentStatus status = InstrumentStatus::Trading;
    };
    enum class Error { BadTick = 1, BadLot, TooFine, BadBounds, NoSymbol };

    static Expected<Instrument, Error> create(Spec spec);

    const Spec& spec() const { return m_spec; }
    InstrumentId id() const { return m_spec.id; }
    const std::string& symbol() const { return m_spec.symbol; }
    int priceDecimals() const { return m_spec.tickSize.scale; }
    int quantityDecimals() const { return m_spec.lotSize.scale; }
    void setStatus(InstrumentStatus status) { m_spec.status = status; }

    /// Exact value of `quantity` at `price`; negative for a negative quantity. Both within this instrument's bounds.
    Money notional(Price price, Quantity quantity) const
    {
        std::int64_t small = 0;
        if (!__builtin_mul_overflow(price.ticks(), quantity.lots(), &small)) [[likely]]
            return Money::ofUnits(Int128(small) * m_unitsPerTickLot);
        return wideNotional(price, quantity);
    }

    Decimal toDecimal(Price price) const;
    Decimal toDecimal(Quantity quantity) const;

    /// The nearest price on the grid in the named direction. Empty when out of bounds (not above zero, or beyond priceMax).
    Expected<Price, Error> snapPrice(const Decimal& price, Rounding rounding) const;
    /// The largest whole number of lots that is not above `quantity` (towards zero). BadBounds when negative or beyond quantityMax.
    Expected<Quantity, Error> snapQuantity(const Decimal& quantity) const;
    /// The safe direction for a limit price: a buy never above, a sell never below what was typed.
    static Rounding safeRounding(Side side) { return side == Side::Buy ? Rounding::Down : Rounding::Up; }

    /// The largest quantity whose value at `price` does not exceed `money`; rounded down to the lot; zero when money is not positive.
    Quantity quantityWorth(Money money, Price price) const;
    /// Whether a price can be one of this instrument's: above zero and not beyond priceMax.
    bool isPrice(Price price) const { return price.ticks() >= 1 && price <= m_spec.priceMax; }
    /// The price at which `quantity` is worth `value`, rounded; beyond every bound where it would not fit. Requires quantity != 0.
    Price priceOf(Money value, Quantity quantity, Rounding rounding) const;

    /// For charts only.
    double toDouble(Price price) const;
    double toDouble(Quantity quantity) const;

private:
    Money wideNotional(Price price, Quantity quantity) const;
    explicit Instrument(Spec spec, std::int64_t unitsPerTickLot) : m_spec(std::move(spec)), m_unitsPerTickLot(unitsPerTickLot) {}

    Spec m_spec;
    std::int64_t m_unitsPerTickLot; ///< Money units of one lot moved by one tick
};

} // namespace jarvis

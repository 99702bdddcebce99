#pragma once

#include "engine/model/instrument.h"
#include "engine/model/order.h"
#include "engine/risk/views.h"

#include <cstdint>
#include <optional>

namespace jarvis::risk {

/// How far the account may lever in this instrument: its own limit, or the venue's cap when that is lower. At least 1.
std::int64_t leverageCap(const Instrument& is, std::int64_t accountLeverage);

/// Notional ÷ leverage, rounded up. Requires leverage >= 1.
Money initialMargin(Money notional, std::int64_t leverage);
/// The instrument's maintenance rate of |notional|, rounded up.
Money maintenanceMargin(const Instrument& is, Money notional);
/// The taker's fee on |notional|, rounded up; never below zero.
Money takerFee(const Instrument& is, Money notional);

/// What must be free before an entry goes out: its margin and the fees of both ways. Rounded up. Requires leverage >= 1.
Money fundsNeeded(const Instrument& is, Money entryValue, Money exitValue, std::int64_t leverage);

/// Where a position of a cross-margined account is liquidated: the mark at which equity falls to the maintenance margin.
///
///     long:  value = (value at mark − spare equity) ÷ (1 − m)       rounded up
///     short: value = (value at mark + spare equity) ÷ (1 + m)       rounded down (|value|)
///
/// with m the maintenance rate, and spare equity = account equity at `mark` − maintenance margin of the other positions. It is the
/// formula of Binance's "How to Calculate Liquidation Price of USDⓈ-M Futures" (cross, one-way) solved for the mark instead
/// of the entry. Simplified: one maintenance rate instead of tiers, no liquidation fee, and the other positions' marks
/// stand still. Rounded towards the mark, so that it is never shown further away than it is.
/// Empty when flat, or when no price within the instrument's bounds liquidates it.
std::optional<Price> liquidationPrice(const Instrument& is, Quantity held, Price mark, Money spareEquity);

/// What may still fill, a larger size that the venue may have accepted already included.
Quantity mostRemaining(const Order& order);

/// Amends that newer ones replaced before the venue answered: each of them may have reached it.
struct OvertakenAmends {
    Quantity quantity;           ///< the largest
    std::optional<Price> lowest; ///< that they named, as a limit or as a trigger
    std::optional<Price> highest;

    void add(const Order::Amend& amend);
};
/// The order as it counts with them: its own price and that of its amend stand for the lowest and the highest.
Order worstOf(const Order& order, const OvertakenAmends& overtaken);

/// What a live entry may come to: its worst-case value, and what is set aside for it.
struct Reservation {
    Money value;  ///< of the rest, at the worst price it may get
    Money margin; ///< initial margin and the fees of both ways
    Money risk;   ///< what is lost between entry and stop; all of the value without a stop
};
/// Everything that a reservation is worked out from. An order changes more often than this does: equal terms, equal reservation.
struct ReservationTerms {
    Quantity rest;             ///< zero: nothing is reserved
    Side side = Side::Buy;
    Price worth;               ///< the most that one lot may be worth when it fills
    Price entry;               ///< where it fills worst
    Price stop;                ///< zero: without one
    std::int64_t leverage = 1; ///< >= 1
    Ratio takerFee;
    bool operator==(const ReservationTerms&) const = default;
};
/// An amend on its way may have taken effect, or never will: what counts is the worse of both.
/// `mark` stands in where the order names no price, widened by the spread that a market order may meet. Nothing for reduce-only and ended orders.
/// Without a mark an order without a price is taken at the instrument's highest price: unknown is never cheap.
ReservationTerms termsOf(const Instrument& is, const Order& order, std::optional<Price> mark, const Limits& limits);
Reservation reserve(const Instrument& is, const ReservationTerms& terms);

} // namespace jarvis::risk

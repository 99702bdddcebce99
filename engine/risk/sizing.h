#pragma once

#include "engine/api/query.h"
#include "engine/model/instrument.h"
#include "engine/model/limits.h"
#include "engine/model/side.h"
#include "engine/risk/gate.h"

#include <optional>

namespace jarvis::risk {

/// Everything that bounds the size of an entry.
struct SizingInput {
    const Instrument& instrument;
    Side side = Side::Buy;
    Price entry{};             ///< the worst that is expected: the limit price, or the last level of the book walk
    std::optional<Price> stop{};
    Price mark{};              ///< values what is held
    Quantity held{};           ///< long > 0, short < 0
    Money openEntriesValue{};  ///< Σ worst-case value of live entries of the same side
    Money capital{};           ///< AccountView::capital()
    Money free{};              ///< AccountView::free()
};
/// How large, and which bound said so.
struct Sized {
    Quantity quantity; ///< whole lots; zero when even one is too much
    api::SizeBound bound = api::SizeBound::Asked;
    bool operator==(const Sized&) const = default;
};

/// size = (capital × share) ÷ (stop distance + fees of both ways), then at most what the position limit, the free balance and
/// the venue allow; rounded down to the lot. A share above the account's risk per trade is cut to it.
/// Zero, bound by RiskPerTrade, without a stop on the losing side of the entry. Prices out of bounds give zero, bound by VenueMax.
Sized sizeByRisk(const SizingInput& in, const Limits& limits, Ratio share);

/// The same with a share by Kelly's formula: bound by Kelly where that is less than risk per trade.
Sized sizeByKelly(const SizingInput& in, const Limits& limits, Ratio share);

/// `asked`, or what the tightest bound allows when that is less. Risk per trade counts when there is a stop.
Sized sizeAtMost(const SizingInput& in, const Limits& limits, Quantity asked);

/// What a trader means by "how much", as a quantity on the grid: the size of a ticket.
///
/// Quantity, notional and share of equity are taken as they are (bound: Asked), and the gate says where they are too large; risk is
/// bounded by everything, and so is a share by Kelly. A market order is sized at the worst price that its own quantity would meet in the book.
/// `size` is a Money, a Ratio of equity or a Ratio of capital; empty with Risk means the limit. With Kelly it is his share. The draft's quantity counts only
/// in mode Quantity. Empty when the size has the wrong kind, or nothing can be said yet: no price, no mark.
std::optional<Sized> resolveSize(const OrderQuestion& question, const Limits& limits, api::SizeMode mode, Amount size);

} // namespace jarvis::risk

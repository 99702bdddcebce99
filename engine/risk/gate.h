#pragma once

#include "engine/model/instrument.h"
#include "engine/model/limits.h"
#include "engine/model/order.h"
#include "engine/model/position.h"
#include "engine/model/refusal.h"
#include "engine/risk/views.h"

#include <optional>
#include <vector>

namespace jarvis::risk {

/// What is asked of the gate. References only: a question lives for one call.
struct OrderQuestion {
    const OrderDraft& draft;
    const Instrument* instrument; ///< null when the account does not know it
    const MarketView& market;
    const InstrumentExposure& exposure;
    const AccountView& account;
};

/// The gate that every order passes inside the kernel: state (killed, locked, …), then sanity, then limits, each in a fixed order.
///
/// A reduce-only order adds no risk. It skips the rules of state, of market data and of limits, because closing must stay
/// possible when everything else has stopped; it never skips what makes an order an order: known instrument, grid, bounds,
/// flags, collar, duplicates. It may be smaller than the venue's least notional.
/// Every other order is judged as new risk, even one that happens to point against the position: its fill may find the
/// position gone.
///
/// Any input gives an answer: wrong numbers are refused, never assumed. Allocates nothing but what checkAll() appends.
/// Threads: any; it only reads.
class Gate {
public:
    /// `limits` must outlive it.
    explicit Gate(const Limits& limits) : m_limits(limits) {}
    explicit Gate(Limits&&) = delete;

    /// The first rule that the order breaks; empty when it may go.
    std::optional<Refusal> check(const OrderQuestion& question) const;
    /// Appends every rule that it breaks, in the same order; nothing when it may go.
    void checkAll(const OrderQuestion& question, std::vector<Refusal>& out) const;

    /// Whether it was sent a moment ago: the one rule that an order in parts is asked about as it was typed.
    std::optional<Refusal> checkTwin(const OrderQuestion& question) const;
    /// An order that goes out in parts, judged as the one order that it is: how many orders it makes of the account's, and every limit.
    /// What binds each part by itself is for check(). Requires a draft that names a limit price: the worst that any part may get.
    std::optional<Refusal> checkWhole(const OrderQuestion& question) const;

    /// Exits for a position that is held: both must be there, within bounds, on the right side of the mark, and the stop before
    /// the liquidation price. The stop may lie beyond the entry: that locks a profit in.
    std::optional<Refusal> checkExits(const ExitPlan& exits, const Instrument& is, Quantity held, const MarketView& market,
        const AccountView& account) const;

    /// A stop that a held position is to have instead of its own. One further away is new risk: what is lost at it must keep the
    /// limits of one trade and of the portfolio. A tighter one passes whatever they are.
    std::optional<Refusal> checkMovedStop(Price stop, const Instrument& is, const InstrumentExposure& exposure, const MarketView& market,
        const AccountView& account) const;

private:
    const Limits& m_limits;
};

} // namespace jarvis::risk

#pragma once

#include "engine/risk/book_walk.h"
#include "engine/risk/gate.h"

#include <optional>

namespace jarvis::risk {

/// An order question with everything that more than one rule needs, worked out once. The gate's own; others ask Gate.
///
/// What could not be worked out is empty, and then a sanity rule refuses the order for it.
struct Facts {
    /// Requires that the instrument is known.
    Facts(const OrderQuestion& question, const Limits& limits);

    const OrderDraft& draft;
    const Instrument& is;
    const MarketView& market;
    const InstrumentExposure& exposure;
    const AccountView& account;
    const Limits& limits;

    bool isReducing;
    bool isSized;                   ///< the quantity is one that the venue can take
    std::optional<Price> mark;      ///< empty when unknown, or not a price of this instrument
    std::optional<BookLevel> bid;   ///< likewise
    std::optional<BookLevel> ask;
    std::optional<BookWalk> taken;  ///< of a market order that is sized
    std::optional<Price> entry;     ///< the worst price it may enter at, for what it may lose
    std::optional<Price> worth;     ///< the price at which it counts most, for what it may come to be worth
    Int128 reached;                 ///< how far the position may come on the order's side without it, in lots; < 0: it stands on the other
    Quantity opposite;              ///< the part that only takes the position back to flat

    std::int64_t leverage;          ///< the lower of the account's limit and the venue's cap

    std::optional<Price> stop;      ///< of its exits, when it is a price of this instrument
    /// What new risk that isJudgeable() comes to in money, worked out once: most limits ask for it. Zero for every other order.
    struct Worth {
        Money held;     ///< of what is held, at the mark
        Money order;    ///< of the whole quantity, at `worth`
        Money added;    ///< of added(), at `worth`
        Money entering; ///< of added(), at `entry`
        Money leaving;  ///< of added(), at `stop`; zero without one
        Money entryFee; ///< the taker's, on `entering`; rounded up, < 0 is a rebate
        Money exitFee;  ///< likewise, on `leaving`
    };
    Worth money;

    Quantity added() const { return draft.quantity - opposite; }
    /// Everything that a limit needs to judge new risk is there.
    bool isJudgeable() const { return isSized && mark && entry && worth; }
    bool isAdding = false; ///< new risk that isJudgeable(), and adds to what is held

    /// The price at which the venue's filters value the order.
    const std::optional<Price>& filterPrice() const { return draft.type == OrderType::Limit ? entry : mark; }

    /// Cold, as all that makes a refusal: nearly every order passes, and the way that it takes stays short.
    [[gnu::cold]] Refusal no(ReasonCode code, Amount limit = {}, Amount value = {}, Amount wouldPass = {}) const;
    /// A quantity to offer instead; nothing when the venue would not take so little.
    Amount offer(Int128 lots) const;
    /// What added() loses between `entry` and `stop`, before fees. Requires a stop.
    Money way() const { return draft.side == Side::Buy ? money.entering - money.leaving : money.leaving - money.entering; }
    /// A price to offer instead; nothing when the instrument cannot have it.
    Amount offer(Price price) const { return is.isPrice(price) ? Amount::of(price) : Amount::none(); }
};

/// How old the proof that the market data flows is; empty when never seen. Time that ran backwards counts as age.
std::optional<Duration> dataAge(const MarketView& market, Timestamp now);

// -- what exits must keep, for an entry and for a position alike; `side` opens the position -------------------------------

std::optional<Refusal> exitsInBounds(const ExitPlan& exits, const Instrument& is);
std::optional<Refusal> takeProfitSide(const ExitPlan& exits, const Instrument& is, Side side, Price reference);
std::optional<Refusal> stopLossSide(const ExitPlan& exits, const Instrument& is, Side side, Price reference);
std::optional<Refusal> stopBeforeLiquidation(const ExitPlan& exits, const Instrument& is, Side side, std::optional<Price> liquidation);

} // namespace jarvis::risk

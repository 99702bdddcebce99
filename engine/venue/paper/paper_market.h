#pragma once

#include "engine/market/depth_book.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/paper/order_record.h"
#include "engine/venue/paper/outbox.h"
#include "engine/venue/paper/taken_liquidity.h"

#include <optional>
#include <vector>

namespace jarvis::venue::paper {

/// One instrument of the paper venue: the account's orders against the feed's live book.
///
/// Takers walk the book as it stands when they arrive, level by level, and leave less behind until the feed speaks of the
/// level again (TakenLiquidity). Resting orders wait in an estimated queue (QueuePosition) and are filled, at their own
/// price, by trades at it that go past the queue, by trades through it, and by a book that comes to cross it; never for
/// more than what was traded or shown. A book that is not whole fills nothing.
///
/// An order never meets the account's own: what would is cancelled, the incoming one if it adds risk, the resting one if
/// the incoming one only reduces, so that an exit is never stopped by an own entry.
///
/// Records belong to the caller and outlive their time here. All reports go to the outbox, whose clock is the venue's.
/// Threads: one at a time.
class PaperMarket {
public:
    PaperMarket(Instrument instrument, Outbox& outbox);

    const Instrument& instrument() const { return m_instrument; }
    Quantity held() const { return m_held; }

    /// Takes, rests or rejects it. Requires a new record.
    void place(OrderRecord& record);
    /// Requires a live order.
    void amend(OrderRecord& record, const AmendRequest& request);
    void cancel(OrderRecord& record, const Refusal& reason);
    void expire(OrderRecord& record);

    /// After a restart, in this order: what is held, what rests, then finishAdoption().
    void adoptHolding(Quantity held) { m_held = held; }
    void adopt(OrderRecord& record);
    void finishAdoption() { cancelUnreducing(); }

    void onMarket(const BookUpdate& update);
    void onMarket(const TradeTick& trade);
    void onMarket(const MarkTick& tick);
    void onMarket(const FundingTick& tick);
    void onMarket(const HeartbeatTick&) {}
    void onMarket(const GapNotice&) { m_book.markGapped(); }
    void onMarket(const StatusNotice& notice);

private:
    using Records = std::vector<OrderRecord*>;

    bool canMatch() const;
    /// What may still be filled: for orders that only reduce, no more than what is held.
    Quantity openOf(const OrderRecord& record) const;
    bool isWithin(const OrderRecord& record, Price price) const;

    void enter(OrderRecord& record);
    void arrive(OrderRecord& record);
    void take(OrderRecord& record);
    Quantity takeableBy(const OrderRecord& record) const;
    bool wouldTake(const OrderRecord& record) const;
    const OrderRecord* ownOpponentOf(const OrderRecord& record, Price reach) const;
    void cancelOwnOpponentsOf(const OrderRecord& record, Price reach);
    void rest(OrderRecord& record);

    void matchArrivals();
    void matchCrossed(Side side);
    void followQueues();
    void fill(OrderRecord& record, Price price, Quantity quantity, Liquidity liquidity);
    void end(OrderRecord& record, OrderState state, const Refusal& reason);
    void leave(OrderRecord& record);
    void cancelUnreducing();
    std::optional<Refusal> refusalOfAmend(const OrderRecord& record, const Order& amended) const;
    void rejectAmend(const OrderRecord& record, const Refusal& reason);
    Refusal because(ReasonCode code) const { return Refusal{code, m_instrument.id(), {}, {}, {}}; }

    Records& queue(Side side) { return side == Side::Buy ? m_buys : m_sells; }
    const Records& queue(Side side) const { return side == Side::Buy ? m_buys : m_sells; }

    Instrument m_instrument;
    Outbox& m_outbox;
    market::DepthBook m_book;
    TakenLiquidity m_taken;
    std::optional<Price> m_mark;
    Quantity m_held;
    Records m_buys; ///< resting, best price first, then by arrival
    Records m_sells;
    Records m_stops; ///< by arrival
    Records m_door;  ///< by arrival
};

} // namespace jarvis::venue::paper

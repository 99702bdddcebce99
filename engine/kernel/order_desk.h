#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"

namespace jarvis::kernel {

/// The life of single orders: every OrderChanged is decided here, and every request about an order.
///
/// An order is Sent from its first event on, since its request leaves only when that event is durable: after a crash it is in doubt,
/// and asked about. Pending is an order that is held back until something else is done (the second leg of a reversal); it was
/// never at the venue.
/// Threads: the kernel's.
class OrderDesk {
public:
    OrderDesk(Context& context, Meter& meter) : m_context(context), m_meter(meter) {}

    /// Makes an order of what the draft says; not placed yet.
    static Order orderOf(const OrderDraft& draft);

    /// Numbers it, and sends it.
    OrderId place(Order&& order);
    /// Numbers it, and keeps it back.
    OrderId hold(Order&& order);
    /// Numbers one that stands for what was done elsewhere: it was never at the venue, and proves nothing to a breaker.
    OrderId record(Order&& order);
    /// Sends an order that was held back. Requires state Pending.
    void release(OrderId id);
    /// Asks the venue to cancel; an order that was held back ends at once. Nothing happens when it is asked already, or over, or a
    /// failed try was a moment ago. True when a cancel is now on its way (or done).
    bool cancel(OrderId id, ReasonCode why);
    /// Cancels every working entry of an instrument; how many were not asked before.
    std::uint32_t cancelEntries(const InstrumentSlot& slot, ReasonCode why);
    /// Asks the venue to change it; the order keeps its values until the venue agrees.
    void amend(OrderId id, const Order::Amend& amend);
    /// Asks the venue what became of it.
    void ask(OrderId id);
    /// The same, where nothing was heard of it for an exitDeadline, and as often: what protects or closes a position does not wait for a
    /// request's whole time-out when one message got lost.
    void askUrgently(OrderId id);
    /// The same, later: until then it counts as asked.
    void askAt(OrderId id, Timestamp when);
    /// Its outcome is not known.
    void markUnknown(OrderId id);
    /// The same, and asks.
    void doubt(OrderId id);
    /// The status came: no longer asked, and amends that were overtaken are settled with it.
    void told(OrderId id);
    /// No longer asked.
    void answered(OrderId id);

    void end(OrderId id, OrderState state, const Refusal& reason);
    /// The venue knows it: working, or partially filled. Repeats what was still on its way when `isResent`.
    void confirm(OrderId id, std::uint64_t venueOrderId, bool isResent);
    /// No answer is awaited any more, unless something else is on its way.
    void relax(const Order& order);
    /// Stores a changed value: state, sums and event in one.
    void put(const Order& order);

private:
    void number(Order& order);
    /// Gives the order its number, and puts it on the books in this state.
    void begin(Order& order, OrderState state);
    /// Lets `change` turn the order into its next value, as of now: state, sums and event in one.
    template <typename Change>
    void change(const Order& order, Change&& change);
    void expectAnswer(OrderId id);
    /// Of the order's instrument.
    std::size_t& askedCount(OrderId id);
    void repeatPending(const Order& order);

    Context& m_context;
    Meter& m_meter;
};

} // namespace jarvis::kernel

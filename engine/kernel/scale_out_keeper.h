#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"

namespace jarvis::kernel {

/// Keeps the rungs of a position's scale-out what they must be: each resting for what it still has to take, never together more than
/// the take-profit leaves them.
///
/// A rung is placed, or made larger, only once the take-profit has shrunk by as much: no venue is asked for more than is held. What the
/// venue will not have is withdrawn after a few tries, and falls back to the take-profit: a rung that cannot rest never costs the
/// position its protection, which is the stop's and the take-profit's.
/// Threads: the kernel's.
class ScaleOutKeeper {
public:
    ScaleOutKeeper(Context& context, OrderDesk& desk) : m_context(context), m_desk(desk) {}

    /// Takes a checked plan over. What rests already is moved rather than replaced. False: orders of earlier plans are still being taken
    /// off, and there is no room for this one.
    bool set(std::uint32_t index, const ScaleOutPlan& plan);
    /// Counts what rungs took, ends those that are done, and cuts the rest to what `position` holds, the farthest first.
    void settle(std::uint32_t index, const Position& position);
    /// Places, amends and cancels what differs from what should be.
    void tend(std::uint32_t index, const Position& position);

    bool owns(std::uint32_t index, OrderId order) const;
    /// What the take-profit has to leave to the rungs: what they are to take, or may still take while they shrink.
    Quantity reserved(std::uint32_t index) const;
    /// The price of the last rung that still has something to take.
    std::optional<Price> farthest(std::uint32_t index) const;
    /// Whether this rung's order is as it should be: nothing about it is to be waited for.
    bool isAsPlanned(std::uint32_t index, const Order& order) const;
    /// Whether every rung that is to rest does.
    bool areWorking(std::uint32_t index) const;

    /// The venue ended a rung's order unasked. Tries again, a few times.
    void failed(std::uint32_t index, OrderId order);
    /// The venue would not move it: a size that does not fit takes it off.
    void amendFailed(std::uint32_t index, const Order& order);
    /// Takes every rung off that does not rest. False: there was none.
    bool giveUp(std::uint32_t index);

private:
    const Order* liveOrder(const ScaleOutRung& rung) const;
    Quantity mostRemaining(const Order* order) const;
    Quantity covered(std::uint32_t index, const Position& position) const;
    OrderId place(std::uint32_t index, Price price, Quantity quantity);
    void tendResting(const Order& order, const ScaleOutRung& rung, Quantity free);
    void withdraw(ScaleOutRung& rung) const;
    void put(std::uint32_t index, ScaleOut next);
    void tellFailed(const ScaleOutRung& rung, InstrumentId instrument);

    Context& m_context;
    OrderDesk& m_desk;
};

} // namespace jarvis::kernel

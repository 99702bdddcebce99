#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/order_desk.h"

#include <optional>
#include <vector>

namespace jarvis::kernel {

/// Lets algorithms do what is due: one order at a time each, through the gate like any order, in the name of who started it.
///
/// step() looks at what is and goes on from there; it may be called at any time, any number of times. Before an order goes out, the
/// algorithm has recorded that it does, so that a restart finds either both or neither sent, and never sends a second one. While
/// the outcome of an order is unknown, or the venue is being reconciled, nothing new goes out.
/// A halt, the day's lock (for entries), an open breaker and a flatten of the instrument end an algorithm; it does not come back.
/// Threads: the kernel's.
class AlgorithmRunner {
public:
    AlgorithmRunner(Context& context, Meter& meter, OrderDesk& desk) : m_context(context), m_meter(meter), m_desk(desk) {}

    /// Every live algorithm, after each input.
    void step();
    /// After a restart: forgets orders that were recorded but never made.
    void recall();

    /// Stores a changed value, with the market's volume up to now.
    void put(Algorithm algorithm);
    /// Ends it at once, or as soon as its order has ended.
    void stop(const Algorithm& algorithm, const Refusal& why);

private:
    /// What is remembered of an algorithm until a restart.
    struct Watch {
        AlgorithmId id;
        Quantity seenVolume; ///< of the market's sums: counted so far
        Money seenValue;
        Timestamp nextTry{}; ///< after something stood in the way
        std::optional<VenueId> failed{}; ///< its last order, where slices are routed
    };
    Watch& watch(const Algorithm& algorithm);
    const MarketSlot& marketOf(const Algorithm& algorithm) const;
    const InstrumentSlot& slotOf(const Algorithm& algorithm) const;
    const Order* childOf(const Algorithm& algorithm) const;
    Quantity marketVolume(const Algorithm& algorithm);

    bool isListed(AlgorithmId id) const;
    void step(AlgorithmId id);
    std::optional<ReasonCode> whyStop(const Algorithm& algorithm) const;
    void tend(const Algorithm& algorithm, const Order& child);
    void move(const Algorithm& algorithm, const Order& child);
    void childEnded(Algorithm algorithm, const Order& child);
    void finish(Algorithm algorithm, AlgorithmState state, const Refusal& why);
    bool mayPlace(const Algorithm& algorithm);

    void placeNext(const Algorithm& algorithm);
    void takeSlice(Algorithm algorithm);
    void restSlice(Algorithm algorithm);
    /// How large the next order may be; empty when it has to wait or there is none, and that is dealt with.
    std::optional<Quantity> sizeOf(const Algorithm& algorithm, Quantity due, Quantity regular);
    Price leastPrice(const Algorithm& algorithm) const;
    ExitPlan exitsOf(const Algorithm& algorithm) const;
    void place(Algorithm algorithm, OrderDraft draft);
    /// Something stands in the way: tells what, once, and tries again later.
    void wait(const Algorithm& algorithm, const Refusal& why);
    void refuse(Algorithm algorithm, const Refusal& why);

    Context& m_context;
    Meter& m_meter;
    OrderDesk& m_desk;
    std::vector<Watch> m_watches;
};

} // namespace jarvis::kernel

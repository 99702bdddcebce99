#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/scale_out_keeper.h"

namespace jarvis::kernel {

class Flattener;

/// Keeps each position's exits what they must be: both there, as large as the position, at the planned prices, gone with it. Where it has
/// a scale-out the take-profit is what the rungs leave.
///
/// tend() compares what should be with what is, and asks for the difference; it may be called at any time, any number of times. A
/// failed exit is placed again, exitAttemptsMax times; then, or when the market has already passed the stop, the position is
/// closed at market. A position without a plan (nobody's entry opened it) is closed as well: it would stay naked.
/// Threads: the kernel's.
class BracketKeeper {
public:
    BracketKeeper(Context& context, OrderDesk& desk, ScaleOutKeeper& scaleOut) : m_context(context), m_desk(desk), m_scaleOut(scaleOut) {}
    void setFlattener(Flattener& flattener) { m_flattener = &flattener; }

    /// Makes exits and position agree again.
    void tend(std::uint32_t index);
    /// The same, for a position whose plan is about to become that of `next`.
    void tend(std::uint32_t index, Position next);
    /// The venue accepted something about an exit: it has time again for the rest.
    void progressed(std::uint32_t index);
    /// An exit ended though nobody asked for it, or could not be changed: counts as a failure.
    void exitFailed(std::uint32_t index, OrderId exit);
    /// The venue would not move an exit: the plan goes back to what stands there.
    void amendFailed(std::uint32_t index, const Order& exit);
    /// The mark moved: the trailing stop may follow.
    void trail(std::uint32_t index);
    /// Exits that are missing for too long, and time stops.
    void watch(std::uint32_t index);

private:
    void cancelStrays(std::uint32_t index);
    void askUnanswered(std::uint32_t index);
    /// What an exit has to cover.
    Quantity sizeOf(std::uint32_t index, OrderRole role) const;
    OrderId ensure(std::uint32_t index, OrderRole role, OrderId present, const Position& plan);
    OrderId placeExit(std::uint32_t index, OrderRole role, const ExitPlan& plan);
    ReasonCode whyStray(std::uint32_t index) const;
    bool areExitsWorking(std::uint32_t index, const Position& position) const;
    Protection judge(std::uint32_t index, const Position& position) const;
    bool isWorking(const Order* order, Quantity size) const;
    bool isStopPassed(std::uint32_t index, const Position& plan) const;
    void closeUnprotected(std::uint32_t index, Position next);
    void put(std::uint32_t index, Position next);

    Context& m_context;
    OrderDesk& m_desk;
    ScaleOutKeeper& m_scaleOut;
    Flattener* m_flattener = nullptr;
};

} // namespace jarvis::kernel

#pragma once

#include "engine/kernel/adopter.h"
#include "engine/kernel/alert_watch.h"
#include "engine/kernel/algorithm_desk.h"
#include "engine/kernel/bracket_keeper.h"
#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/day_keeper.h"
#include "engine/kernel/flattener.h"
#include "engine/kernel/limit_desk.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/reconciler.h"
#include "engine/kernel/reverser.h"
#include "engine/kernel/route_desk.h"
#include "engine/kernel/scale_out_keeper.h"

namespace jarvis::kernel {

/// Takes commands: each is recorded as it came, then acted on or refused as a whole, then settled exactly once.
///
/// An id that was settled before is answered with its first outcome and never acts again.
/// Threads: the kernel's.
class CommandDesk {
public:
    struct Parts {
        Meter& meter;
        OrderDesk& desk;
        BracketKeeper& brackets;
        ScaleOutKeeper& scaleOuts;
        Flattener& flattener;
        Reverser& reverser;
        DayKeeper& days;
        Adopter& adopter;
        Reconciler& reconciler;
        AlgorithmDesk& algorithms;
        LimitDesk& limits;
        BreakerDesk& breakers;
        RouteDesk& routes;
        AlertDesk& alerts;
        AlertWatch& alertWatch;
    };
    CommandDesk(Context& context, Parts parts) : m_context(context), m_parts(parts) {}

    void take(const api::Command& command);
    /// After a crash in the middle of a command: settles it by what was recorded of it.
    void settleInterrupted();

private:
    struct Outcome {
        std::optional<Refusal> refusal;
        OrderId order;
        std::uint32_t affected = 0;
    };
    static Outcome refused(ReasonCode code, InstrumentId instrument = {}, Amount limit = {}, Amount value = {}, Amount wouldPass = {})
    {
        return {Refusal{code, instrument, limit, value, wouldPass}, {}, 0};
    }
    std::optional<Refusal> checkLife(const api::Command& command) const;
    /// While the journal cannot be written nobody gets a permission that a restart would forget; what makes risk smaller is done.
    std::optional<Refusal> checkRecordable(const api::Action& action) const;
    void settle(const CommandId& id, const Outcome& outcome);

    Outcome on(const api::SubmitOrder& action);
    Outcome on(const api::AmendOrder& action);
    Outcome on(const api::CancelOrder& action);
    Outcome on(const api::CancelAll& action);
    Outcome on(const api::ClosePosition& action);
    Outcome on(const api::Flatten& action);
    Outcome on(const api::ReversePosition& action);
    Outcome on(const api::SetExits& action);
    Outcome on(const api::MoveStopToBreakEven& action);
    Outcome on(const api::SetLimit& action);
    Outcome on(const api::HaltTrading& action);
    Outcome haltScope(const api::HaltTrading& action);
    Outcome on(const api::ResumeTrading& action);
    Outcome on(const api::ResetDay& action);
    Outcome on(const api::AdoptHolding& action);
    Outcome on(const api::SwitchLive& action);
    Outcome on(const api::TripBreaker& action);
    Outcome on(const api::ResetBreaker& action);
    Outcome on(const api::StartAlgorithm& action);
    Outcome on(const api::AmendAlgorithm& action);
    Outcome on(const api::PauseAlgorithm& action);
    Outcome on(const api::ResumeAlgorithm& action);
    Outcome on(const api::CancelAlgorithm& action);
    Outcome on(const api::SetAlert& action);
    Outcome on(const api::RemoveAlert& action);
    Outcome on(const api::SnoozeAlert& action);
    Outcome on(const api::AnnotatePosition& action);
    Outcome on(const api::SetScaleOut& action);

    Outcome amendEntry(const Order& order, const api::AmendOrder& action);
    Outcome moveRung(const Order& order, Price price);
    Outcome withdrawRung(const Order& order);
    Outcome adopt(std::uint32_t index, const api::AdoptHolding& action);
    Outcome amendExit(const Order& order, const api::AmendOrder& action);
    Outcome flattenAll();
    static Outcome told(const std::optional<Refusal>& refusal);
    /// The refusal of a scope that no breaker can guard; empty when one can.
    std::optional<Refusal> checkScope(BreakerScope scope) const;
    /// The refusal of an order that cannot be touched; empty when it can.
    std::optional<Refusal> checkTouchable(OrderId id) const;
    bool guardsPosition(const Order& exit) const;
    bool isRung(const Order& order) const;
    /// What its rungs still have to take; the one of `order` (if any) as `rung` says, or left out.
    ScaleOutPlan planOf(const ScaleOut& scaleOut, OrderId order, std::optional<Price> price) const;

    Context& m_context;
    Parts m_parts;
};

} // namespace jarvis::kernel

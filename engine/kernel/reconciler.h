#pragma once

#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"

namespace jarvis::kernel {

/// After a start or a lost connection: asks the venue for every live order and every holding, and keeps entries out until it has
/// answered.
///
/// A holding that differs is asked about once more before it is believed (a fill may have been on its way); then it is recorded,
/// and entries in that instrument wait until a later round agrees.
/// Threads: the kernel's.
class Reconciler {
public:
    Reconciler(Context& context, OrderDesk& desk, BreakerDesk& breakers) : m_context(context), m_desk(desk), m_breakers(breakers) {}

    /// Asks everything.
    void begin();
    /// Asks for holdings alone, at `when` at the latest.
    void askHoldings(Timestamp when) { m_nextRound = std::min(m_nextRound, when); }
    void on(const HoldingReport& report);
    void on(const ReconcileEnd& report);
    /// Something was answered, or time passed.
    void step();

private:
    void startRound();
    void askEnded(const InstrumentSlot& slot);
    bool judgeHolding(std::uint32_t index);
    void finishRound();

    Context& m_context;
    OrderDesk& m_desk;
    BreakerDesk& m_breakers;
    std::uint64_t m_round = 0; ///< zero: none runs
    bool m_isEnded = true;
    Timestamp m_nextRound = kNever;
};

} // namespace jarvis::kernel

#pragma once

#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"

namespace jarvis::kernel {

/// After a start or a lost connection: asks the venue for every live order and every holding, and keeps entries out until it has
/// answered. Else asks for holdings again and again, while entries go on; orders that such an answer does not mention are asked about.
///
/// A holding that differs is believed when two looks in a row find the same difference (a fill may have been on its way), or many find
/// some; then it is recorded, and entries in that instrument wait until a later round agrees.
/// Threads: the kernel's.
class Reconciler {
public:
    Reconciler(Context& context, OrderDesk& desk, BreakerDesk& breakers) : m_context(context), m_desk(desk), m_breakers(breakers) {}

    /// Asks everything.
    void begin();
    /// Asks for holdings alone, at `when` at the latest.
    void askHoldings(Timestamp when) { m_nextRound = std::min(m_nextRound, when); }
    void on(const HoldingReport& report);
    /// The venue told how an order stands.
    void mentioned(OrderId order) { m_context.watch(order).mentionedIn = m_round; }
    void on(const ReconcileEnd& report);
    /// Something was answered, or time passed.
    void step();

private:
    void startRound();
    void askEnded(const InstrumentSlot& slot);
    void askUnmentioned();
    bool judgeHolding(std::uint32_t index);
    void finishRound();

    Context& m_context;
    OrderDesk& m_desk;
    BreakerDesk& m_breakers;
    std::uint64_t m_round = 0; ///< zero: none runs
    bool m_isEnded = true;
    OrderId m_newestThen; ///< when the round began
    Timestamp m_nextRound = kNever;
};

} // namespace jarvis::kernel

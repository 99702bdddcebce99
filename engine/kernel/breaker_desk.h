#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/order_desk.h"
#include "engine/model/breaker.h"

#include <cstdint>
#include <map>
#include <vector>

namespace jarvis::kernel {

/// Trips, half-opens and closes circuit breakers. A tripped one lets no new risk into its scope, cancels the entries that work there,
/// keeps exits, and tells.
///
///     closed ─ trip ─► open ─ after the BreakerPause ─► half-open ─ its one entry goes well ─► closed
///                       ▲  └──── ResetBreaker ────────────────────────────────────────────────►  │
///                       └──────────────── it does not ────────────────┘
///
/// What went wrong by itself (losses in a row, errors of a venue) is tried again after the pause. What a person or a fault of the
/// machine stopped stays open until somebody resets it. "Well" means: for losses, the next position to close does not lose; for all
/// else, the venue took the order.
///
/// All of it is durable. Of a venue's errors, their number and the time of the newest: a restart takes all of them to be that young, so that
/// none is forgotten too early.
/// Threads: the kernel's.
class BreakerDesk {
public:
    BreakerDesk(Context& context, OrderDesk& desk) : m_context(context), m_desk(desk) {}

    /// How many entries are being cancelled for it. Nothing happens when it is open for as strong a reason.
    std::uint32_t trip(BreakerScope scope, BreakerTrigger trigger, Amount value, Amount limit);
    /// The red button of one scope: how many entries are being cancelled for it. Pressed twice, it cancels what is left.
    std::uint32_t kill(BreakerScope scope);
    /// Ends that. Requires that it is killed.
    void release(BreakerScope scope);
    /// False when there is nothing to close or to forget. Requires that it is not killed.
    bool reset(BreakerScope scope);

    /// A fault of the machine: trips the account's breaker (or that of a part of it), where the settings say that a person must look at it.
    void fault(BreakerTrigger trigger, Amount value = {}, Amount limit = {}, BreakerScope scope = {});
    /// A position ended: it won or lost, all costs included.
    void positionClosed(const Position& position);
    /// The venue of an order refused it, or gave no answer in time. A refusal that names a rule is an answer, not an error.
    void venueFailed(const Order& order, ReasonCode why = ReasonCode::None);
    /// Time passed.
    void step();

private:
    void put(const Breaker& breaker);
    void close(Breaker breaker);
    void halfOpen(Breaker breaker);
    void followProbe(const Breaker& breaker);
    std::uint32_t cancelEntries(BreakerScope scope);
    void forgetErrors(const Breaker& breaker);
    std::vector<Timestamp>& errorsOf(const Breaker& breaker);

    Context& m_context;
    OrderDesk& m_desk;
    std::map<std::uint32_t, std::vector<Timestamp>> m_errors; ///< of each venue, within the window
};

} // namespace jarvis::kernel

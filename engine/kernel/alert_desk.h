#pragma once

#include "engine/kernel/context.h"

#include <optional>

namespace jarvis::kernel {

/// Keeps the account's alert rules: sets, removes and snoozes them, and tells when what they watch for happens.
///
/// A rule fires when its value goes from away to beyond (either way, where it asks for that), never because it is beyond already when
/// it is first looked at. What it saw last is durable: a crossing while the engine was down is told once it is back, and one that was
/// told is not told again. Then it rests, at least kAlertRestMin: the journal gets at most two events of a rule in that time.
/// Threads: the kernel's.
class AlertDesk {
public:
    explicit AlertDesk(Context& context) : m_context(context) {}

    /// The refusal, or nothing. A full list makes room by forgetting the oldest rule that is over.
    std::optional<Refusal> set(AlertRuleId id, const AlertSpec& spec);
    std::optional<Refusal> remove(AlertRuleId id);
    std::optional<Refusal> snooze(AlertRuleId id, Duration period);

    /// Whether a rule looks at its value now.
    bool isLooking(const AlertRule& rule) const;
    /// Its value was looked at. `rule` is one of the store's.
    void observe(const AlertRule& rule, bool isBeyond, Amount value, InstrumentId instrument = {});
    /// Its value is no longer where it fired, which is no crossing.
    void goBack(const AlertRule& rule);
    /// Something happened that it waits for.
    void noteOrder(const AlertRule& rule, InstrumentId instrument, OrderId order);
    /// What is over, ends.
    void expire();

private:
    void fire(const AlertRule& rule, AlertSide side, Amount value, InstrumentId instrument, OrderId order);
    bool makeRoom();
    static std::optional<Refusal> unknown(AlertRuleId id);

    Context& m_context;
};

} // namespace jarvis::kernel

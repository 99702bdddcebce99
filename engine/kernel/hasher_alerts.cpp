#include "engine/kernel/hasher.h"

namespace jarvis::kernel {

void Hasher::add(const AlertSpec& value)
{
    all(value.subject, value.direction, value.instrument, value.threshold, value.limit, value.window, value.timeframe, value.period, value.slowPeriod,
        value.repeat, value.coolDown, value.expiresAt, value.isCritical, value.note);
}

void Hasher::add(const AlertRule& value)
{
    all(value.id, value.spec, value.state, value.side, value.createdAt, value.snoozedUntil, value.firedAt, value.firedCount, value.firedOrder,
        value.cause);
}

} // namespace jarvis::kernel

#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/risk_desk.h"

namespace jarvis::kernel {

/// Changes limits: tighter at once, wider after the delay that holds when it is asked for, so that nobody widens one in anger. What
/// waits is durable; setting the same limit anew takes its place, and setting it to what it is now withdraws it.
///
/// Which way is wider: isLargerWider(). Threads: the kernel's.
class LimitDesk {
public:
    LimitDesk(Context& context, Meter& meter, RiskDesk& risks) : m_context(context), m_meter(meter), m_risks(risks) {}

    /// Requires a value of the right kind within bounds.
    void set(LimitId limit, Amount value);
    /// What has waited long enough takes effect.
    void step();

private:
    void change(LimitId limit, Amount value);

    Context& m_context;
    Meter& m_meter;
    RiskDesk& m_risks;
};

} // namespace jarvis::kernel

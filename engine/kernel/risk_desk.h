#pragma once

#include "engine/api/query.h"
#include "engine/kernel/context.h"
#include "engine/kernel/input.h"
#include "engine/kernel/meter.h"

#include <optional>

namespace jarvis::kernel {

/// Takes in how instruments move, says which move together, and reports what is at risk.
///
/// Figures come from outside, as doubles. What they decide here is journalled (clusters) or whole numbers (the gate's value at risk);
/// the report's doubles are shown and decide nothing. Threads: the kernel's.
class RiskDesk {
public:
    RiskDesk(Context& context, const Meter& meter) : m_context(context), m_meter(meter) {}

    void take(const RiskInput& input);
    /// Tells every instrument its cluster anew, by the present limit. Nothing happens before figures came.
    void cluster();
    api::RiskReport report() const;
    /// How much of a limit is used now; None where it is no stock that fills up, or unknown.
    Amount use(LimitId limit) const;

private:
    void value(api::RiskReport& report) const;
    Amount used(LimitId limit, const api::RiskReport& report) const;
    Amount largestPosition() const;
    Amount largestCluster() const;
    Amount oldestData() const;
    api::ValueAtRisk valueAtRisk() const;

    Context& m_context;
    const Meter& m_meter;
};

} // namespace jarvis::kernel

#pragma once

#include "engine/api/market.h"
#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"

namespace jarvis::kernel {

/// What the account and each position are worth at the newest marks: one computation for every view.
///
/// Threads: the kernel's.
class Valuer {
public:
    Valuer(const Context& context, const Meter& meter) : m_context(context), m_meter(meter) {}

    api::AccountValuation value(Timestamp now) const;

private:
    api::PositionValuation valueOf(std::uint32_t index) const;

    const Context& m_context;
    const Meter& m_meter;
};

} // namespace jarvis::kernel

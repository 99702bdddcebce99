#pragma once

#include "engine/base/expected.h"
#include "engine/kernel/algorithm_runner.h"
#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"

#include <optional>

namespace jarvis::kernel {

/// What a trader says to algorithms: start, amend, pause, resume, cancel.
///
/// A plan is judged as a whole before anything of it is traded: its numbers, and the gate as if it were one limit order at the worst
/// price it may pay. Its orders pass the gate again, one by one.
/// Threads: the kernel's.
class AlgorithmDesk {
public:
    /// A slot of a schedule is at least this long.
    static constexpr Duration kSlotMin = 500ms;
    static constexpr Duration kDurationMax = 7 * kDay;

    AlgorithmDesk(Context& context, Meter& meter, AlgorithmRunner& runner) : m_context(context), m_meter(meter), m_runner(runner) {}

    Expected<AlgorithmId, Refusal> start(const AlgorithmPlan& plan);
    /// Empty when it was done, here and below. Doing it twice is boring.
    std::optional<Refusal> amend(const api::AmendAlgorithm& action);
    std::optional<Refusal> pause(AlgorithmId id);
    std::optional<Refusal> resume(AlgorithmId id);
    std::optional<Refusal> cancel(AlgorithmId id);
    /// Cancels every algorithm that matches; how many.
    std::uint32_t cancelAll(std::optional<InstrumentId> instrument, std::optional<Side> side);

private:
    const Algorithm* find(AlgorithmId id) const;
    std::optional<Refusal> checkTouchable(AlgorithmId id) const;
    std::optional<Refusal> checkPlan(const AlgorithmPlan& plan) const;
    std::optional<Refusal> checkTime(const Algorithm& algorithm) const;
    std::optional<Refusal> askGateForWhole(const AlgorithmPlan& plan, Quantity quantity, const Order* without) const;
    Algorithm begin(const AlgorithmPlan& plan) const;

    Context& m_context;
    Meter& m_meter;
    AlgorithmRunner& m_runner;
};

} // namespace jarvis::kernel

#pragma once

#include "engine/base/random.h"
#include "engine/kernel/kernel.h"
#include "tests/scenario/simulation/world/history.h"
#include "tests/scenario/simulation/world/market.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace jarvis::scenario {

/// Three traders with nervous fingers, and a strategy no better: anything, at any moment, and some of it twice.
///
/// What was never answered is sent again by the same name, with the same content. Now and then an old name comes with another
/// content: it must not act.
/// Threads: one.
class Traders {
public:
    static constexpr const char* kStrategy = "drift";
    static constexpr const char* kProvider = "oracle";

    Traders(const RandomMarket& market, std::uint64_t seed) : m_market(market), m_random(seed) {}

    /// The commands of one step. `state` is what their screens show.
    std::vector<api::Command> act(const kernel::State& state, Timestamp wall);
    /// After a restart: everything unanswered once more. `books` are what survived.
    std::vector<api::Command> repeatUnanswered(const Books& books);
    /// One who wants it to end: cancels algorithms, and believes the venue where it holds something else.
    std::optional<api::Command> endAnything(const kernel::State& state, Timestamp wall);

private:
    api::Command command(const api::Action& action, Timestamp wall);
    api::Action anyAction(const kernel::State& state, Timestamp wall);
    api::Action anySubmit(const kernel::State& state, InstrumentId instrument, Timestamp wall);
    // traders_risk.cpp
    api::Action anyLimit();
    BreakerScope anyScope();
    api::Action anyBreaker(const kernel::State& state);
    api::Action anyHalt();
    api::Action scaleOutOf(const kernel::InstrumentSlot* slot, std::int64_t mark);
    api::Action anyRelease(const kernel::State& state);
    api::Action adoption(const kernel::InstrumentSlot& slot);
    api::Action anyRisk(const kernel::State& state, InstrumentId instrument);
    // traders_algorithms.cpp
    api::Action anyPlan(const kernel::State& state, InstrumentId instrument);
    api::Action anyAlgorithm(const kernel::State& state, InstrumentId instrument);
    ExitPlan exitsAround(std::int64_t price, Side side);
    InstrumentId anyInstrument() { return InstrumentId{static_cast<std::uint32_t>(1 + m_random.below(2))}; }
    OrderId anyOrder(const kernel::State& state);

    const RandomMarket& m_market;
    Random m_random;
    std::uint64_t m_count = 0;
    std::deque<api::Command> m_recent; ///< the newest last
};

} // namespace jarvis::scenario

#pragma once

#include "engine/api/event.h"
#include "engine/kernel/state.h"
#include "engine/model/breaker.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::scenario {

/// What an account's events add up to, worked out apart from the kernel.
struct Books {
    struct OrderFact {
        std::uint64_t sequence = 0; ///< of its first event that says it leaves
        Order newest;
    };

    std::map<InstrumentId, Quantity> held;
    Money cashFlow;
    Money fees;
    Money realised;
    Money funding;
    Money deposited; ///< at first, and whatever no trade moved
    std::set<std::pair<InstrumentId, std::uint64_t>> trades;
    std::set<std::pair<InstrumentId, std::uint64_t>> settlements;
    std::map<CommandId, api::Command> taken;
    std::map<CommandId, std::vector<api::CommandSettled>> settled; ///< answers that are not repeats
    std::map<OrderId, OrderFact> orders;
    std::map<OrderId, Quantity> filled;

    struct AlgorithmFact {
        AlgorithmState state = AlgorithmState::Running;
        bool isScheduled = false;
        Quantity asked;          ///< the most that was ever asked of it
        Quantity filled;
        Duration slot{};         ///< the shortest that its slices ever had
        Timestamp newestChild{};
        OrderId child;
    };
    std::map<AlgorithmId, AlgorithmFact> algorithms;
    /// An order that was routed, by the first of its parts.
    struct RouteFact {
        Quantity asked;
        std::uint64_t life = 0;            ///< in which it was decided
        std::map<OrderId, Quantity> parts; ///< as they were placed
    };
    std::map<OrderId, RouteFact> routes;
    std::map<OrderId, OrderId> routeOf; ///< of each part, the first one
    std::uint64_t moves = 0;
    std::uint64_t lives = 0;
    std::map<BreakerScope, Breaker> breakers;
    Limits limits;
    std::map<LimitId, api::LimitScheduled> scheduled;
    std::uint64_t trips = 0;
    std::uint64_t probes = 0;
    std::uint64_t adoptions = 0;
    std::set<OrderId> rungs; ///< orders of scale-outs
    std::uint64_t kills = 0;
    bool hasStarted = false;
    bool isKilled = false;
    Timestamp time{};
};

/// Every event that the engine decided, in order, over all lives; cut back to what the disk kept when one ends.
///
/// Threads: one.
class History {
public:
    explicit History(std::vector<Instrument> instruments) : m_instruments(std::move(instruments)) {}

    void append(const api::EventRecord& record);
    /// The process is gone: nothing behind `sequence` ever happened.
    void cutBehind(std::uint64_t sequence);
    /// All up to here is durable: it was said so.
    void acknowledge(std::uint64_t sequence) { m_acknowledged = std::max(m_acknowledged, sequence); }
    /// What was acknowledged is lost with a disk that lied.
    void forgive() { m_acknowledged = std::min(m_acknowledged, newest()); }

    std::uint64_t newest() const { return m_log.size(); }
    std::uint64_t acknowledged() const { return m_acknowledged; }
    const std::vector<api::EventRecord>& log() const { return m_log; }
    const Books& books() const { return m_books; }
    /// A state to which the same events were applied.
    const kernel::State& mirror() const { return m_mirror; }
    /// What does not add up in the events themselves; empty while all do. The first complaint stays.
    const std::string& broken() const { return m_broken; }
    bool isAdoption(CommandId id) const;

private:
    void add(const api::EventRecord& record);
    void addOrder(const api::EventRecord& record, const Order& order);
    void addFill(const Fill& fill);
    // history_rules.cpp
    void addToOwner(const api::EventRecord& record, const Fill& fill);
    void addChild(const api::EventRecord& record, const Order& order);
    void addAlgorithm(const api::EventRecord& record, const Algorithm& algorithm);
    void addRoute(const api::EventRecord& record, const RouteDecision& decision);
    void addPart(const api::EventRecord& record, const Order& order);
    void addBreaker(const api::EventRecord& record, const Breaker& breaker);
    void addLimit(const api::EventRecord& record, const api::LimitChanged& changed);
    void addScheduled(const api::EventRecord& record, const api::LimitScheduled& scheduled);
    std::string blockedBy(const Order& order) const;
    void addSettled(const api::EventRecord& record, const api::CommandSettled& settled);
    void addTrading(const api::EventRecord& record, const api::TradingState& state);
    void complain(const std::string& what, std::uint64_t sequence);

    const std::vector<Instrument> m_instruments;
    std::vector<api::EventRecord> m_log;
    std::uint64_t m_acknowledged = 0;
    Books m_books;
    kernel::State m_mirror;
    std::string m_broken;
};

} // namespace jarvis::scenario

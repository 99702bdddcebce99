#pragma once

#include "engine/api/event.h"
#include "engine/kernel/alert_store.h"
#include "engine/kernel/algorithm_store.h"
#include "engine/kernel/cost_store.h"
#include "engine/kernel/index_map.h"
#include "engine/kernel/memories.h"
#include "engine/kernel/order_store.h"
#include "engine/model/breaker.h"
#include "engine/model/instrument.h"
#include "engine/model/limits.h"
#include "engine/model/position.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace jarvis::kernel {

/// Everything that is true of one instrument in this account.
struct InstrumentSlot {
    explicit InstrumentSlot(Instrument is) : instrument(std::move(is)) { position.instrument = instrument.id(); }

    Instrument instrument;
    Position position;
    std::vector<OrderId> live;                    ///< every order that has not ended, oldest first
    Quantity openBuys;                            ///< Σ of what live entries may still fill: risk::mostRemaining()
    Quantity openSells;
    std::uint32_t unknownCount = 0;               ///< live orders with an unknown outcome
    std::uint32_t heldBackCount = 0;              ///< live orders that wait for another one: Pending
    std::optional<api::FlattenChanged> flatten;   ///< while one runs
    std::optional<api::VenueHoldingDiffered> difference; ///< while the venue says that it holds something else
    std::array<api::FundingBooked, 8> settlements{}; ///< the newest ones, as a ring
    std::uint32_t settlementCount = 0;               ///< ever
    std::uint32_t cluster = 0;                       ///< of instruments that move together; 0: alone
    std::optional<api::PositionAnnotated> note;      ///< of `position`, be it open or the one that ended last
    std::optional<ScaleOut> scaleOut;                ///< of `position`, while it has rungs

    InstrumentId id() const { return instrument.id(); }
    /// Or must have known it once: what is older than all that are kept counts as booked.
    bool knowsSettlement(std::uint64_t settlementId) const;
    std::uint32_t firstKeptSettlement() const { return settlementCount - std::min<std::uint32_t>(settlementCount, settlements.size()); }
    const api::FundingBooked& settlement(std::uint32_t number) const { return settlements[number % settlements.size()]; }
};

/// All durable state of an account: what its events say, and nothing else. Changes through apply() alone, so that a restart, another
/// node and a test see the same.
///
/// Threads: a plain value.
class State {
public:
    /// Takes one fact in. Whole values make a second apply() of the same record harmless. Requires that sequences never go back.
    void apply(const api::EventRecord& record);
    /// The same for a record that was made just now: what it holds is known.
    template <typename Fact>
    void apply(const api::EventRecord& record, const Fact& fact)
    {
        note(record);
        on(fact);
    }
    /// The facts that rebuild this state from nothing. All carry the present sequence; times are their own where they matter.
    std::vector<api::EventRecord> snapshot() const;
    /// Over every field that apply() can change.
    std::uint64_t hash() const;

    bool isOpen() const { return m_isOpen; }
    const api::AccountOpened& account() const { return m_account; }
    std::uint64_t sequence() const { return m_sequence; }
    std::uint64_t epoch() const { return m_started.epoch; }
    Timestamp time() const { return m_time; } ///< of the newest event
    const Limits& limits() const { return m_limits; }
    const Balance& balance() const { return m_balance; }
    /// balance().wallet(), kept: every input asks for it.
    Money wallet() const { return m_wallet; }
    const api::TradingState& trading() const { return m_trading; }
    const api::DayRolled& day() const { return m_day; }
    /// By scope; one that is closed and counts nothing is not kept.
    const std::vector<Breaker>& breakers() const { return m_breakers; }
    /// As it stands: closed where none is kept.
    Breaker breaker(BreakerScope scope) const;
    /// Wider limits that wait, by limit.
    const std::vector<api::LimitScheduled>& scheduled() const { return m_scheduled; }
    const api::LimitScheduled* findScheduled(LimitId limit) const;

    const std::vector<InstrumentSlot>& slots() const { return m_slots; }
    const InstrumentSlot* findSlot(InstrumentId id) const
    {
        const std::uint32_t at = m_slotIndex.find(id.value);
        return at == IndexMap::kNone ? nullptr : &m_slots[at];
    }
    std::uint32_t indexOf(InstrumentId id) const { return m_slotIndex.find(id.value); }

    const OrderStore& orders() const { return m_orders; }
    const Order* findOrder(OrderId id) const { return m_orders.find(id); }
    /// Requires that it is kept.
    const Order& order(OrderId id) const
    {
        const Order* found = m_orders.find(id);
        CHECK(found);
        return *found;
    }
    std::size_t openPositionCount() const { return m_openPositions; }
    std::size_t workingEntryCount() const { return m_workingEntries; }
    std::size_t unknownCount() const { return m_unknown; }

    const AlgorithmStore& algorithms() const { return m_algorithms; }
    const CostStore& costs() const { return m_costs; }
    const AlertStore& alerts() const { return m_alerts; }

    const CommandMemory& commands() const { return m_commands; }
    const FillMemory& fills() const { return m_fills; }
    /// The command behind the newest note; empty after a restart from a snapshot.
    CommandId noteCause() const { return m_noteCause; }
    /// Taken but not settled: not empty only while one is handled, or after a crash in the middle of that.
    const std::vector<api::Command>& unsettled() const { return m_unsettled; }
    /// Facts that the newest unsettled command had brought when its journal was cut. Counted while records are restored.
    std::uint32_t unsettledFacts() const { return m_unsettledFacts; }

private:
    /// Where the journal now stands, and whose fact is taken in.
    void note(const api::EventRecord& record);
    void countUnsettled(const api::EventRecord& record);

    void on(const api::AccountOpened& event);
    void on(const api::InstrumentListed& event);
    void on(const api::EngineStarted& event);
    void on(const api::CommandTaken& event);
    void on(const api::CommandSettled& event);
    void on(const api::OrderChanged& event);
    void on(const api::FillBooked& event);
    void on(const api::PositionChanged& event);
    void on(const api::BalanceChanged& event);
    void on(const api::FundingBooked& event);
    void on(const api::LimitChanged& event);
    void on(const api::DayRolled& event);
    void on(const api::TradingStateChanged& event);
    void on(const api::FlattenChanged& event);
    void on(const api::AlertRaised& event);
    void on(const api::VenueHoldingDiffered& event);
    void on(const api::BreakerChanged& event);
    void on(const api::LimitScheduled& event);
    void on(const api::ClusterChanged& event);
    void on(const api::AlgorithmChanged& event);
    void on(const api::CostMeasured& event);
    void on(const api::CostTotalled& event);
    void on(const api::LatencyTotalled& event);
    void on(const api::CostForecastKept& event);
    void on(const api::RouteDecided& event);
    void on(const api::AlertRuleChanged& event) { m_alerts.put(event.rule); }
    void on(const api::AlertFired& event) { m_alerts.fire(event.rule); }
    void on(const api::PositionAnnotated& event);
    void on(const api::ScaleOutChanged& event);
    Tactic tacticOf(const Order& order) const;
    /// What the step from one value of an order to the next says about costs: an answer, or its end.
    void countCosts(const InstrumentSlot& slot, const Order& before, const Order& order);

    InstrumentSlot* slotOf(InstrumentId id)
    {
        const std::uint32_t at = m_slotIndex.find(id.value);
        return at == IndexMap::kNone ? nullptr : &m_slots[at];
    }
    void putBalance(const Balance& balance);
    void putOrder(InstrumentSlot& slot, const Order& order);
    void putPosition(InstrumentSlot& slot, const Position& position);
    /// Adds (sign +1) or takes away (−1) what an order counts for in the sums.
    void count(InstrumentSlot& slot, const Order& order, int sign);

    bool m_isOpen = false;
    api::AccountOpened m_account;
    api::EngineStarted m_started;
    std::uint64_t m_sequence = 0;
    Timestamp m_time{};
    const api::EventRecord* m_record = nullptr; ///< that is being applied, while it is
    CommandId m_noteCause;
    Limits m_limits;
    Balance m_balance;
    Money m_wallet; ///< of m_balance
    api::TradingState m_trading;
    api::DayRolled m_day;
    std::vector<Breaker> m_breakers;
    std::vector<api::LimitScheduled> m_scheduled;
    std::vector<InstrumentSlot> m_slots;
    SmallIndexMap m_slotIndex;
    OrderStore m_orders;
    CommandMemory m_commands;
    FillMemory m_fills;
    AlgorithmStore m_algorithms;
    CostStore m_costs;
    AlertStore m_alerts;
    std::vector<api::Command> m_unsettled;
    std::uint32_t m_unsettledFacts = 0;
    std::size_t m_openPositions = 0;
    std::size_t m_workingEntries = 0;
    std::size_t m_unknown = 0;
};

} // namespace jarvis::kernel

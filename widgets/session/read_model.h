#pragma once

#include "engine/api/engine.h"
#include "engine/api/event.h"
#include "engine/api/market.h"
#include "engine/model/instrument.h"
#include "engine/model/limits.h"
#include "widgets/session/change_set.h"
#include "widgets/session/market_view.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace jarvis::widgets::session {

/// What the account looked like when it was opened.
struct AccountInfo {
    AccountId id;
    std::string name;
    bool isLive = false;    ///< moves real money
    bool isTestnet = false; ///< at a venue's test network
    std::string engineName;
};

/// A position that was closed: what it had become, and when.
struct ClosedPosition {
    std::uint64_t number = 0; ///< names the row; grows, never reused
    Timestamp closedAt{}; ///< zero when it closed before what we remember
    Position position;
};

/// A fill and where it stands in the account's story.
struct BookedFill {
    std::uint64_t sequence = 0;
    Fill fill;
};

/// Everything the screen knows about an account: built from a snapshot and the deltas after it, by applying the same
/// events as the engine. Widgets read it; nobody asks the engine.
///
/// Bounded: all live orders and the last 500 ended ones, 1 000 fills, 200 closed positions, 500 notes on positions, 500 alerts that fired,
/// 2 000 log records.
/// Applying an event twice changes nothing the second time.
/// Threads: a plain value; EngineSession owns the one on the GUI thread.
class ReadModel {
public:
    static constexpr std::size_t kFinalOrdersMax = 500;
    static constexpr std::size_t kFillsMax = 1'000;
    static constexpr std::size_t kClosedPositionsMax = 200;
    static constexpr std::size_t kLogMax = 2'000;
    static constexpr std::size_t kOutcomesMax = 1'000;
    static constexpr std::size_t kFiredMax = 500;
    static constexpr std::size_t kNotesMax = 500;

    /// Forgets all trading state and rebuilds it. History (fills, closed positions, log) stays when it is the same account's story,
    /// since a snapshot tells what is, not all that happened; quotes stay.
    ChangeSet reset(const api::Snapshot& snapshot);
    /// False when events are missing between what we know and the delta: then ask for a snapshot.
    bool isNext(const api::Delta& delta) const { return delta.from == m_cursor; }
    /// Applies a delta that isNext().
    ChangeSet apply(const api::Delta& delta);
    /// Applies one event on top.
    void apply(const api::EventRecord& record, ChangeSet& changes);
    ChangeSet apply(const api::EventRecord& record);

    api::Cursor cursor() const { return m_cursor; }
    bool hasSnapshot() const { return m_hasSnapshot; }

    const AccountInfo& account() const { return m_account; }
    /// By id. Empty map before the first snapshot.
    const std::map<InstrumentId, Instrument>& instruments() const { return m_instruments; }
    const Instrument* instrument(InstrumentId id) const;
    /// Its symbol is followed by its venue where several venues list the same; `symbol` may leave that out.
    const Instrument* instrument(const std::string& symbol) const;

    /// Live and recently ended, by id, which is the order in which they were made.
    const std::map<OrderId, Order>& orders() const { return m_orders; }
    const Order* order(OrderId id) const;
    /// The order that a command made; null when none (yet).
    const Order* orderOf(const CommandId& command) const;
    /// Whether any order of the instrument has an unknown outcome.
    bool hasUnknownOrder() const { return m_unknownOrders > 0; }

    /// Open ones only.
    const std::map<InstrumentId, Position>& positions() const { return m_positions; }
    const Position* position(InstrumentId id) const;
    /// Newest last.
    const std::deque<ClosedPosition>& closedPositions() const { return m_closedPositions; }
    /// What was written about a position, the open one or one that ended lately; null when nothing is known.
    const api::PositionAnnotated* note(InstrumentId instrument, Timestamp openedAt) const;
    /// Of the open position; null when it has none.
    const ScaleOut* scaleOut(InstrumentId instrument) const;
    /// What its rungs still have to take, from near to far.
    ScaleOutPlan scaleOutPlan(InstrumentId instrument) const;
    /// Oldest first.
    const std::deque<BookedFill>& fills() const { return m_fills; }

    const Balance& balance() const { return m_balance; }
    const Limits& limits() const { return m_limits; }
    const api::TradingState& tradingState() const { return m_tradingState; }
    const api::DayRolled& day() const { return m_day; }
    const std::optional<api::EngineStarted>& engineStarted() const { return m_engineStarted; }
    /// Newest per instrument; empty when none runs.
    const std::map<InstrumentId, api::FlattenChanged>& flattens() const { return m_flattens; }
    const std::map<InstrumentId, api::VenueHoldingDiffered>& holdingDifferences() const { return m_differences; }
    /// Every breaker that is not closed, or has begun to count.
    const std::map<BreakerScope, Breaker>& breakers() const { return m_breakers; }
    /// Wider limits that wait for their time.
    const std::map<LimitId, api::LimitScheduled>& scheduledLimits() const { return m_scheduledLimits; }
    /// The number of the cluster that an instrument moves with; those that move alone are not in it.
    const std::map<InstrumentId, std::uint32_t>& clusters() const { return m_clusters; }

    /// By id; running ones and as many ended ones as the engine keeps, and those that ended since.
    const std::map<AlgorithmId, Algorithm>& algorithms() const { return m_algorithms; }
    const Algorithm* algorithm(AlgorithmId id) const;

    /// What the engine watches for, by id.
    const std::map<AlertRuleId, AlertRule>& alertRules() const { return m_alertRules; }
    const AlertRule* alertRule(AlertRuleId id) const;
    /// What was told, oldest first; after a restart as many as the engine remembers.
    const std::deque<api::AlertFired>& firedAlerts() const { return m_fired; }

    /// Events as they came, oldest first, for log and alerts.
    const std::deque<api::EventRecord>& log() const { return m_log; }
    /// The outcome of a command; empty while it is pending, or long forgotten.
    std::optional<api::CommandSettled> outcome(const CommandId& command) const;

    MarketView& market() { return m_market; }
    const MarketView& market() const { return m_market; }

private:
    void on(const api::EventRecord&, const api::AccountOpened&, ChangeSet&);
    void on(const api::EventRecord&, const api::InstrumentListed&, ChangeSet&);
    void nameApart(const api::InstrumentListed& listed);
    void on(const api::EventRecord&, const api::EngineStarted&, ChangeSet&);
    void on(const api::EventRecord&, const api::CommandTaken&, ChangeSet&);
    void on(const api::EventRecord&, const api::CommandSettled&, ChangeSet&);
    void on(const api::EventRecord&, const api::OrderChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::FillBooked&, ChangeSet&);
    void on(const api::EventRecord&, const api::PositionChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::BalanceChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::FundingBooked&, ChangeSet&);
    void on(const api::EventRecord&, const api::LimitChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::DayRolled&, ChangeSet&);
    void on(const api::EventRecord&, const api::TradingStateChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::AlertRuleChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::AlertFired&, ChangeSet&);
    void on(const api::EventRecord&, const api::PositionAnnotated&, ChangeSet&);
    void on(const api::EventRecord&, const api::ScaleOutChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::FlattenChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::AlertRaised&, ChangeSet&);
    void on(const api::EventRecord&, const api::VenueHoldingDiffered&, ChangeSet&);
    void on(const api::EventRecord&, const api::AlgorithmChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::BreakerChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::LimitScheduled&, ChangeSet&);
    void on(const api::EventRecord&, const api::ClusterChanged&, ChangeSet&);
    void on(const api::EventRecord&, const api::CostMeasured&, ChangeSet&);
    void on(const api::EventRecord&, const api::CostTotalled&, ChangeSet&);
    void on(const api::EventRecord&, const api::LatencyTotalled&, ChangeSet&);
    void on(const api::EventRecord&, const api::CostForecastKept&, ChangeSet&);
    void on(const api::EventRecord&, const api::RouteDecided&, ChangeSet&);
    void forgetHistoryUnlessOf(const api::Snapshot& snapshot);
    void appendToLog(const api::EventRecord& record, ChangeSet& changes);
    void forgetOldestFinal(ChangeSet& changes);
    void remember(const Position& position, Timestamp closedAt, ChangeSet& changes);
    Timestamp lastFillTime(InstrumentId instrument) const;
    void logStart(const api::Snapshot& snapshot, const std::optional<api::EngineStarted>& before, ChangeSet& changes);

    api::Cursor m_cursor;
    bool m_hasSnapshot = false;
    bool m_isRebuilding = false;
    AccountInfo m_account;
    std::map<InstrumentId, Instrument> m_instruments;
    std::map<OrderId, Order> m_orders;
    std::deque<OrderId> m_finalOrders; ///< in the order in which they ended
    std::unordered_map<CommandId, OrderId> m_orderOfCommand;
    std::size_t m_unknownOrders = 0;
    std::map<InstrumentId, Position> m_positions;
    std::deque<ClosedPosition> m_closedPositions;
    std::uint64_t m_closedCount = 0;
    std::deque<api::PositionAnnotated> m_notes; ///< one for each position, the newest last
    std::map<InstrumentId, ScaleOut> m_scaleOuts; ///< the newest of each instrument, of whichever position
    std::deque<BookedFill> m_fills;
    std::set<std::pair<InstrumentId, std::uint64_t>> m_knownTrades; ///< of m_fills
    Balance m_balance;
    Limits m_limits;
    api::TradingState m_tradingState;
    api::DayRolled m_day;
    std::optional<api::EngineStarted> m_engineStarted;
    std::map<InstrumentId, api::FlattenChanged> m_flattens;
    std::map<InstrumentId, api::VenueHoldingDiffered> m_differences;
    std::map<AlgorithmId, Algorithm> m_algorithms;
    std::map<BreakerScope, Breaker> m_breakers;
    std::map<LimitId, api::LimitScheduled> m_scheduledLimits;
    std::map<InstrumentId, std::uint32_t> m_clusters;
    std::map<AlertRuleId, AlertRule> m_alertRules;
    std::deque<api::AlertFired> m_fired;
    std::uint64_t m_firedSequence = 0; ///< of the newest of m_fired
    bool m_tellsMissed = false;        ///< while a snapshot is applied that goes on with the story that we knew
    std::deque<api::EventRecord> m_log;
    std::unordered_map<CommandId, api::CommandSettled> m_outcomes;
    std::deque<CommandId> m_outcomeOrder;
    MarketView m_market;
};

} // namespace jarvis::widgets::session

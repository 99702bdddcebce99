#pragma once

#include "engine/api/engine.h"
#include "engine/server/rest/command_log.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::rest {

/// What the account looks like now, built from a snapshot and the deltas after it by the same events as everywhere.
///
/// Bounded: all live orders and the last kFinalOrdersMax that ended.
/// Threads: one thread at a time.
class AccountModel {
public:
    static constexpr std::size_t kFinalOrdersMax = 1'000;
    static constexpr std::size_t kFiredMax = 500;
    static constexpr std::size_t kClosedMax = 200;

    /// Forgets everything but outcomes of commands, and begins anew.
    void reset(const api::Snapshot& snapshot);
    /// False when something is missing before it: a snapshot is wanted.
    [[nodiscard]] bool apply(const api::Delta& delta);
    void apply(const api::QuoteFrame& frame);
    void setLink(api::Link link) { m_link = link; }

    bool isBegun() const { return m_isBegun; }
    api::Link link() const { return m_link; }
    api::Cursor cursor() const { return m_cursor; }
    const std::string& engineName() const { return m_engineName; }
    const api::AccountOpened& account() const { return m_account; }
    const std::optional<api::EngineStarted>& started() const { return m_started; }
    const std::map<InstrumentId, Instrument>& instruments() const { return m_instruments; }
    const Instrument* instrument(InstrumentId id) const;
    /// By its symbol, and its venue where several have it; null when none has it, or more than one.
    const Instrument* instrument(std::string_view symbol, std::optional<VenueId> venue) const;
    const std::map<OrderId, Order>& orders() const { return m_orders; }
    const Order* order(OrderId id) const;
    /// Those that are not flat.
    const std::map<InstrumentId, Position>& positions() const { return m_positions; }
    const Balance& balance() const { return m_balance; }
    const Limits& limits() const { return m_limits; }
    const std::map<LimitId, api::LimitScheduled>& scheduledLimits() const { return m_scheduled; }
    const api::TradingState& trading() const { return m_trading; }
    const std::map<BreakerScope, Breaker>& breakers() const { return m_breakers; }
    const std::map<AlertRuleId, AlertRule>& alertRules() const { return m_alertRules; }
    /// The newest that fired, oldest first, at most kFiredMax.
    const std::deque<api::AlertFired>& firedAlerts() const { return m_fired; }
    /// Of the instrument, as it was opened then, to the millisecond that we tell; without a time the newest. Null when it is not known:
    /// of those that ended the last kClosedMax are.
    const Position* position(InstrumentId instrument, std::optional<Timestamp> openedAt) const;
    /// Null when nothing was written about it.
    const api::PositionAnnotated* note(const Position& position) const;
    /// Null when it is not scaled out.
    const ScaleOut* scaleOut(const Position& position) const;
    /// Null until the engine has told.
    const std::shared_ptr<const api::AccountValuation>& valuation() const { return m_valuation; }
    const std::map<InstrumentId, api::Quote>& quotes() const { return m_quotes; }
    /// From deciding to durable, newest measurement; zero: none yet.
    Duration durableLatency() const { return m_durableLatency; }
    CommandLog& commands() { return m_commands; }
    const CommandLog& commands() const { return m_commands; }

private:
    void apply(const api::EventRecord& record);
    template <typename T> void on(const api::EventRecord&, const T&) {}
    void on(const api::EventRecord&, const api::AccountOpened& event) { m_account = event; }
    void on(const api::EventRecord&, const api::InstrumentListed& event);
    void on(const api::EventRecord&, const api::EngineStarted& event) { m_started = event; }
    void on(const api::EventRecord& record, const api::CommandTaken& event);
    void on(const api::EventRecord& record, const api::CommandSettled& event);
    void on(const api::EventRecord&, const api::OrderChanged& event);
    void on(const api::EventRecord& record, const api::PositionChanged& event);
    void on(const api::EventRecord&, const api::BalanceChanged& event) { m_balance = event.balance; }
    void on(const api::EventRecord&, const api::LimitChanged& event);
    void on(const api::EventRecord&, const api::LimitScheduled& event);
    void on(const api::EventRecord&, const api::TradingStateChanged& event) { m_trading = event.state; }
    void on(const api::EventRecord&, const api::BreakerChanged& event) { m_breakers.insert_or_assign(event.breaker.scope, event.breaker); }
    void on(const api::EventRecord&, const api::AlertRuleChanged& event);
    void on(const api::EventRecord&, const api::AlertFired& event);
    void on(const api::EventRecord&, const api::PositionAnnotated& event);
    void on(const api::EventRecord&, const api::ScaleOutChanged& event) { m_scaleOuts.insert_or_assign(event.scaleOut.instrument, event.scaleOut); }
    void remember(const Position& position);

    bool m_isBegun = false;
    api::Link m_link = api::Link::Connecting;
    api::Cursor m_cursor;
    std::string m_engineName;
    api::AccountOpened m_account;
    std::optional<api::EngineStarted> m_started;
    std::map<InstrumentId, Instrument> m_instruments;
    std::map<OrderId, Order> m_orders;
    std::set<OrderId> m_finalOrders; ///< in the order in which they were made
    std::map<InstrumentId, Position> m_positions;
    Balance m_balance;
    Limits m_limits;
    std::map<LimitId, api::LimitScheduled> m_scheduled;
    api::TradingState m_trading;
    std::map<BreakerScope, Breaker> m_breakers;
    std::map<AlertRuleId, AlertRule> m_alertRules;
    std::deque<api::AlertFired> m_fired;
    std::deque<Position> m_closed;
    std::deque<api::PositionAnnotated> m_notes;
    std::map<InstrumentId, ScaleOut> m_scaleOuts; ///< the newest of each instrument, of whichever position
    std::shared_ptr<const api::AccountValuation> m_valuation;
    std::map<InstrumentId, api::Quote> m_quotes;
    Duration m_durableLatency{};
    CommandLog m_commands;
};

} // namespace jarvis::server::rest

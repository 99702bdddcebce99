#include "widgets/session/read_model.h"

#include <algorithm>
#include <type_traits>

namespace jarvis::widgets::session {
namespace {

/// Between a symbol and its venue.
const std::string kBetween = "@";

std::string venueName(VenueId venue)
{
    switch (venue) {
    case VenueId::Paper: return "Paper";
    case VenueId::Replay: return "Replay";
    case VenueId::Binance: return "Binance";
    case VenueId::Bybit: return "Bybit";
    case VenueId::Okx: return "OKX";
    case VenueId::PaperB: return "Paper B";
    case VenueId::PaperC: return "Paper C";
    case VenueId::PaperD: return "Paper D";
    }
    UNREACHABLE();
}

template <typename Id>
void addOnce(std::vector<Id>& ids, Id id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

template <typename Map, typename Key>
const typename Map::mapped_type* findIn(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

ChangeSet ReadModel::reset(const api::Snapshot& snapshot)
{
    const bool isFirst = !m_hasSnapshot;
    m_tellsMissed = true;
    forgetHistoryUnlessOf(snapshot);
    m_tellsMissed = m_tellsMissed && !isFirst;
    if (m_hasSnapshot && snapshot.at.epoch != m_cursor.epoch)
        m_market.onEngineRestart();
    m_instruments.clear();
    m_orders.clear();
    m_finalOrders.clear();
    m_orderOfCommand.clear();
    m_unknownOrders = 0;
    m_positions.clear();
    m_balance = {};
    m_limits = {};
    m_tradingState = {};
    m_day = {};
    m_flattens.clear();
    m_differences.clear();
    m_algorithms.clear();
    m_breakers.clear();
    m_scheduledLimits.clear();
    m_clusters.clear();
    m_alertRules.clear();
    m_account = {};

    ChangeSet changes;
    const std::optional<api::EngineStarted> startedBefore = m_engineStarted;
    m_isRebuilding = true;
    for (const api::EventRecord& record : snapshot.state)
        apply(record, changes);
    m_isRebuilding = false;
    m_account.engineName = snapshot.engineName;
    m_cursor = snapshot.at;
    m_hasSnapshot = true;
    changes.isReset = true;
    logStart(snapshot, startedBefore, changes);
    return changes;
}

/// How the engine came up is news once per epoch: torn journals and orders in doubt must not go unread.
void ReadModel::logStart(const api::Snapshot& snapshot, const std::optional<api::EngineStarted>& before, ChangeSet& changes)
{
    if (!m_engineStarted || m_engineStarted == before || snapshot.at.sequence == 0)
        return;
    appendToLog({snapshot.at.sequence, snapshot.time, {}, api::Origin{api::Origin::Kind::Engine, {}}, *m_engineStarted}, changes);
}

void ReadModel::forgetHistoryUnlessOf(const api::Snapshot& snapshot)
{
    const auto opened = std::find_if(snapshot.state.begin(), snapshot.state.end(),
        [](const api::EventRecord& record) { return std::holds_alternative<api::AccountOpened>(record.event); });
    const bool isSameAccount = opened != snapshot.state.end() && std::get<api::AccountOpened>(opened->event).account == m_account.id;
    const bool isSameStory = m_log.empty() || snapshot.at.sequence >= m_log.back().sequence;
    if (isSameAccount && isSameStory)
        return;
    m_fills.clear();
    m_knownTrades.clear();
    m_closedPositions.clear();
    m_notes.clear();
    m_log.clear();
    m_fired.clear();
    m_firedSequence = 0;
    m_tellsMissed = false;
}

ChangeSet ReadModel::apply(const api::Delta& delta)
{
    ChangeSet changes;
    for (const api::EventRecord& record : delta.events)
        apply(record, changes);
    m_cursor = delta.to;
    return changes;
}

ChangeSet ReadModel::apply(const api::EventRecord& record)
{
    ChangeSet changes;
    apply(record, changes);
    return changes;
}

void ReadModel::apply(const api::EventRecord& record, ChangeSet& changes)
{
    std::visit([&](const auto& event) { on(record, event, changes); }, record.event);
    appendToLog(record, changes);
}

const Instrument* ReadModel::instrument(InstrumentId id) const
{
    return findIn(m_instruments, id);
}

const Instrument* ReadModel::instrument(const std::string& symbol) const
{
    for (const auto& [id, is] : m_instruments) {
        if (is.symbol() == symbol)
            return &is;
    }
    // Where several venues list it, the first of them.
    for (const auto& [id, is] : m_instruments) {
        if (is.symbol().starts_with(symbol + kBetween))
            return &is;
    }
    return nullptr;
}

const Order* ReadModel::order(OrderId id) const
{
    return findIn(m_orders, id);
}

const Order* ReadModel::orderOf(const CommandId& command) const
{
    const OrderId* id = findIn(m_orderOfCommand, command);
    return id ? order(*id) : nullptr;
}

const Position* ReadModel::position(InstrumentId id) const
{
    return findIn(m_positions, id);
}

std::optional<api::CommandSettled> ReadModel::outcome(const CommandId& command) const
{
    const api::CommandSettled* settled = findIn(m_outcomes, command);
    return settled ? std::optional(*settled) : std::nullopt;
}

void ReadModel::on(const api::EventRecord&, const api::AccountOpened& e, ChangeSet& changes)
{
    m_account.id = e.account;
    m_account.name = std::string(e.name.view());
    m_account.isLive = e.isLive;
    m_account.isTestnet = e.isTestnet;
    m_balance.deposited = std::max(m_balance.deposited, e.deposited);
    changes.hasAccount = true;
}

void ReadModel::on(const api::EventRecord&, const api::InstrumentListed& e, ChangeSet& changes)
{
    const auto is = e.toInstrument();
    if (!is)
        return; // an engine newer than we are; its orders show as lots and ticks
    m_instruments.insert_or_assign(e.instrument, *is);
    nameApart(e);
    changes.hasInstruments = true;
}

// What has the same symbol at several venues is shown with its venue's name.
void ReadModel::nameApart(const api::InstrumentListed& listed)
{
    const std::string symbol(listed.symbol.view());
    std::vector<Instrument*> alike;
    for (auto& [id, is] : m_instruments) {
        if (is.symbol() == symbol || is.symbol().starts_with(symbol + kBetween))
            alike.push_back(&is);
    }
    for (Instrument* is : alike) {
        Instrument::Spec spec = is->spec();
        spec.symbol = alike.size() == 1 ? symbol : symbol + kBetween + venueName(spec.venue);
        if (auto named = Instrument::create(std::move(spec)))
            *is = std::move(*named);
    }
}

void ReadModel::on(const api::EventRecord&, const api::EngineStarted& e, ChangeSet& changes)
{
    m_engineStarted = e;
    changes.hasAccount = true;
}

void ReadModel::on(const api::EventRecord&, const api::CommandTaken&, ChangeSet&) {}

void ReadModel::on(const api::EventRecord&, const api::CommandSettled& e, ChangeSet& changes)
{
    if (e.order)
        m_orderOfCommand.insert_or_assign(e.id, e.order);
    if (!m_outcomes.insert_or_assign(e.id, e).second)
        return;
    m_outcomeOrder.push_back(e.id);
    if (m_outcomeOrder.size() > kOutcomesMax) {
        m_outcomes.erase(m_outcomeOrder.front());
        m_outcomeOrder.pop_front();
    }
    changes.settled.push_back(e);
}

void ReadModel::on(const api::EventRecord&, const api::OrderChanged& e, ChangeSet& changes)
{
    const Order* known = order(e.order.id);
    const bool wasFinal = known && !known->isLive();
    const bool wasUnknown = known && known->state == OrderState::Unknown;
    const bool isUnknown = e.order.state == OrderState::Unknown;
    m_unknownOrders += isUnknown ? 1 : 0;
    m_unknownOrders -= wasUnknown ? 1 : 0;
    m_orders.insert_or_assign(e.order.id, e.order);
    if (e.order.cause)
        m_orderOfCommand.insert_or_assign(e.order.cause, e.order.id);
    addOnce(changes.orders, e.order.id);
    if (e.order.isLive() || wasFinal)
        return;
    m_finalOrders.push_back(e.order.id);
    if (m_finalOrders.size() > kFinalOrdersMax)
        forgetOldestFinal(changes);
}

void ReadModel::forgetOldestFinal(ChangeSet& changes)
{
    const OrderId id = m_finalOrders.front();
    m_finalOrders.pop_front();
    const Order* oldest = order(id);
    if (!oldest || oldest->isLive())
        return;
    if (oldest->cause)
        m_orderOfCommand.erase(oldest->cause);
    m_orders.erase(id);
    changes.forgottenOrders.push_back(id);
}

void ReadModel::on(const api::EventRecord& record, const api::FillBooked& e, ChangeSet& changes)
{
    if (!m_knownTrades.insert({e.fill.instrument, e.fill.venueTradeId}).second)
        return;
    m_fills.push_back({record.sequence, e.fill});
    ++changes.fillsAdded;
    if (m_fills.size() > kFillsMax) {
        m_knownTrades.erase({m_fills.front().fill.instrument, m_fills.front().fill.venueTradeId});
        m_fills.pop_front();
        ++changes.fillsForgotten;
    }
}

void ReadModel::on(const api::EventRecord& record, const api::PositionChanged& e, ChangeSet& changes)
{
    addOnce(changes.positions, e.position.instrument);
    if (!e.position.isFlat()) {
        m_positions.insert_or_assign(e.position.instrument, e.position);
        return;
    }
    m_positions.erase(e.position.instrument);
    if (e.position.openedAt != Timestamp{})
        remember(e.position, m_isRebuilding ? lastFillTime(e.position.instrument) : record.time, changes);
}

/// When a position that a snapshot tells as closed was closed: with its last fill. Zero when that is forgotten.
Timestamp ReadModel::lastFillTime(InstrumentId instrument) const
{
    const auto last = std::find_if(m_fills.rbegin(), m_fills.rend(), [instrument](const BookedFill& booked) { return booked.fill.instrument == instrument; });
    return last == m_fills.rend() ? Timestamp{} : last->fill.time;
}

void ReadModel::remember(const Position& position, Timestamp closedAt, ChangeSet& changes)
{
    // One story for one life: late fees and cancelled exits tell it again, with the same beginning.
    for (auto it = m_closedPositions.rbegin(); it != m_closedPositions.rend(); ++it) {
        if (it->position.instrument == position.instrument && it->position.openedAt == position.openedAt) {
            it->position = position;
            return;
        }
    }
    m_closedPositions.push_back({++m_closedCount, closedAt, position});
    ++changes.closedAdded;
    if (m_closedPositions.size() > kClosedPositionsMax)
        m_closedPositions.pop_front();
}

void ReadModel::on(const api::EventRecord&, const api::BalanceChanged& e, ChangeSet& changes)
{
    m_balance = e.balance;
    changes.hasAccount = true;
}

void ReadModel::on(const api::EventRecord&, const api::FundingBooked&, ChangeSet& changes)
{
    changes.hasAccount = true; // the amounts come as whole values, in balance and position
}

void ReadModel::on(const api::EventRecord&, const api::LimitChanged& e, ChangeSet& changes)
{
    m_limits.set(e.limit, e.value);
    m_scheduledLimits.erase(e.limit);
    changes.hasLimits = true;
}

void ReadModel::on(const api::EventRecord&, const api::LimitScheduled& e, ChangeSet& changes)
{
    if (e.dueAt == Timestamp{})
        m_scheduledLimits.erase(e.limit);
    else
        m_scheduledLimits.insert_or_assign(e.limit, e);
    changes.hasLimits = true;
}

void ReadModel::on(const api::EventRecord&, const api::BreakerChanged& e, ChangeSet& changes)
{
    if (e.breaker.state == BreakerState::Closed && e.breaker.count == 0)
        m_breakers.erase(e.breaker.scope);
    else
        m_breakers.insert_or_assign(e.breaker.scope, e.breaker);
    changes.hasBreakers = true;
}

void ReadModel::on(const api::EventRecord&, const api::ClusterChanged& e, ChangeSet& changes)
{
    if (e.cluster == 0)
        m_clusters.erase(e.instrument);
    else
        m_clusters.insert_or_assign(e.instrument, e.cluster);
    changes.hasClusters = true;
}

void ReadModel::on(const api::EventRecord&, const api::DayRolled& e, ChangeSet& changes)
{
    m_day = e;
    changes.hasAccount = true;
}

void ReadModel::on(const api::EventRecord&, const api::TradingStateChanged& e, ChangeSet& changes)
{
    m_tradingState = e.state;
    changes.hasTradingState = true;
}

void ReadModel::on(const api::EventRecord&, const api::FlattenChanged& e, ChangeSet& changes)
{
    if (e.phase == api::FlattenChanged::Phase::Done)
        m_flattens.erase(e.instrument);
    else
        m_flattens.insert_or_assign(e.instrument, e);
    changes.hasFlattens = true;
}

void ReadModel::on(const api::EventRecord& record, const api::AlertRaised& e, ChangeSet& changes)
{
    const bool isOld = !m_log.empty() && record.sequence != 0 && record.sequence <= m_log.back().sequence;
    if (!isOld && !m_isRebuilding)
        changes.alerts.push_back(e);
}

void ReadModel::on(const api::EventRecord&, const api::VenueHoldingDiffered& e, ChangeSet& changes)
{
    if (e.ours == e.theirs)
        m_differences.erase(e.instrument);
    else
        m_differences.insert_or_assign(e.instrument, e);
    changes.hasDifferences = true;
}

void ReadModel::on(const api::EventRecord&, const api::AlgorithmChanged& e, ChangeSet& changes)
{
    m_algorithms.insert_or_assign(e.algorithm.id, e.algorithm);
    addOnce(changes.algorithms, e.algorithm.id);
}

void ReadModel::on(const api::EventRecord&, const api::AlertRuleChanged& e, ChangeSet& changes)
{
    if (e.rule.state == AlertState::Removed)
        m_alertRules.erase(e.rule.id);
    else
        m_alertRules.insert_or_assign(e.rule.id, e.rule);
    changes.hasAlertRules = true;
}

// A snapshot tells what fired before it tells the rules: by then some of them are gone.
void ReadModel::on(const api::EventRecord& record, const api::AlertFired& e, ChangeSet& changes)
{
    if (const auto rule = m_alertRules.find(e.rule.id); rule != m_alertRules.end())
        rule->second = e.rule;
    changes.hasAlertRules = true;
    if (record.sequence <= m_firedSequence)
        return;
    m_firedSequence = record.sequence;
    m_fired.push_back(e);
    if (m_fired.size() > kFiredMax)
        m_fired.pop_front();
    if (!m_isRebuilding || m_tellsMissed)
        changes.fired.push_back(e);
}

void ReadModel::on(const api::EventRecord&, const api::PositionAnnotated& e, ChangeSet& changes)
{
    std::erase_if(m_notes, [&e](const api::PositionAnnotated& kept) { return kept.instrument == e.instrument && kept.openedAt == e.openedAt; });
    // Empty ones stay: that a note is gone is news to whoever read it in the journal's history.
    m_notes.push_back(e);
    if (m_notes.size() > kNotesMax)
        m_notes.pop_front();
    changes.hasNotes = true;
}

const api::PositionAnnotated* ReadModel::note(InstrumentId instrument, Timestamp openedAt) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(),
        [&](const api::PositionAnnotated& kept) { return kept.instrument == instrument && kept.openedAt == openedAt; });
    return found != m_notes.end() ? &*found : nullptr;
}

const AlertRule* ReadModel::alertRule(AlertRuleId id) const
{
    return findIn(m_alertRules, id);
}

// Costs are asked for when somebody looks: the engine adds them up. That there is news of them is all that is kept here.
void ReadModel::on(const api::EventRecord&, const api::CostMeasured&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::CostTotalled&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::LatencyTotalled&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::CostForecastKept&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::RouteDecided&, ChangeSet& changes) { changes.hasCosts = true; }

const Algorithm* ReadModel::algorithm(AlgorithmId id) const
{
    return findIn(m_algorithms, id);
}

void ReadModel::appendToLog(const api::EventRecord& record, ChangeSet& changes)
{
    if (m_isRebuilding)
        return; // a snapshot tells what is, not what happened
    if (!m_log.empty() && record.sequence <= m_log.back().sequence)
        return;
    m_log.push_back(record);
    ++changes.logAdded;
    if (m_log.size() > kLogMax) {
        m_log.pop_front();
        ++changes.logForgotten;
    }
}

} // namespace jarvis::widgets::session

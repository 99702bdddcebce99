// What each event of the engine makes of the read model; snapshots, deltas and look-ups are in read_model.cpp.
#include "widgets/session/read_model.h"

#include "widgets/session/venue_symbol.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::session {
namespace {

template <typename Id>
void addOnce(std::vector<Id>& ids, Id id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

} // namespace

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
        if (isListingOf(is.symbol(), symbol))
            alike.push_back(&is);
    }
    for (Instrument* is : alike) {
        Instrument::Spec spec = is->spec();
        spec.symbol = alike.size() == 1 ? symbol : symbolAtVenue(symbol, spec.venue);
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

void ReadModel::on(const api::EventRecord&, const api::ScaleOutChanged& e, ChangeSet& changes)
{
    m_scaleOuts.insert_or_assign(e.scaleOut.instrument, e.scaleOut);
    addOnce(changes.positions, e.scaleOut.instrument);
}

// Costs are asked for when somebody looks: the engine adds them up. That there is news of them is all that is kept here.
void ReadModel::on(const api::EventRecord&, const api::CostMeasured&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::CostTotalled&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::LatencyTotalled&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::CostForecastKept&, ChangeSet& changes) { changes.hasCosts = true; }
void ReadModel::on(const api::EventRecord&, const api::RouteDecided&, ChangeSet& changes) { changes.hasCosts = true; }

} // namespace jarvis::widgets::session

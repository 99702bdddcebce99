#include "widgets/session/read_model.h"

#include "widgets/session/venue_symbol.h"

#include <algorithm>

namespace jarvis::widgets::session {
namespace {

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
    m_scaleOuts.clear();
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
        if (isListingOf(is.symbol(), symbol))
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

const ScaleOut* ReadModel::scaleOut(InstrumentId instrument) const
{
    const Position* open = position(instrument);
    const auto found = m_scaleOuts.find(instrument);
    return open && found != m_scaleOuts.end() && found->second.openedAt == open->openedAt && found->second.count > 0 ? &found->second : nullptr;
}

ScaleOutPlan ReadModel::scaleOutPlan(InstrumentId instrument) const
{
    ScaleOutPlan plan;
    const ScaleOut* kept = scaleOut(instrument);
    for (const ScaleOutRung& rung : kept ? kept->kept() : std::span<const ScaleOutRung>()) {
        const Quantity left = leftToTake(rung, order(rung.order));
        if (!left.isZero() && plan.count < ScaleOutPlan::kRungsMax)
            plan.rungs[plan.count++] = {rung.price, left};
    }
    return plan;
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

const Algorithm* ReadModel::algorithm(AlgorithmId id) const
{
    return findIn(m_algorithms, id);
}

std::optional<api::CommandSettled> ReadModel::outcome(const CommandId& command) const
{
    const api::CommandSettled* settled = findIn(m_outcomes, command);
    return settled ? std::optional(*settled) : std::nullopt;
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

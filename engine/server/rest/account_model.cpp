#include "engine/server/rest/account_model.h"

#include <algorithm>
#include <chrono>

namespace jarvis::server::rest {
namespace {

template <typename Map, typename Key>
const typename Map::mapped_type* findIn(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

void AccountModel::reset(const api::Snapshot& snapshot)
{
    AccountModel fresh;
    fresh.m_link = m_link;
    fresh.m_commands = std::move(m_commands);
    fresh.m_quotes = std::move(m_quotes);
    fresh.m_durableLatency = m_durableLatency;
    fresh.m_valuation = std::move(m_valuation);
    fresh.m_isBegun = true;
    fresh.m_cursor = snapshot.at;
    fresh.m_engineName = snapshot.engineName;
    for (const api::EventRecord& record : snapshot.state)
        fresh.apply(record);
    *this = std::move(fresh);
}

bool AccountModel::apply(const api::Delta& delta)
{
    if (!m_isBegun || delta.from != m_cursor)
        return false;
    for (const api::EventRecord& record : delta.events)
        apply(record);
    m_cursor = delta.to;
    return true;
}

void AccountModel::apply(const api::QuoteFrame& frame)
{
    for (const api::Quote& quote : frame.quotes)
        m_quotes.insert_or_assign(quote.instrument, quote);
    if (frame.account)
        m_valuation = frame.account;
    if (frame.engineLatency > Duration::zero())
        m_durableLatency = frame.engineLatency;
}

void AccountModel::apply(const api::EventRecord& record)
{
    std::visit([&](const auto& event) { on(record, event); }, record.event);
}

const Instrument* AccountModel::instrument(InstrumentId id) const { return findIn(m_instruments, id); }
const Order* AccountModel::order(OrderId id) const { return findIn(m_orders, id); }

const Instrument* AccountModel::instrument(std::string_view symbol, std::optional<VenueId> venue) const
{
    const Instrument* found = nullptr;
    for (const auto& [id, is] : m_instruments) {
        if (is.symbol() != symbol || (venue && is.spec().venue != *venue))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &is;
    }
    return found;
}

void AccountModel::on(const api::EventRecord&, const api::InstrumentListed& event)
{
    if (const auto is = event.toInstrument())
        m_instruments.insert_or_assign(event.instrument, *is);
}

void AccountModel::on(const api::EventRecord& record, const api::CommandTaken& event)
{
    // Desks keep their own in mind: however many they send, they take no room from those that are asked for by a key.
    if (event.command.origin.kind == api::Origin::Kind::Api)
        m_commands.noteAsked(event.command.id, CommandLog::fingerprintOf(event.command.action), record.time);
}

void AccountModel::on(const api::EventRecord& record, const api::CommandSettled& event) 
{
    const bool isOurs = record.origin.kind == api::Origin::Kind::Api || record.origin.kind == api::Origin::Kind::Engine; // the latter of snapshots
    if (isOurs || m_commands.find(event.id) != nullptr)
        m_commands.noteSettled(event, record.time);
}

void AccountModel::on(const api::EventRecord&, const api::OrderChanged& event)
{
    m_orders.insert_or_assign(event.order.id, event.order);
    if (event.order.isLive())
        return;
    m_finalOrders.insert(event.order.id);
    if (m_finalOrders.size() > kFinalOrdersMax) {
        m_orders.erase(*m_finalOrders.begin());
        m_finalOrders.erase(m_finalOrders.begin());
    }
}

void AccountModel::on(const api::EventRecord&, const api::PositionChanged& event)
{
    if (!event.position.isFlat()) {
        m_positions.insert_or_assign(event.position.instrument, event.position);
        return;
    }
    m_positions.erase(event.position.instrument);
    if (event.position.openedAt != Timestamp{})
        remember(event.position);
}

void AccountModel::remember(const Position& position)
{
    for (Position& one : m_closed) {
        if (one.instrument == position.instrument && one.openedAt == position.openedAt) {
            one = position;
            return;
        }
    }
    m_closed.push_back(position);
    if (m_closed.size() > kClosedMax)
        m_closed.pop_front();
}

const Position* AccountModel::position(InstrumentId instrument, std::optional<Timestamp> openedAt) const
{
    const auto isIt = [&](const Position& one) {
        using Millis = std::chrono::milliseconds;
        return one.instrument == instrument && (!openedAt || std::chrono::floor<Millis>(one.openedAt) == std::chrono::floor<Millis>(*openedAt));
    };
    if (const auto open = m_positions.find(instrument); open != m_positions.end() && isIt(open->second))
        return &open->second;
    const auto closed = std::find_if(m_closed.rbegin(), m_closed.rend(), isIt);
    return closed != m_closed.rend() ? &*closed : nullptr;
}

const api::PositionAnnotated* AccountModel::note(const Position& position) const
{
    for (const api::PositionAnnotated& one : m_notes) {
        if (one.instrument == position.instrument && one.openedAt == position.openedAt)
            return &one;
    }
    return nullptr;
}

const ScaleOut* AccountModel::scaleOut(const Position& position) const
{
    const ScaleOut* found = findIn(m_scaleOuts, position.instrument);
    return found != nullptr && !position.isFlat() && found->openedAt == position.openedAt && found->count > 0 ? found : nullptr;
}

void AccountModel::on(const api::EventRecord&, const api::PositionAnnotated& event)
{
    std::erase_if(m_notes, [&](const api::PositionAnnotated& one) { return one.instrument == event.instrument && one.openedAt == event.openedAt; });
    if (!event.note.isEmpty())
        m_notes.push_back(event);
    if (m_notes.size() > kClosedMax + m_instruments.size())
        m_notes.pop_front();
}

void AccountModel::on(const api::EventRecord&, const api::LimitChanged& event)
{
    if (m_limits.set(event.limit, event.value))
        m_scheduled.erase(event.limit);
}

void AccountModel::on(const api::EventRecord&, const api::AlertRuleChanged& event)
{
    if (event.rule.state == AlertState::Removed)
        m_alertRules.erase(event.rule.id);
    else
        m_alertRules.insert_or_assign(event.rule.id, event.rule);
}

// A snapshot tells what fired before the rules: those that are gone by then stay gone.
void AccountModel::on(const api::EventRecord&, const api::AlertFired& event)
{
    if (const auto rule = m_alertRules.find(event.rule.id); rule != m_alertRules.end())
        rule->second = event.rule;
    m_fired.push_back(event);
    if (m_fired.size() > kFiredMax)
        m_fired.pop_front();
}

void AccountModel::on(const api::EventRecord&, const api::LimitScheduled& event)
{
    if (toNanos(event.dueAt) == 0)
        m_scheduled.erase(event.limit);
    else
        m_scheduled.insert_or_assign(event.limit, event);
}

} // namespace jarvis::server::rest

#include "tests/scenario/simulation/world/history.h"

#include <algorithm>

namespace jarvis::scenario {

bool History::isAdoption(CommandId id) const
{
    const auto found = m_books.taken.find(id);
    return found != m_books.taken.end() && std::holds_alternative<api::AdoptHolding>(found->second.action);
}

void History::complain(const std::string& what, std::uint64_t sequence)
{
    if (m_broken.empty())
        m_broken = what + ", event " + std::to_string(sequence);
}

void History::append(const api::EventRecord& record)
{
    if (record.sequence != newest() + 1)
        complain("the sequence jumps behind " + std::to_string(newest()), record.sequence);
    m_log.push_back(record);
    add(record);
}

void History::cutBehind(std::uint64_t sequence)
{
    if (sequence >= newest())
        return;
    m_log.resize(static_cast<std::size_t>(sequence));
    m_books = {};
    m_mirror = {};
    for (const api::EventRecord& record : m_log)
        add(record);
}

void History::add(const api::EventRecord& record)
{
    m_mirror.apply(record);
    if (record.time < m_books.time)
        complain("time goes back", record.sequence);
    m_books.time = record.time;
    if (const auto* order = std::get_if<api::OrderChanged>(&record.event)) {
        addOrder(record, order->order);
    } else if (const auto* booked = std::get_if<api::FillBooked>(&record.event)) {
        if (!m_books.trades.insert({booked->fill.instrument, booked->fill.venueTradeId}).second)
            complain("trade " + std::to_string(booked->fill.venueTradeId) + " is booked twice", record.sequence);
        addFill(booked->fill);
        addToOwner(record, booked->fill);
    } else if (const auto* funded = std::get_if<api::FundingBooked>(&record.event)) {
        if (!m_books.settlements.insert({funded->instrument, funded->settlementId}).second)
            complain("settlement " + std::to_string(funded->settlementId) + " is booked twice", record.sequence);
        m_books.funding += funded->amount;
    } else if (const auto* opened = std::get_if<api::AccountOpened>(&record.event)) {
        m_books.deposited = opened->deposited;
    } else if (const auto* changed = std::get_if<api::BalanceChanged>(&record.event)) {
        m_books.deposited = changed->balance.deposited;
    } else if (const auto* taken = std::get_if<api::CommandTaken>(&record.event)) {
        if (!m_books.taken.emplace(taken->command.id, taken->command).second)
            complain("command " + taken->command.id.toHex() + " is taken twice", record.sequence);
    } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
        addSettled(record, *settled);
        m_books.adoptions += !settled->isRepeat && !settled->refusal && isAdoption(settled->id) ? 1 : 0;
    } else if (const auto* algorithm = std::get_if<api::AlgorithmChanged>(&record.event)) {
        addAlgorithm(record, algorithm->algorithm);
    } else if (const auto* breaker = std::get_if<api::BreakerChanged>(&record.event)) {
        addBreaker(record, breaker->breaker);
    } else if (const auto* limit = std::get_if<api::LimitChanged>(&record.event)) {
        addLimit(record, *limit);
    } else if (const auto* scheduled = std::get_if<api::LimitScheduled>(&record.event)) {
        addScheduled(record, *scheduled);
    } else if (std::holds_alternative<api::EngineStarted>(record.event)) {
        m_books.hasStarted = true;
        ++m_books.lives;
    } else if (const auto* routed = std::get_if<api::RouteDecided>(&record.event)) {
        addRoute(record, routed->decision);
    } else if (const auto* scaled = std::get_if<api::ScaleOutChanged>(&record.event)) {
        for (const ScaleOutRung& rung : scaled->scaleOut.kept())
            m_books.rungs.insert(rung.order);
    } else if (const auto* trading = std::get_if<api::TradingStateChanged>(&record.event)) {
        addTrading(record, trading->state);
    }
}

void History::addOrder(const api::EventRecord& record, const Order& order)
{
    Books::OrderFact& fact = m_books.orders[order.id];
    if (fact.sequence == 0 && order.state != OrderState::Pending) {
        fact.sequence = record.sequence;
        if (m_books.isKilled && order.role == OrderRole::Entry && order.isLive())
            complain("entry " + std::to_string(order.id.value) + " leaves while trading is killed", record.sequence);
        if (order.role == OrderRole::Entry && order.isLive()) {
            if (const std::string breaker = blockedBy(order); !breaker.empty())
                complain("entry " + std::to_string(order.id.value) + " passes a breaker that is " + breaker, record.sequence);
        }
        if (order.algorithm)
            addChild(record, order);
        addPart(record, order);
    }
    const Order& before = fact.newest;
    const bool isNewAmend = order.pendingAmend && order.pendingAmend != before.pendingAmend && order.role == OrderRole::Entry;
    if (m_books.isKilled && isNewAmend && order.pendingAmend->quantity > order.quantity)
        complain("entry " + std::to_string(order.id.value) + " grows while trading is killed", record.sequence);
    fact.newest = order;
}

void History::addSettled(const api::EventRecord& record, const api::CommandSettled& settled)
{
    std::vector<api::CommandSettled>& answers = m_books.settled[settled.id];
    if (!settled.isRepeat) {
        answers.push_back(settled);
        if (answers.size() > 1)
            complain("command " + settled.id.toHex() + " has two outcomes", record.sequence);
        return;
    }
    api::CommandSettled first = settled;
    first.isRepeat = false;
    if (std::find(answers.begin(), answers.end(), first) == answers.end())
        complain("a repeat of command " + settled.id.toHex() + " is answered otherwise", record.sequence);
}

void History::addTrading(const api::EventRecord& record, const api::TradingState& state)
{
    const auto release = m_books.taken.find(record.cause);
    const auto* typed = release == m_books.taken.end() ? nullptr : std::get_if<api::ResumeTrading>(&release->second.action);
    if (m_books.isKilled && !state.isKilled && (!typed || typed->typedText.view() != api::kReleaseText))
        complain("trading is no longer killed, and nobody released it", record.sequence);
    m_books.kills += state.isKilled && !m_books.isKilled ? 1 : 0;
    m_books.isKilled = state.isKilled;
}

void History::addFill(const Fill& fill)
{
    const Quantity moved = fill.side == Side::Buy ? fill.quantity : -fill.quantity;
    m_books.held[fill.instrument] += moved;
    m_books.filled[fill.order] += fill.quantity;
    m_books.cashFlow += -m_instruments.at(fill.instrument.value - 1).notional(fill.price, moved);
    m_books.fees += fill.fee;
    m_books.realised += fill.realised;
}

} // namespace jarvis::scenario

#include "tests/e2e/crash_trader/desk.h"

#include <algorithm>
#include <cstdio>

namespace jarvis::e2e {

bool Desk::View::isInOrder() const
{
    return hasSnapshot && !trading.isReconciling && trading.isVenueUp && areExitsStanding();
}

bool Desk::View::areExitsStanding() const
{
    for (const auto& [instrument, position] : positions) {
        if (position.isFlat())
            continue;
        if (position.protection != Protection::Protected || !live.contains(position.takeProfitOrder) || !live.contains(position.stopLossOrder))
            return false;
    }
    return true;
}

void Desk::onSnapshot(std::shared_ptr<const api::Snapshot> snapshot)
{
    const std::lock_guard lock(m_mutex);
    for (const api::EventRecord& record : snapshot->state)
        take(record);
    m_view.hasSnapshot = true;
    std::printf("SNAPSHOT %llu %d\n", static_cast<unsigned long long>(snapshot->at.sequence), m_view.trading.isKilled ? 1 : 0);
    for (const auto& [instrument, position] : m_view.positions)
        std::printf("HELD %u %lld\n", instrument.value, static_cast<long long>(position.held.lots()));
    std::fflush(stdout);
    m_changed.notify_all();
}

void Desk::onDelta(std::shared_ptr<const api::Delta> delta)
{
    const std::lock_guard lock(m_mutex);
    for (const api::EventRecord& record : delta->events) {
        say(record.event);
        take(record);
    }
    std::fflush(stdout);
    m_changed.notify_all();
}

void Desk::onQuotes(std::shared_ptr<const api::QuoteFrame> frame)
{
    const std::lock_guard lock(m_mutex);
    for (const api::Quote& quote : frame->quotes)
        m_view.quotes[quote.instrument] = quote;
    m_changed.notify_all();
}

void Desk::take(const api::EventRecord& record)
{
    if (const auto* listed = std::get_if<api::InstrumentListed>(&record.event)) {
        if (auto instrument = listed->toInstrument())
            m_view.instruments.insert_or_assign(listed->instrument, *instrument);
    } else if (const auto* order = std::get_if<api::OrderChanged>(&record.event)) {
        m_newestOrder = std::max(m_newestOrder, order->order.id.value);
        if (order->order.isLive())
            m_view.live.insert_or_assign(order->order.id, order->order);
        else
            m_view.live.erase(order->order.id);
    } else if (const auto* position = std::get_if<api::PositionChanged>(&record.event)) {
        m_view.positions[position->position.instrument] = position->position;
    } else if (const auto* trading = std::get_if<api::TradingStateChanged>(&record.event)) {
        m_view.trading = trading->state;
    } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
        m_view.settled.insert(settled->id);
    }
}

void Desk::say(const api::Event& event)
{
    const auto number = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
    if (const auto* settled = std::get_if<api::CommandSettled>(&event)) {
        std::printf("ACK %llu %llu %d %llu %d\n", number(settled->id.high), number(settled->id.low),
            settled->refusal ? static_cast<int>(settled->refusal->code) : 0, number(settled->order.value), settled->isRepeat ? 1 : 0);
    } else if (const auto* order = std::get_if<api::OrderChanged>(&event)) {
        if (order->order.id.value > m_newestOrder)
            std::printf("ORDER %llu\n", number(order->order.id.value));
    } else if (const auto* booked = std::get_if<api::FillBooked>(&event)) {
        std::printf("FILL %u %llu\n", booked->fill.instrument.value, number(booked->fill.venueTradeId));
    } else if (const auto* trading = std::get_if<api::TradingStateChanged>(&event)) {
        if (trading->state.isKilled != m_view.trading.isKilled)
            std::printf("KILLED %d\n", trading->state.isKilled ? 1 : 0);
    }
}

} // namespace jarvis::e2e

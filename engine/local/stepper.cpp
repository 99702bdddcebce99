#include "engine/local/stepper.h"

#include "engine/kernel/state.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jarvis::local {
namespace {

Timestamp firstTime(const venue::Feed& feed)
{
    const auto first = feed.nextTime();
    CHECK(first);
    return *first;
}

} // namespace

Stepper::Stepper(Parts parts)
    : m_parts(std::move(parts))
    , m_kernel(std::make_unique<kernel::Kernel>(m_parts.account))
    , m_desk(*m_parts.feed)
    , m_now(firstTime(*m_parts.feed))
    , m_nextTick(m_now + m_parts.tick)
{
    m_parts.venue->restore({}, {}, m_now);
    m_kernel->start({}, m_parts.feed->instruments(), m_now, m_out);
    release();
}

bool Stepper::step()
{
    const auto market = m_parts.feed->nextTime();
    if (!market)
        return false;
    Timestamp next = std::min(*market, m_nextTick);
    if (const auto due = m_parts.venue->nextDue())
        next = std::min(next, *due);
    m_now = std::max(m_now, next);

    m_marketEvents.clear();
    m_parts.feed->pull(m_now, m_marketEvents);
    for (const MarketEvent& event : m_marketEvents) {
        m_parts.venue->onMarket(event, timeOf(event));
        m_desk.apply(event, m_now);
    }
    m_inputs.clear();
    m_desk.publish(m_now, m_inputs);
    wishForBars();
    m_bars.step(m_now, m_inputs);
    for (const kernel::Input& input : m_inputs)
        handle(input);

    m_reports.clear();
    m_parts.venue->advance(m_now, m_reports);
    for (VenueReport& report : m_reports)
        handle(std::move(report));
    if (m_now >= m_nextTick) {
        m_nextTick = m_now + m_parts.tick;
        handle(kernel::ClockTick{});
    }
    return true;
}

void Stepper::wishForBars()
{
    const kernel::AlertStore& alerts = m_kernel->state().alerts();
    if (alerts.layout() == m_alertLayout)
        return;
    m_alertLayout = alerts.layout();
    m_bars.want(alerts.watchedBars());
}

void Stepper::send(const api::Command& command)
{
    handle(command);
}

void Stepper::handle(const kernel::Input& input)
{
    m_kernel->handle(input, m_now, m_out);
    release();
}

void Stepper::release()
{
    std::move(m_out.events.begin(), m_out.events.end(), std::back_inserter(m_events));
    for (const VenueRequest& request : m_out.requests)
        m_parts.venue->submit(request, m_now);
    m_out.clear();
}

std::vector<api::EventRecord> Stepper::takeEvents()
{
    return std::exchange(m_events, {});
}

} // namespace jarvis::local

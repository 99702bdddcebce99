#include "engine/venue/paper/outbox.h"

#include <algorithm>
#include <utility>

namespace jarvis::venue::paper {

Timestamp LatencyLine::arrivalOf(Timestamp sent)
{
    Duration delay = m_latency.base;
    if (m_latency.jitter > Duration::zero())
        delay += Duration(m_random.between(0, m_latency.jitter.count()));
    m_last = std::max(m_last, sent + delay);
    return m_last;
}

Outbox::Outbox(const Settings& settings)
    : m_lastNumber(settings.numberFloor), m_line(settings.report, settings.seed ^ 0x5245504F5254ULL)
{}

std::uint64_t Outbox::nextNumber()
{
    const std::int64_t nanos = m_now == Timestamp::min() ? 0 : std::max<std::int64_t>(toNanos(m_now), 0);
    m_lastNumber = std::max(m_lastNumber + 1, static_cast<std::uint64_t>(nanos));
    return m_lastNumber;
}

void Outbox::send(VenueReport report)
{
    m_onTheWay.push_back({m_line.arrivalOf(m_now), std::move(report)});
}

void Outbox::deliver(Timestamp now, std::vector<VenueReport>& out)
{
    while (!m_onTheWay.empty() && m_onTheWay.front().arrives <= now) {
        out.push_back(std::move(m_onTheWay.front().report));
        m_onTheWay.pop_front();
    }
}

std::optional<Timestamp> Outbox::nextArrival() const
{
    if (m_onTheWay.empty())
        return std::nullopt;
    return m_onTheWay.front().arrives;
}

} // namespace jarvis::venue::paper

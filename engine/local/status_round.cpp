#include "engine/local/status_round.h"

#include <algorithm>
#include <utility>

namespace jarvis::local {

StatusRound::~StatusRound()
{
    m_delivery.postCall([done = std::move(m_done), health = std::move(m_health)] { done(api::Answer(health)); });
}

void StatusRound::add(const VenueStatus& status)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_health.venues.begin(), m_health.venues.end(),
        [&](const VenueStatus& each) { return each.venue == status.venue && each.isTestnet == status.isTestnet; });
    if (known == m_health.venues.end())
        m_health.venues.push_back(status);
    else
        known->merge(status);
}

} // namespace jarvis::local

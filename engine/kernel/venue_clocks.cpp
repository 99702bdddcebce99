#include "engine/kernel/venue_clocks.h"

#include <algorithm>

namespace jarvis::kernel {

VenueClocks::Distance VenueClocks::distanceOf(Duration offset) const
{
    // Not by abs(): the least Duration has no positive twin.
    if (offset > m_offsetMax || offset < -m_offsetMax)
        return Distance::TooFar;
    return offset > kNotable || offset < -kNotable ? Distance::Notable : Distance::Near;
}

std::optional<VenueClocks::Distance> VenueClocks::note(VenueId venue, Duration offset, Timestamp then)
{
    if (m_doubtedAt && then > *m_doubtedAt && distanceOf(offset) != Distance::TooFar)
        trust();
    const Distance before = distanceOf(this->offset(venue));
    const auto known = std::find_if(m_measured.begin(), m_measured.end(), [venue](const Measured& each) { return each.venue == venue; });
    if (known == m_measured.end())
        m_measured.push_back({venue, offset});
    else
        known->offset = offset;
    const Distance now = distanceOf(offset);
    return now == before ? std::nullopt : std::optional(now);
}

Duration VenueClocks::offset(VenueId venue) const
{
    const auto known = std::find_if(m_measured.begin(), m_measured.end(), [venue](const Measured& each) { return each.venue == venue; });
    return known == m_measured.end() ? Duration::zero() : known->offset;
}

} // namespace jarvis::kernel

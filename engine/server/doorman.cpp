#include "engine/server/doorman.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::server {
namespace {

constexpr Duration kPauseMax = std::chrono::seconds(1);

} // namespace

Doorman::Verdict Doorman::admit(const std::string& address, Timestamp now)
{
    if (m_inside >= m_limits.connectionsMax)
        return Verdict::TooMany;
    const auto here = m_perAddress.find(address);
    if ((here != m_perAddress.end() ? here->second : 0) >= m_limits.perAddressMax)
        return Verdict::TooManyOfAddress;
    ++m_perAddress[address];
    ++m_inside;
    if (m_limits.perSecondMax > 0) {
        // Behind a clock that was set back the pace begins anew.
        const bool isFromAnotherTime = m_paidUntil > now + interval() * m_limits.burst + kPauseMax;
        m_paidUntil = (isFromAnotherTime ? now : std::max(m_paidUntil, now)) + interval();
    }
    return Verdict::Welcome;
}

void Doorman::left(const std::string& address)
{
    const auto here = m_perAddress.find(address);
    CHECK(here != m_perAddress.end());
    if (--here->second == 0)
        m_perAddress.erase(here);
    --m_inside;
}

Duration Doorman::pause(Timestamp now) const
{
    if (m_limits.perSecondMax == 0)
        return Duration::zero();
    return std::min(m_paidUntil - interval() * m_limits.burst - now, kPauseMax);
}

} // namespace jarvis::server

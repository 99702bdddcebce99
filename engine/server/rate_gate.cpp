#include "engine/server/rate_gate.h"

#include "engine/server/client_address.h"

#include <string>

namespace jarvis::server {
RatePolicy::RatePolicy()
{
    constexpr std::array<std::uint32_t, kAllRateClasses.size()> kPublicPerMinute{100, 10, 5, 20};
    constexpr std::array<std::uint32_t, kAllTenants.size()> kTimes{1, 10, 1'000};
    for (std::size_t tenant = 0; tenant < kTimes.size(); ++tenant) {
        for (std::size_t kind = 0; kind < kPublicPerMinute.size(); ++kind)
            rules[tenant][kind] = RateRule::perMinute(kPublicPerMinute[kind] * kTimes[tenant]);
    }
}

RateVerdict RateGate::admit(std::string_view address, const std::optional<Identity>& who, RateClass kind, Timestamp now)
{
    const RatePolicy rules = policy();
    const Tenant tenant = who ? who->tenant : Tenant::Public;
    const std::string client = who ? "user:" + std::string(who->user.view()) : "address:" + clientOf(address);
    const auto take = [&](RateClass counted) {
        const char prefix = static_cast<char>('0' + static_cast<int>(counted));
        return m_limiter.take(std::string(1, prefix) + client, rules.of(tenant, counted), now);
    };
    const RateVerdict narrow = take(kind);
    if (kind == RateClass::Global || !narrow.isAllowed)
        return narrow;
    const RateVerdict wide = take(RateClass::Global);
    return !wide.isAllowed || wide.remaining < narrow.remaining ? wide : narrow;
}

void RateGate::setPolicy(const RatePolicy& policy)
{
    const std::lock_guard lock(m_mutex);
    m_policy = policy;
}

RatePolicy RateGate::policy() const
{
    const std::lock_guard lock(m_mutex);
    return m_policy;
}

} // namespace jarvis::server

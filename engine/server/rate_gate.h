#pragma once

#include "engine/server/gatekeeper.h"
#include "engine/server/rate_limiter.h"

#include <array>
#include <mutex>
#include <optional>
#include <string_view>

namespace jarvis::server {

/// What a request is counted as.
enum class RateClass : std::uint8_t {
    Global = 1, ///< every request of one client, whatever it asks for
    User,       ///< looking
    Trading,    ///< whatever changes the account
    Analytics,  ///< what costs us more than looking
};
inline constexpr std::array kAllRateClasses{RateClass::Global, RateClass::User, RateClass::Trading, RateClass::Analytics};

/// The rules of each tenant class, which configuration may change.
struct RatePolicy {
    /// By default those of public clients are 100, 10, 5 and 20 a minute; standard tenants have ten times, professional ones a thousand
    /// times as many.
    RatePolicy();

    const RateRule& of(Tenant tenant, RateClass kind) const { return rules[static_cast<std::size_t>(tenant) - 1][static_cast<std::size_t>(kind) - 1]; }
    RateRule& of(Tenant tenant, RateClass kind) { return rules[static_cast<std::size_t>(tenant) - 1][static_cast<std::size_t>(kind) - 1]; }
    bool operator==(const RatePolicy&) const = default;

    std::array<std::array<RateRule, kAllRateClasses.size()>, kAllTenants.size()> rules{};
};

/// Decides for each request whether its client may make it now.
///
/// A client is a user where we know who it is, else the address it comes from (of IPv6 the network of 64 bits, as one client has all of
/// it): a user who asks from many addresses has no more than one, and a stranger takes nothing from users behind the same address.
/// Threads: any.
class RateGate {
public:
    /// `limiter` outlives it.
    explicit RateGate(RateLimiter& limiter, RatePolicy policy = {}) : m_limiter(limiter), m_policy(std::move(policy)) {}

    /// Counts one request as `kind` and as Global; the verdict is that of the rule which leaves less. `who` empty: nobody known.
    RateVerdict admit(std::string_view address, const std::optional<Identity>& who, RateClass kind, Timestamp now);
    void setPolicy(const RatePolicy& policy);

private:
    RatePolicy policy() const;

    RateLimiter& m_limiter;
    mutable std::mutex m_mutex;
    RatePolicy m_policy;
};

} // namespace jarvis::server

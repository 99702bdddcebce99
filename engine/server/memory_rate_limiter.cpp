#include "engine/server/memory_rate_limiter.h"

#include "engine/base/check.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace jarvis::server {
namespace {

/// What a bucket may take to fill.
constexpr Duration kCapacityMax = kDay * 366;

} // namespace

MemoryRateLimiter::MemoryRateLimiter(std::size_t keysMax) : m_sets(std::max<std::size_t>(1, (keysMax + kWays - 1) / kWays))
{
    CHECK(sodium_init() >= 0);
    static_assert(sizeof(m_hashKey) == crypto_shorthash_KEYBYTES);
    crypto_shorthash_keygen(m_hashKey.data());
}

std::uint64_t MemoryRateLimiter::hashOf(std::string_view key) const
{
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(key.data()), key.size(), m_hashKey.data());
    std::uint64_t number = 0;
    std::memcpy(&number, hash.data(), sizeof(number));
    return number;
}

MemoryRateLimiter::Bucket& MemoryRateLimiter::bucketOf(std::uint64_t key, Timestamp now)
{
    Set& set = m_sets[key % m_sets.size()];
    if (const auto found = std::ranges::find(set, key, &Bucket::key); found != set.end())
        return *found;
    const auto oldest = std::ranges::min_element(set, {}, &Bucket::fullAt);
    if (oldest->fullAt > now)
        return m_crowd;
    *oldest = {key, now};
    return *oldest;
}

RateVerdict MemoryRateLimiter::take(std::string_view key, const RateRule& rule, Timestamp now)
{
    CHECK(rule.count > 0 && rule.burst > 0 && rule.per > Duration::zero() && rule.per <= kDay);
    // Rounded up: never more often than the rule says.
    const Duration interval((rule.per.count() + rule.count - 1) / rule.count);
    CHECK(rule.burst <= kCapacityMax / interval);
    const Duration capacity = interval * static_cast<std::int64_t>(rule.burst);
    const std::lock_guard lock(m_mutex);
    Bucket& bucket = bucketOf(hashOf(key), now);
    // Never emptier than empty: after a clock that jumped back, or a rule that became narrower.
    const Duration missing = std::clamp(bucket.fullAt - now, Duration::zero(), capacity);
    RateVerdict verdict;
    verdict.limit = rule.burst;
    verdict.isAllowed = missing + interval <= capacity;
    const Duration after = verdict.isAllowed ? missing + interval : missing;
    verdict.retryAfter = verdict.isAllowed ? Duration::zero() : missing + interval - capacity;
    verdict.remaining = static_cast<std::uint32_t>((capacity - after) / interval);
    verdict.reset = after;
    bucket.fullAt = now + after;
    return verdict;
}

} // namespace jarvis::server

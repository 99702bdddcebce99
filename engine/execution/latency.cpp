#include "engine/execution/latency.h"

#include <algorithm>

namespace jarvis::execution {
namespace {

/// Upper ends of the buckets: from 20 µs on, each a fifth above the one before. 20 µs × 1.2^78 is about 30 s.
constexpr std::array<std::int64_t, LatencyCounts::kBuckets> makeBounds()
{
    std::array<std::int64_t, LatencyCounts::kBuckets> bounds{};
    std::int64_t bound = 20'000;
    for (std::int64_t& entry : bounds) {
        entry = bound;
        bound += bound / 5;
    }
    return bounds;
}
constexpr auto kBounds = makeBounds();

} // namespace

void count(LatencyCounts& counts, Duration latency)
{
    if (latency < Duration::zero())
        return;
    const auto found = std::lower_bound(kBounds.begin(), kBounds.end() - 1, static_cast<std::int64_t>(latency.count()));
    std::uint32_t& bucket = counts.buckets[static_cast<std::size_t>(found - kBounds.begin())];
    bucket += bucket < UINT32_MAX ? 1 : 0;
}

void add(LatencyCounts& sum, const LatencyCounts& more)
{
    for (std::size_t i = 0; i < LatencyCounts::kBuckets; ++i)
        __builtin_add_overflow(sum.buckets[i], more.buckets[i], &sum.buckets[i]) ? void(sum.buckets[i] = UINT32_MAX) : void();
}

std::optional<Duration> quantile(const LatencyCounts& counts, int percent)
{
    std::uint64_t all = 0;
    for (const std::uint32_t bucket : counts.buckets)
        all += bucket;
    if (all == 0)
        return std::nullopt;
    const std::uint64_t wanted = std::max<std::uint64_t>(1, (all * static_cast<std::uint64_t>(percent) + 99) / 100);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < LatencyCounts::kBuckets; ++i) {
        seen += counts.buckets[i];
        if (seen >= wanted)
            return Duration(kBounds[i]);
    }
    UNREACHABLE();
}

} // namespace jarvis::execution

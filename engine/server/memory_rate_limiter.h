#pragma once

#include "engine/server/rate_limiter.h"

#include <array>
#include <cstddef>
#include <mutex>
#include <vector>

namespace jarvis::server {

/// Buckets in the memory of this process, a bounded number of them.
///
/// Of each the time at which it will be full again is kept (the generic cell rate algorithm, ITU-T I.371), so a bucket that is full is no
/// different from one that was never there: only such make room for others. Who comes when there is no room shares one bucket with
/// everybody else who does: a flood of keys costs those who come during it, and lets nobody begin anew with a full one.
///
/// Keys are kept as keyed hashes (SipHash), so that nobody can aim at the place of another.
/// Threads: any.
class MemoryRateLimiter final : public RateLimiter {
public:
    /// Room for `keysMax` keys and a little more, in 16 bytes each.
    explicit MemoryRateLimiter(std::size_t keysMax = 65'536);

    RateVerdict take(std::string_view key, const RateRule& rule, Timestamp now) override;

private:
    static constexpr std::size_t kWays = 16;
    struct Bucket {
        std::uint64_t key = 0;
        Timestamp fullAt{};
    };
    using Set = std::array<Bucket, kWays>;

    std::uint64_t hashOf(std::string_view key) const;
    Bucket& bucketOf(std::uint64_t key, Timestamp now);

    std::array<unsigned char, 16> m_hashKey{};
    std::mutex m_mutex;
    std::vector<Set> m_sets;
    Bucket m_crowd;
};

} // namespace jarvis::server

#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <string_view>

namespace jarvis::server {

/// How often something may happen: `count` in each `per`, evenly, and `burst` of them at once by somebody who was quiet.
struct RateRule {
    std::uint32_t count = 1; ///< at least 1
    Duration per = std::chrono::minutes(1); ///< at most a day
    std::uint32_t burst = 1; ///< at least 1; what a year brings at most

    /// As many at once as in a whole interval.
    static constexpr RateRule perMinute(std::uint32_t count) { return {count, std::chrono::minutes(1), count}; }
    constexpr bool operator==(const RateRule&) const = default;
};

/// What came of asking, in the words of the RateLimit headers.
struct RateVerdict {
    bool isAllowed = true;
    Duration retryAfter{};       ///< until the next would be allowed; zero when this one was
    std::uint32_t limit = 0;     ///< at once, by somebody who was quiet
    std::uint32_t remaining = 0; ///< at once, from now on
    Duration reset{};            ///< until all of `limit` may come again
};

/// Counts how often somebody does something, and says when it is too often (a token bucket for each key).
///
/// However it is asked, no key is allowed more than burst + time × count / per within any time, and what one key does takes nothing from
/// another. Keys of one thing begin alike (`user:ada`), and one key is always asked about with one rule, until that is changed.
/// Threads: any.
class RateLimiter {
public:
    virtual ~RateLimiter() = default;
    /// Takes one, or says when to come again. A refusal costs nothing.
    virtual RateVerdict take(std::string_view key, const RateRule& rule, Timestamp now) = 0;
};

} // namespace jarvis::server

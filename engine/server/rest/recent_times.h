#pragma once

#include "engine/base/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace jarvis::server::rest {

/// How often something happened within the last minute, and how long it took: the rate, and the p50, p95 and p99 of a dashboard.
///
/// Durations are counted in steps, four to an octave, from a microsecond to four minutes: memory stays the same however many come, and a
/// quantile is never too small, and too large by a quarter at most.
/// Threads: one at a time.
class RecentTimes {
public:
    static constexpr Duration kSpan = std::chrono::minutes(1);

    void note(Duration took, Timestamp now);
    std::uint64_t count(Timestamp now) const;
    double perSecond(Timestamp now) const;
    /// The duration that `share` of them (0 … 1) did not exceed; empty: there was none.
    std::optional<Duration> quantile(double share, Timestamp now) const;

private:
    static constexpr std::size_t kSlices = 12;
    static constexpr std::size_t kSteps = 112;
    struct Slice {
        std::int64_t number = 0; ///< which one since the epoch; zero: never used
        std::uint64_t count = 0;
        std::array<std::uint32_t, kSteps> steps{};
    };
    static std::int64_t sliceOf(Timestamp now);
    bool isRecent(const Slice& slice, Timestamp now) const;

    std::array<Slice, kSlices> m_slices{};
};

} // namespace jarvis::server::rest

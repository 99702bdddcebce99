#include "engine/server/rest/recent_times.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace jarvis::server::rest {
namespace {

constexpr std::size_t kStepsPerOctave = 4;

std::size_t stepOf(Duration took, std::size_t steps)
{
    const auto micros = static_cast<std::uint64_t>(std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::microseconds>(took).count()));
    const auto octave = static_cast<std::size_t>(std::bit_width(micros) - 1);
    const std::size_t quarter = octave >= 2 ? micros >> (octave - 2) & 3U : micros << (2 - octave) & 3U;
    return std::min(octave * kStepsPerOctave + quarter, steps - 1);
}

/// Where a step ends.
Duration endOf(std::size_t step)
{
    const std::uint64_t quarters = kStepsPerOctave + step % kStepsPerOctave + 1;
    const std::uint64_t micros = (quarters << (step / kStepsPerOctave)) / kStepsPerOctave;
    return std::chrono::microseconds(micros);
}

} // namespace

std::int64_t RecentTimes::sliceOf(Timestamp now) { return now.time_since_epoch() / (kSpan / kSlices); }

bool RecentTimes::isRecent(const Slice& slice, Timestamp now) const
{
    const std::int64_t current = sliceOf(now);
    return slice.number != 0 && slice.number <= current && slice.number > current - static_cast<std::int64_t>(kSlices);
}

void RecentTimes::note(Duration took, Timestamp now)
{
    const std::int64_t current = sliceOf(now);
    Slice& slice = m_slices[static_cast<std::size_t>(current) % kSlices];
    if (slice.number != current)
        slice = {};
    slice.number = current;
    ++slice.count;
    ++slice.steps[stepOf(took, kSteps)];
}

std::uint64_t RecentTimes::count(Timestamp now) const
{
    std::uint64_t count = 0;
    for (const Slice& slice : m_slices)
        count += isRecent(slice, now) ? slice.count : 0;
    return count;
}

double RecentTimes::perSecond(Timestamp now) const
{
    // The slice of now has only begun.
    const Duration begun = now.time_since_epoch() % (kSpan / kSlices);
    const Duration span = kSpan - kSpan / kSlices + begun;
    return static_cast<double>(count(now)) / std::chrono::duration<double>(span).count();
}

std::optional<Duration> RecentTimes::quantile(double share, Timestamp now) const
{
    const std::uint64_t all = count(now);
    if (all == 0)
        return std::nullopt;
    const auto wanted = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(all))));
    std::uint64_t seen = 0;
    for (std::size_t step = 0; step < kSteps; ++step) {
        for (const Slice& slice : m_slices)
            seen += isRecent(slice, now) ? slice.steps[step] : 0;
        if (seen >= wanted)
            return endOf(step);
    }
    return endOf(kSteps - 1);
}

} // namespace jarvis::server::rest

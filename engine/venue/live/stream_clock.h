#pragma once

#include "engine/base/time.h"

#include <algorithm>
#include <optional>

namespace jarvis::venue::live {

/// How far the venue's clock is from ours, and what our clock showed when something happened there.
///
/// Each measurement is server time against the middle of the round trip (as NTP does); of the last few the one with the
/// shortest round trip counts, for it is wrong by the least: by half of it at most. Two that contradict each other beyond that tell that
/// one of the clocks was set in between: then only the newer one counts.
/// Threads: a plain value.
class StreamClock {
public:
    static constexpr std::size_t kKept = 8;
    static constexpr Duration kDrift = std::chrono::milliseconds(50); ///< how far clocks run apart by themselves while measurements are kept

    void onMeasured(Timestamp server, Timestamp received, Duration roundTrip)
    {
        const Measured measured{server - (received - roundTrip / 2), roundTrip};
        if (isKnown() && contradicts(measured))
            distrust();
        m_kept[m_count++ % kKept] = measured;
        const std::size_t known = std::min(m_count, kKept);
        const auto best = std::min_element(m_kept, m_kept + known, [](const Measured& a, const Measured& b) { return a.roundTrip < b.roundTrip; });
        m_offset = best->offset;
        m_error = best->roundTrip / 2;
        m_roundTrip = roundTrip;
    }

    /// The venue finds our time wrong: only what is measured from now on counts.
    void distrust() { m_count = 0; }
    bool isKnown() const { return m_count > 0; }
    Duration offset() const { return m_offset; }
    Duration roundTrip() const { return m_roundTrip; }
    /// What the venue's clock shows when ours shows `now`.
    Timestamp venueTime(Timestamp now) const { return now + m_offset; }
    /// Our time of what the venue says happened at `venue`: never later than its arrival, never before what was told already.
    Timestamp localTime(Timestamp venue, Timestamp arrival)
    {
        m_last = std::max(m_last, std::min(venue - m_offset, arrival));
        return m_last;
    }
    /// Our clock was set back: begin anew.
    void forgetLast() { m_last = Timestamp::min(); }

private:
    struct Measured {
        Duration offset{};
        Duration roundTrip{};
    };
    bool contradicts(const Measured& measured) const
    {
        const Duration apart = measured.offset > m_offset ? measured.offset - m_offset : m_offset - measured.offset;
        return apart > m_error + measured.roundTrip / 2 + kDrift;
    }

    Measured m_kept[kKept];
    std::size_t m_count = 0;
    Duration m_offset{};
    Duration m_error{}; ///< of the offset, at most
    Duration m_roundTrip{};
    Timestamp m_last = Timestamp::min();
};

} // namespace jarvis::venue::live

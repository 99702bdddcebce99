#pragma once

#include "engine/base/time.h"
#include "engine/model/mid_price.h"

#include <array>
#include <cstdint>

namespace jarvis::execution {

/// The newest mids of one book with the venue's time of each: where the market stood before a fill that is told later.
///
/// Remembers kKept changes. Threads: a plain value.
class MidHistory {
public:
    static constexpr std::size_t kKept = 64;

    void note(Timestamp time, MidPrice mid)
    {
        if (mid == newest().mid)
            return;
        ++m_count;
        m_ring[m_count % kKept] = {time, mid};
    }
    /// The last one from before `time`; unknown when that is too long ago, or was never seen.
    MidPrice before(Timestamp time) const
    {
        for (std::uint64_t back = 0; back < kKept && back < m_count; ++back) {
            const Entry& entry = m_ring[(m_count - back) % kKept];
            if (entry.time < time)
                return entry.mid;
        }
        return {};
    }

private:
    struct Entry {
        Timestamp time{};
        MidPrice mid;
    };
    const Entry& newest() const { return m_ring[m_count % kKept]; }

    std::array<Entry, kKept> m_ring{};
    std::uint64_t m_count = 0;
};

} // namespace jarvis::execution

#pragma once

#include "engine/base/time.h"

#include <algorithm>

namespace jarvis::kernel {

/// The engine's own time, made of the times that inputs bring: it never goes back.
///
/// When the wall clock is set back, engine time goes on from where it was, a little slower (7/8), until the wall has caught up: time-outs
/// and the age of market data go on counting, and nothing expires twice.
/// Threads: a plain value.
class EngineClock {
public:
    static constexpr Duration kBackMax = std::chrono::seconds(1);

    /// A step that is longer than `aheadMax` is a jump.
    explicit EngineClock(Duration aheadMax) : m_aheadMax(aheadMax) {}

    struct Step {
        Timestamp now{};
        Duration jump{}; ///< how far the wall clock jumped, when that is worth telling; < 0 is back
    };

    /// Continues from a journal's newest time.
    void start(Timestamp newest, Timestamp wall)
    {
        m_wall = wall;
        m_now = std::max(newest, wall);
    }

    /// What advance() would make of this time.
    Timestamp peek(Timestamp wall) const
    {
        const Duration passed = wall - m_wall;
        if (wall >= m_now)
            return wall;
        return passed > Duration::zero() ? std::max(wall, m_now + passed - passed / 8) : m_now;
    }

    Step advance(Timestamp wall)
    {
        const Duration passed = wall - m_wall;
        m_now = peek(wall);
        m_wall = wall;
        const bool isJump = passed < -kBackMax || passed > m_aheadMax;
        return Step{m_now, isJump ? passed : Duration::zero()};
    }

private:
    Duration m_aheadMax;
    Timestamp m_now{};
    Timestamp m_wall{};
};

} // namespace jarvis::kernel

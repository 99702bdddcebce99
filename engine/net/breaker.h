#pragma once

#include "engine/base/time.h"

#include <algorithm>
#include <cstdint>

namespace jarvis::net {

/// Stops asking a peer that keeps failing: after `failuresMax` in a row it opens for `pause`, which doubles with each probe
/// that fails too, up to `pauseMax`. One success closes it.
///
/// Threads: a plain value; time is passed in.
class Breaker {
public:
    Breaker(std::uint32_t failuresMax, Duration pause, Duration pauseMax)
        : m_failuresMax(failuresMax), m_pauseFirst(pause), m_pause(pause), m_pauseMax(pauseMax)
    {
    }

    /// False while open. The first call after the pause lets one probe through.
    bool allows(Timestamp now)
    {
        if (m_failures < m_failuresMax)
            return true;
        if (now < m_openUntil)
            return false;
        m_openUntil = now + m_pause;
        return true;
    }
    void onSuccess()
    {
        m_failures = 0;
        m_pause = m_pauseFirst;
    }
    void onFailure(Timestamp now)
    {
        if (++m_failures < m_failuresMax)
            return;
        m_openUntil = now + m_pause;
        m_pause = std::min(m_pause * 2, m_pauseMax);
    }
    bool isOpen(Timestamp now) const { return m_failures >= m_failuresMax && now < m_openUntil; }

private:
    std::uint32_t m_failuresMax;
    Duration m_pauseFirst;
    Duration m_pause;
    Duration m_pauseMax;
    std::uint32_t m_failures = 0;
    Timestamp m_openUntil{};
};

} // namespace jarvis::net

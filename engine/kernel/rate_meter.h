#pragma once

#include "engine/risk/views.h"

#include <span>
#include <vector>

namespace jarvis::kernel {

/// Which orders were taken in the last minute, for the rules of rate and of twins.
///
/// Allocates only while a minute holds more orders than any before.
/// Threads: a plain value.
class RateMeter {
public:
    /// `asked`: an order, or the draft of one.
    template <typename Asked>
    void note(const Asked& asked, Timestamp time)
    {
        m_drafts.emplace_back(asked.instrument, asked.side, asked.type, asked.quantity, asked.limitPrice, asked.triggerPrice, time);
    }
    /// Forgets what is older than a minute. Call before reading.
    void advance(Timestamp now);
    std::int64_t lastSecond() const { return static_cast<std::int64_t>(m_drafts.size() - m_second); }
    std::int64_t lastMinute() const { return static_cast<std::int64_t>(m_drafts.size() - m_first); }
    /// Those that are younger than `window`, oldest first.
    std::span<const risk::RecentDraft> recent(Timestamp now, Duration window) const;

private:
    std::vector<risk::RecentDraft> m_drafts; ///< by time; those before m_first are forgotten
    std::size_t m_first = 0;
    std::size_t m_second = 0;
};

} // namespace jarvis::kernel

#pragma once

#include "engine/risk/views.h"

#include <span>
#include <vector>

namespace jarvis::kernel {

/// Which orders were taken in the last minute, for the rules of rate and of twins.
///
/// A change of an order counts as one, as it does at the venues: Binance's order limits count PUT /fapi/v1/order, OKX's limit of a
/// sub-account counts amends with placements, and Bybit allows as many of either. Cancels count nowhere, nor do the exits that the kernel tends: they
/// must not wait.
///
/// Allocates only while a minute holds more orders than any before.
/// Threads: a plain value.
class RateMeter {
public:
    /// `asked`: an order, or the draft of one.
    template <typename Asked>
    void note(const Asked& asked, Timestamp time)
    {
        noteChange(time);
        if (m_drafts.size() == m_drafts.capacity()) [[unlikely]]
            forgetDrafts(time);
        m_drafts.push_back({asked.instrument, asked.side, asked.type, asked.quantity, asked.limitPrice, asked.triggerPrice, time});
    }
    /// An order was changed: nobody's twin.
    void noteChange(Timestamp time) { m_times.push_back(time); }
    /// Forgets what is older than a minute. Call before reading.
    void advance(Timestamp now);
    std::int64_t lastSecond() const { return static_cast<std::int64_t>(m_times.size() - m_second); }
    std::int64_t lastMinute() const { return static_cast<std::int64_t>(m_times.size() - m_first); }
    /// Those that are younger than `window`, oldest first. Requires a window of a minute at most.
    std::span<const risk::RecentDraft> recent(Timestamp now, Duration window) const;

private:
    void forgetDrafts(Timestamp now);

    std::vector<Timestamp> m_times;          ///< of orders and changes; those before m_first are forgotten
    std::vector<risk::RecentDraft> m_drafts; ///< by time; the older ones may be forgotten
    std::size_t m_first = 0;
    std::size_t m_second = 0;
};

} // namespace jarvis::kernel

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace jarvis::sim {

/// The queue at one price: first and last order (pool slots, 0 for none) and what they add up to.
struct QueueLevel {
    std::uint32_t head = 0;
    std::uint32_t tail = 0;
    std::int64_t lots = 0;
};

/// The price levels of an L3 book, both sides in one array: at one price only one side can wait.
///
/// A window of ticks is an array with a bitmap and a summary of it; prices outside live in a std::map. When too many
/// calls miss the window it is moved to where they go, so that a market that wanders off stays fast.
/// Threads: a plain value.
class TickLevels {
public:
    static constexpr std::int64_t kNoTick = INT64_MIN;

    /// Requires a power of two, at least 4 096.
    explicit TickLevels(std::size_t windowTicks);

    /// The level at `tick`, made if needed. Valid until the next call of at() or moveTo().
    QueueLevel& at(std::int64_t tick)
    {
        const std::uint64_t slot = slotOf(tick);
        if (slot < m_levels.size()) [[likely]]
            return m_levels[slot];
        ++m_missCount;
        return m_far[tick];
    }
    const QueueLevel* find(std::int64_t tick) const
    {
        const std::uint64_t slot = slotOf(tick);
        if (slot < m_levels.size()) [[likely]]
            return &m_levels[slot];
        const auto far = m_far.find(tick);
        return far == m_far.end() ? nullptr : &far->second;
    }
    void markUsed(std::int64_t tick)
    {
        const std::uint64_t slot = slotOf(tick);
        if (slot >= m_levels.size())
            return;
        m_bits[slot / 64] |= std::uint64_t(1) << (slot % 64);
        m_summary[slot / 4'096] |= std::uint64_t(1) << (slot / 64 % 64);
    }
    /// Forgets the level: its queue is empty.
    void markEmpty(std::int64_t tick)
    {
        const std::uint64_t slot = slotOf(tick);
        if (slot >= m_levels.size()) [[unlikely]] {
            m_far.erase(tick);
            return;
        }
        m_levels[slot] = {};
        if ((m_bits[slot / 64] &= ~(std::uint64_t(1) << (slot % 64))) == 0)
            m_summary[slot / 4'096] &= ~(std::uint64_t(1) << (slot / 64 % 64));
    }
    /// The nearest used level strictly above or below `tick`, or kNoTick.
    std::int64_t nextAbove(std::int64_t tick) const;
    std::int64_t nextBelow(std::int64_t tick) const;

    /// Whether the window should follow the market.
    bool isMissing() const { return m_missCount > m_levels.size() / 16; }
    /// Puts `tick` into the middle of the window.
    void moveTo(std::int64_t tick);
    void prefetch(std::int64_t tick) const
    {
        const std::uint64_t slot = slotOf(tick);
        if (slot < m_levels.size())
            __builtin_prefetch(&m_levels[slot]);
    }

private:
    std::uint64_t slotOf(std::int64_t tick) const
    {
        return static_cast<std::uint64_t>(tick) - static_cast<std::uint64_t>(m_base);
    }
    std::int64_t tickOf(std::size_t slot) const { return m_base + static_cast<std::int64_t>(slot); }
    std::int64_t aboveInWindow(std::size_t slot) const;
    std::int64_t belowInWindow(std::size_t slot) const;

    std::int64_t m_base = 0;
    std::size_t m_missCount = 0;
    std::vector<QueueLevel> m_levels;
    std::vector<std::uint64_t> m_bits;
    std::vector<std::uint64_t> m_summary;
    std::map<std::int64_t, QueueLevel> m_far;
};

} // namespace jarvis::sim

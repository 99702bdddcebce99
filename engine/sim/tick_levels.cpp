#include "engine/sim/tick_levels.h"

#include "engine/base/check.h"

#include <iterator>
#include <utility>

namespace jarvis::sim {
namespace {

/// Bits strictly above / below `index` in a word.
std::uint64_t bitsAbove(std::uint64_t word, std::size_t index)
{
    return index >= 63 ? 0 : word & (~std::uint64_t(0) << (index + 1));
}
std::uint64_t bitsBelow(std::uint64_t word, std::size_t index)
{
    return word & ((std::uint64_t(1) << index) - 1);
}
std::size_t lowest(std::uint64_t word)
{
    return static_cast<std::size_t>(std::countr_zero(word));
}
std::size_t highest(std::uint64_t word)
{
    return 63 - static_cast<std::size_t>(std::countl_zero(word));
}

} // namespace

TickLevels::TickLevels(std::size_t windowTicks)
    : m_levels(windowTicks), m_bits(windowTicks / 64), m_summary(windowTicks / 4'096)
{
    CHECK(std::has_single_bit(windowTicks) && windowTicks >= 4'096);
}

std::int64_t TickLevels::aboveInWindow(std::size_t slot) const
{
    if (const std::uint64_t bits = bitsAbove(m_bits[slot / 64], slot % 64))
        return tickOf(slot / 64 * 64 + lowest(bits));
    std::size_t group = slot / 4'096;
    std::uint64_t words = bitsAbove(m_summary[group], slot / 64 % 64);
    while (words == 0 && ++group < m_summary.size())
        words = m_summary[group];
    if (words == 0)
        return kNoTick;
    const std::size_t word = group * 64 + lowest(words);
    return tickOf(word * 64 + lowest(m_bits[word]));
}

std::int64_t TickLevels::belowInWindow(std::size_t slot) const
{
    if (const std::uint64_t bits = bitsBelow(m_bits[slot / 64], slot % 64))
        return tickOf(slot / 64 * 64 + highest(bits));
    std::size_t group = slot / 4'096;
    std::uint64_t words = bitsBelow(m_summary[group], slot / 64 % 64);
    while (words == 0 && group-- > 0)
        words = m_summary[group];
    if (words == 0)
        return kNoTick;
    const std::size_t word = group * 64 + highest(words);
    return tickOf(word * 64 + highest(m_bits[word]));
}

std::int64_t TickLevels::nextAbove(std::int64_t tick) const
{
    const std::int64_t end = tickOf(m_levels.size());
    if (tick < m_base) {
        if (const auto far = m_far.upper_bound(tick); far != m_far.end() && far->first < m_base)
            return far->first;
    }
    if (tick < end) {
        const bool startsBelow = tick < m_base;
        if (startsBelow && m_levels[0].head != 0)
            return m_base;
        const std::int64_t found = aboveInWindow(startsBelow ? 0 : slotOf(tick));
        if (found != kNoTick)
            return found;
    }
    const auto far = m_far.upper_bound(tick < end ? end - 1 : tick);
    return far == m_far.end() ? kNoTick : far->first;
}

std::int64_t TickLevels::nextBelow(std::int64_t tick) const
{
    const std::int64_t end = tickOf(m_levels.size());
    if (tick >= end) {
        if (const auto far = m_far.lower_bound(tick); far != m_far.begin() && std::prev(far)->first >= end)
            return std::prev(far)->first;
    }
    if (tick > m_base) {
        const bool startsAbove = tick >= end;
        if (startsAbove && m_levels.back().head != 0)
            return end - 1;
        const std::int64_t found = belowInWindow(startsAbove ? m_levels.size() - 1 : slotOf(tick));
        if (found != kNoTick)
            return found;
    }
    const auto far = m_far.lower_bound(tick > m_base ? m_base : tick);
    return far == m_far.begin() ? kNoTick : std::prev(far)->first;
}

void TickLevels::moveTo(std::int64_t tick)
{
    std::map<std::int64_t, QueueLevel> all = std::exchange(m_far, {});
    for (std::size_t slot = 0; slot < m_levels.size(); ++slot) {
        if (m_levels[slot].head != 0)
            all.emplace(tickOf(slot), std::exchange(m_levels[slot], QueueLevel{}));
    }
    std::fill(m_bits.begin(), m_bits.end(), 0);
    std::fill(m_summary.begin(), m_summary.end(), 0);
    m_base = tick - static_cast<std::int64_t>(m_levels.size() / 2);
    for (const auto& [at, level] : all) {
        this->at(at) = level;
        markUsed(at);
    }
    m_missCount = 0;
}

} // namespace jarvis::sim

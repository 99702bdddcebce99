#include "engine/market/depth_ladder.h"

#include <algorithm>
#include <utility>

namespace jarvis::market {

void DepthLadder::clear()
{
    std::fill(m_lots.begin(), m_lots.end(), 0);
    m_bits.fill(0);
    m_summary = 0;
    m_far.clear();
    m_hasBase = false;
}

std::size_t DepthLadder::levelCount() const
{
    std::size_t count = m_far.size();
    for (const std::uint64_t bits : m_bits)
        count += static_cast<std::size_t>(std::popcount(bits));
    return count;
}

Quantity DepthLadder::quantityAt(Price price) const
{
    const std::int64_t key = keyOf(price);
    const std::uint64_t slot = static_cast<std::uint64_t>(key) - static_cast<std::uint64_t>(m_base);
    if (slot < kWindow)
        return Quantity::ofLots(m_lots[slot]);
    const auto at = std::ranges::lower_bound(m_far, key, {}, &Far::key);
    return at != m_far.end() && at->key == key ? Quantity::ofLots(at->lots) : Quantity::zero();
}

void DepthLadder::setOutside(std::int64_t key, std::int64_t lots)
{
    // An emptied window says nothing about what is better: bring the far levels in first.
    if (isEmpty() && !m_far.empty()) {
        followTouch();
        set(priceOf(key), Quantity::ofLots(lots));
        return;
    }
    const bool isBetter = !m_hasBase || key < m_base;
    if (lots <= 0) {
        if (!isBetter)
            setFar(key, 0);
        return;
    }
    // A level better than the window is the new touch; so is the first level of an empty side.
    if (isBetter || isEmpty()) {
        moveWindow(key - static_cast<std::int64_t>(kTouchSlot));
        setInWindow(kTouchSlot, lots);
        return;
    }
    setFar(key, lots);
}

/// While far levels exist: keeps the best level inside the window, and well inside it.
void DepthLadder::followTouch()
{
    if (isEmpty())
        moveWindow(m_far.front().key - static_cast<std::int64_t>(kTouchSlot));
    else if (firstSlot() >= kFarSlot)
        moveWindow(m_base + static_cast<std::int64_t>(firstSlot() - kTouchSlot));
}

void DepthLadder::moveWindow(std::int64_t base)
{
    const std::vector<Far> all = takeAll();
    m_base = base;
    m_hasBase = true;
    for (const Far& level : all) {
        const std::uint64_t slot = static_cast<std::uint64_t>(level.key) - static_cast<std::uint64_t>(base);
        if (slot < kWindow)
            setInWindow(slot, level.lots);
        else
            m_far.push_back(level);
    }
}

void DepthLadder::setFar(std::int64_t key, std::int64_t lots)
{
    const auto at = std::ranges::lower_bound(m_far, key, {}, &Far::key);
    const bool isKnown = at != m_far.end() && at->key == key;
    if (lots > 0 && isKnown)
        at->lots = lots;
    else if (lots > 0)
        m_far.insert(at, Far{key, lots});
    else if (isKnown)
        m_far.erase(at);
}

/// Empties both parts into one vector, best first.
std::vector<DepthLadder::Far> DepthLadder::takeAll()
{
    std::vector<Far> all;
    for (std::uint64_t words = m_summary; words != 0; words &= words - 1) {
        const auto word = static_cast<std::size_t>(std::countr_zero(words));
        for (std::uint64_t bits = m_bits[word]; bits != 0; bits &= bits - 1) {
            const std::size_t slot = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            all.push_back({m_base + static_cast<std::int64_t>(slot), std::exchange(m_lots[slot], 0)});
        }
        m_bits[word] = 0;
    }
    m_summary = 0;
    all.insert(all.end(), m_far.begin(), m_far.end());
    m_far.clear();
    return all;
}

} // namespace jarvis::market

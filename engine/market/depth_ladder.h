#pragma once

#include "engine/model/market_data.h"
#include "engine/model/side.h"

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

namespace jarvis::market {

/// One side of an L2 book: the quantity at each price, best first.
///
/// A window of 4 096 ticks around the touch is a plain array with two levels of bitmap, so that setting a level and
/// finding the best one take a few instructions whatever the book holds; what lies farther out is kept in a sorted
/// vector. The window follows the touch. Prices are mirrored for bids, so "better" is always "smaller" inside.
/// Threads: a plain value.
class DepthLadder {
public:
    explicit DepthLadder(Side side) : m_sign(side == Side::Buy ? -1 : 1) {}

    /// Quantity at `price` from now on; zero or less removes the level. After the last of an update, call settle().
    void set(Price price, Quantity quantity)
    {
        const std::int64_t key = keyOf(price);
        const std::uint64_t slot = static_cast<std::uint64_t>(key) - static_cast<std::uint64_t>(m_base);
        if (slot < kWindow && m_hasBase) [[likely]]
            setInWindow(slot, quantity.lots());
        else
            setOutside(key, quantity.lots());
    }
    /// Lets the window follow the touch: what reads below is right only after this.
    void settle()
    {
        if (!m_far.empty()) [[unlikely]]
            followTouch();
    }
    void clear();

    bool isEmpty() const { return m_summary == 0; }
    std::size_t levelCount() const;
    std::optional<BookLevel> best() const
    {
        if (m_summary == 0)
            return std::nullopt;
        return levelAt(firstSlot());
    }
    Quantity quantityAt(Price price) const;

    /// Calls `visit(BookLevel)` best first until it returns false.
    template <typename Visit>
    void forEach(Visit&& visit) const
    {
        for (std::uint64_t words = m_summary; words != 0; words &= words - 1) {
            const auto word = static_cast<std::size_t>(std::countr_zero(words));
            for (std::uint64_t bits = m_bits[word]; bits != 0; bits &= bits - 1) {
                if (!visit(levelAt(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)))))
                    return;
            }
        }
        for (const Far& far : m_far) {
            if (!visit(BookLevel{priceOf(far.key), Quantity::ofLots(far.lots)}))
                return;
        }
    }

private:
    static constexpr std::size_t kWindow = 4'096;
    static constexpr std::size_t kTouchSlot = kWindow / 4; ///< where the best level lies after a move of the window
    static constexpr std::size_t kFarSlot = kWindow / 2;   ///< a best level beyond this pulls the window along

    /// A level outside the window; always worse than every level inside.
    struct Far {
        std::int64_t key;
        std::int64_t lots;
    };

    std::int64_t keyOf(Price price) const { return price.ticks() * m_sign; }
    Price priceOf(std::int64_t key) const { return Price::ofTicks(key * m_sign); }
    BookLevel levelAt(std::size_t slot) const
    {
        return {priceOf(m_base + static_cast<std::int64_t>(slot)), Quantity::ofLots(m_lots[slot])};
    }
    std::size_t firstSlot() const
    {
        const auto word = static_cast<std::size_t>(std::countr_zero(m_summary));
        return word * 64 + static_cast<std::size_t>(std::countr_zero(m_bits[word]));
    }
    void setInWindow(std::size_t slot, std::int64_t lots)
    {
        const std::size_t word = slot / 64;
        const std::uint64_t bit = std::uint64_t(1) << (slot % 64);
        const bool isThere = lots > 0;
        m_lots[slot] = isThere ? lots : 0;
        const std::uint64_t bits = (m_bits[word] & ~bit) | (isThere ? bit : 0);
        m_bits[word] = bits;
        const std::uint64_t wordBit = std::uint64_t(1) << word;
        m_summary = (m_summary & ~wordBit) | (bits != 0 ? wordBit : 0);
    }
    void setOutside(std::int64_t key, std::int64_t lots);
    void followTouch();
    void moveWindow(std::int64_t base);
    void setFar(std::int64_t key, std::int64_t lots);
    std::vector<Far> takeAll();

    std::int64_t m_sign;
    std::int64_t m_base = 0; ///< key of slot 0
    bool m_hasBase = false;
    std::uint64_t m_summary = 0; ///< which words of m_bits are not zero
    std::array<std::uint64_t, kWindow / 64> m_bits{};
    std::vector<std::int64_t> m_lots = std::vector<std::int64_t>(kWindow);
    std::vector<Far> m_far; ///< ascending by key
};

} // namespace jarvis::market

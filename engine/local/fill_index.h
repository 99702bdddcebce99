#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jarvis::local {

/// Where fills stand in a journal, so that a page of them is read from there and not from the journal's beginning.
///
/// Bounded: a mark for each fill, and when there are too many of them for every second, fourth … one.
/// Threads: a plain value.
class FillIndex {
public:
    explicit FillIndex(std::size_t marksMax = 65'536) : m_marksMax(marksMax) {}

    /// How far the journal was looked at.
    std::uint64_t seenTo() const { return m_seenTo; }
    /// Of each record, in order.
    void note(std::uint64_t sequence, bool isFill);
    /// Where to begin reading, so that at least `count` fills come before `beforeSequence`, or all that there are. Of what was seen only.
    std::uint64_t placeFor(std::uint64_t beforeSequence, std::size_t count) const;

private:
    const std::size_t m_marksMax;
    std::vector<std::uint64_t> m_marks; ///< the sequence of every m_stride-th fill, from the first on
    std::uint64_t m_stride = 1;
    std::uint64_t m_fills = 0;
    std::uint64_t m_seenTo = 0;
};

} // namespace jarvis::local

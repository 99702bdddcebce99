#pragma once

#include "engine/base/time.h"
#include "engine/model/algorithm.h"

#include <cstdint>

namespace jarvis::execution {

/// When the slices of an algorithm are due, and how large they are: the same for the same algorithm, for ever.
///
/// The window is cut into as many slots as there are slices. A slice is due in the first half of its slot, at a seeded moment; its size
/// varies by a seeded fifth, and for VWAP follows the volume curve. Targets are cumulative, so nothing is lost to rounding: the last
/// one is the whole quantity. Times count on the algorithm's own clock, which stands still in a pause.
/// Threads: a plain value.
class Schedule {
public:
    static constexpr std::uint32_t kSlicesMax = 500;

    struct Slice {
        Duration at{};
        Quantity target;  ///< what should be filled after it, in all
        Quantity regular; ///< its own part of that
    };

    /// Requires quantity > 0, 1 <= slices <= kSlicesMax, duration >= 0.
    explicit Schedule(const Algorithm& algorithm);

    std::uint32_t count() const { return m_slices; }
    Duration slot() const { return m_duration / m_slices; }
    /// Requires index < count().
    Slice slice(std::uint32_t index) const;
    /// The slot that this moment lies in; count() behind the window.
    std::uint32_t slotAt(Duration elapsed) const;

private:
    Duration slotStart(std::uint32_t index) const;
    std::int64_t weight(std::uint32_t index) const;

    Quantity m_quantity;
    Duration m_duration;
    std::uint32_t m_slices;
    std::uint64_t m_seed;
    bool m_followsCurve;
    VolumeCurve m_curve;
    Timestamp m_start;
    std::int64_t m_weights = 0; ///< of all slices together
};

} // namespace jarvis::execution

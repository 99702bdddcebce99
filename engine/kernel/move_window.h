#pragma once

#include "engine/base/time.h"
#include "engine/model/numbers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace jarvis::kernel {

/// The lowest and highest price of a moving window of time, to a sixtieth of it. No allocation, no search but over sixty parts.
///
/// Threads: a plain value.
class MoveWindow {
public:
    /// Requires length > 0.
    explicit MoveWindow(Duration length) : m_part(std::max(length / static_cast<int>(kParts), Duration(1))) {}

    struct Extremes {
        Price lowest;
        Price highest;
    };
    /// Of what was told within the window before, this price included.
    Extremes add(Timestamp time, Price price)
    {
        const std::int64_t number = toNanos(time) / m_part.count();
        Part& part = m_parts[static_cast<std::size_t>(number % static_cast<std::int64_t>(kParts))];
        if (!part.isUsed || part.number != number)
            part = Part{number, price, price, true};
        part.lowest = std::min(part.lowest, price);
        part.highest = std::max(part.highest, price);
        Extremes all{price, price};
        for (const Part& one : m_parts) {
            if (!one.isUsed || one.number <= number - static_cast<std::int64_t>(kParts) || one.number > number)
                continue;
            all.lowest = std::min(all.lowest, one.lowest);
            all.highest = std::max(all.highest, one.highest);
        }
        return all;
    }

private:
    static constexpr std::size_t kParts = 60;
    struct Part {
        std::int64_t number = 0; ///< counted from 1970 in parts
        Price lowest;
        Price highest;
        bool isUsed = false;
    };

    Duration m_part;
    std::array<Part, kParts> m_parts{};
};

} // namespace jarvis::kernel

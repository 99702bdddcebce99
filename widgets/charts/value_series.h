#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace jarvis::widgets::charts {

/// One value per bar (not-a-number where there is none), with a pyramid of lowest and highest.
///
/// Bucket j of level k covers the values [j * 4^k, (j + 1) * 4^k), so that a million values are drawn, and their
/// range is found, without looking at each. push() and setLast() touch four values per level; assign() builds
/// everything anew. Threads: a plain value.
class ValueSeries {
public:
    static constexpr std::size_t kFactor = 4;

    /// Empty (low above high) where there is no value at all.
    struct Extent {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();

        bool isEmpty() const { return low > high; }
        void take(const Extent& other)
        {
            low = other.low < low ? other.low : low;
            high = other.high > high ? other.high : high;
        }
        friend bool operator==(const Extent&, const Extent&) = default;
    };

    void assign(std::vector<double> values);
    void push(double value);
    /// Requires a value.
    void setLast(double value);

    const std::vector<double>& values() const { return m_values; }
    std::size_t size() const { return m_values.size(); }
    double at(std::size_t index) const { return m_values[index]; }

    /// Of the values first..last, both included. Requires first <= last < size().
    Extent range(std::size_t first, std::size_t last) const;

    /// Level 0 is the values themselves.
    int levelCount() const { return static_cast<int>(m_levels.size()) + 1; }
    std::size_t levelSize(int level) const;
    Extent bucket(int level, std::size_t index) const;

private:
    Extent merged(std::size_t level, std::size_t parent) const;
    std::size_t sizeOf(std::size_t level) const { return level == 0 ? m_values.size() : m_levels[level - 1].size(); }
    void refreshLast();

    std::vector<double> m_values;
    std::vector<std::vector<Extent>> m_levels; ///< From level 1.
};

} // namespace jarvis::widgets::charts

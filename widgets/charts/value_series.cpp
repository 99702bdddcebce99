#include "widgets/charts/value_series.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jarvis::widgets::charts {

void ValueSeries::assign(std::vector<double> values)
{
    m_values = std::move(values);
    m_levels.clear();
    for (std::size_t level = 0; sizeOf(level) > 1; ++level) {
        const std::size_t parents = (sizeOf(level) + kFactor - 1) / kFactor;
        std::vector<Extent> coarser;
        coarser.reserve(parents);
        for (std::size_t parent = 0; parent < parents; ++parent)
            coarser.push_back(merged(level, parent));
        m_levels.push_back(std::move(coarser));
    }
}

void ValueSeries::push(double value)
{
    m_values.push_back(value);
    refreshLast();
}

void ValueSeries::setLast(double value)
{
    m_values.back() = value;
    refreshLast();
}

void ValueSeries::refreshLast()
{
    for (std::size_t level = 0; sizeOf(level) > 1; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        const std::size_t parents = (sizeOf(level) + kFactor - 1) / kFactor;
        // A level that has just come into being starts with its first bucket.
        for (std::size_t parent = m_levels[level].size(); parent < parents; ++parent)
            m_levels[level].push_back(merged(level, parent));
        m_levels[level].back() = merged(level, parents - 1);
    }
}

ValueSeries::Extent ValueSeries::merged(std::size_t level, std::size_t parent) const
{
    const std::size_t begin = parent * kFactor;
    const std::size_t end = std::min(begin + kFactor, sizeOf(level));
    Extent all;
    for (std::size_t i = begin; i < end; ++i)
        all.take(bucket(static_cast<int>(level), i));
    return all;
}

std::size_t ValueSeries::levelSize(int level) const
{
    return sizeOf(static_cast<std::size_t>(level));
}

ValueSeries::Extent ValueSeries::bucket(int level, std::size_t index) const
{
    if (level > 0)
        return m_levels[static_cast<std::size_t>(level) - 1][index];
    const double value = m_values[index];
    return std::isfinite(value) ? Extent{value, value} : Extent{};
}

ValueSeries::Extent ValueSeries::range(std::size_t first, std::size_t last) const
{
    Extent all;
    // Eats the ragged ends of [first, end) at each level until both edges lie on a bucket of the next.
    std::size_t end = last + 1;
    for (int level = 0; first < end && level < levelCount(); ++level) {
        while (first < end && first % kFactor != 0)
            all.take(bucket(level, first++));
        while (first < end && end % kFactor != 0)
            all.take(bucket(level, --end));
        first /= kFactor;
        end /= kFactor;
    }
    return all;
}

} // namespace jarvis::widgets::charts

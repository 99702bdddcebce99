#include "widgets/charts/candle_store.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jarvis::widgets::charts {
namespace {

bool isDrawable(const Candle& candle)
{
    const bool isFinite = std::isfinite(candle.open) && std::isfinite(candle.high) && std::isfinite(candle.low)
        && std::isfinite(candle.close) && std::isfinite(candle.volume);
    return isFinite && candle.low <= std::min(candle.open, candle.close)
        && candle.high >= std::max(candle.open, candle.close);
}

CandleStore::Bucket bucketOf(const Candle& candle)
{
    return {candle.open, candle.high, candle.low, candle.close, candle.volume};
}

} // namespace

void CandleStore::Level::reserve(std::size_t size)
{
    for (std::vector<double>* column : {&open, &high, &low, &close, &volume})
        column->reserve(size);
}

void CandleStore::Level::push(const Bucket& bucket)
{
    open.push_back(bucket.open);
    high.push_back(bucket.high);
    low.push_back(bucket.low);
    close.push_back(bucket.close);
    volume.push_back(bucket.volume);
}

void CandleStore::Level::set(std::size_t index, const Bucket& bucket)
{
    open[index] = bucket.open;
    high[index] = bucket.high;
    low[index] = bucket.low;
    close[index] = bucket.close;
    volume[index] = bucket.volume;
}

CandleStore::Bucket CandleStore::Level::get(std::size_t index) const
{
    return {open[index], high[index], low[index], close[index], volume[index]};
}

void CandleStore::clear()
{
    m_times.clear();
    m_levels.clear();
}

std::size_t CandleStore::replace(std::span<const Candle> candles)
{
    clear();
    if (candles.empty())
        return 0;
    m_times.reserve(candles.size());
    m_levels.resize(1);
    m_levels.front().reserve(candles.size());
    for (const Candle& candle : candles) {
        if (isDrawable(candle) && (m_times.empty() || candle.timeMs > m_times.back()))
            pushBar(candle);
    }
    const std::size_t left = candles.size() - m_times.size();
    if (m_times.empty())
        clear();
    buildPyramid();
    return left;
}

std::size_t CandleStore::prepend(std::span<const Candle> older)
{
    std::vector<Candle> all;
    all.reserve(older.size() + size());
    std::size_t left = 0;
    for (const Candle& candle : older) {
        if (isEmpty() || candle.timeMs < m_times.front())
            all.push_back(candle);
        else
            ++left;
    }
    for (std::size_t i = 0; i < size(); ++i)
        all.push_back(at(i));
    return left + replace(all);
}

bool CandleStore::append(const Candle& candle)
{
    if (!isDrawable(candle) || (!isEmpty() && candle.timeMs <= m_times.back()))
        return false;
    if (m_levels.empty())
        m_levels.resize(1);
    pushBar(candle);
    refreshLastBuckets();
    return true;
}

bool CandleStore::updateLast(const Candle& candle)
{
    if (isEmpty() || !isDrawable(candle) || candle.timeMs != m_times.back())
        return false;
    m_levels.front().set(size() - 1, bucketOf(candle));
    refreshLastBuckets();
    return true;
}

Candle CandleStore::at(std::size_t index) const
{
    const Level& bars = m_levels.front();
    return {m_times[index], bars.open[index], bars.high[index], bars.low[index], bars.close[index], bars.volume[index]};
}

std::ptrdiff_t CandleStore::indexAt(qint64 timeMs) const
{
    if (m_times.empty() || timeMs < m_times.front())
        return -1;
    if (timeMs >= m_times.back())
        return std::ssize(m_times) - 1;
    // Bars are even but for gaps: the answer lies near the guess. A plain search through a million misses the cache twenty times.
    const double share = static_cast<double>(timeMs - m_times.front()) / static_cast<double>(m_times.back() - m_times.front());
    auto low = m_times.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(m_times.size() - 1));
    auto high = low;
    // m_times.front() <= timeMs < m_times.back(): neither walk leaves the store.
    for (std::ptrdiff_t step = 1; *low > timeMs; step *= 2)
        low -= std::min(step, low - m_times.begin());
    for (std::ptrdiff_t step = 1; *high <= timeMs; step *= 2)
        high += std::min(step, m_times.end() - 1 - high);
    return std::upper_bound(low, high, timeMs) - m_times.begin() - 1;
}

std::size_t CandleStore::firstIndexFrom(qint64 timeMs) const
{
    return static_cast<std::size_t>(std::lower_bound(m_times.begin(), m_times.end(), timeMs) - m_times.begin());
}

CandleStore::Range CandleStore::priceRange(std::size_t first, std::size_t last) const
{
    Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    const auto take = [&range](const Level& level, std::size_t index) {
        range.low = std::min(range.low, level.low[index]);
        range.high = std::max(range.high, level.high[index]);
    };
    // Eats the ragged ends of [first, end) at each level until both edges lie on a bucket of the next.
    std::size_t end = last + 1;
    for (std::size_t k = 0; first < end && k < m_levels.size(); ++k) {
        while (first < end && first % kFactor != 0)
            take(m_levels[k], first++);
        while (first < end && end % kFactor != 0)
            take(m_levels[k], --end);
        first /= kFactor;
        end /= kFactor;
    }
    return range;
}

CandleStore::Bucket CandleStore::bucket(int level, std::size_t index) const
{
    return m_levels[static_cast<std::size_t>(level)].get(index);
}

int CandleStore::levelFor(double bars, double bucketsMax) const
{
    int level = 0;
    while (level + 1 < levelCount() && bars / static_cast<double>(barsPerBucket(level)) > bucketsMax)
        ++level;
    return level;
}

std::size_t CandleStore::pyramidBytes() const
{
    std::size_t bytes = 0;
    for (std::size_t k = 1; k < m_levels.size(); ++k)
        bytes += 5 * sizeof(double) * m_levels[k].open.capacity();
    return bytes;
}

void CandleStore::pushBar(const Candle& candle)
{
    m_times.push_back(candle.timeMs);
    m_levels.front().push(bucketOf(candle));
}

void CandleStore::buildPyramid()
{
    if (isEmpty())
        return;
    m_levels.resize(1);
    while (m_levels.back().open.size() > 1) {
        const Level& finer = m_levels.back();
        const std::size_t parents = (finer.open.size() + kFactor - 1) / kFactor;
        Level coarser;
        coarser.reserve(parents);
        for (std::size_t parent = 0; parent < parents; ++parent)
            coarser.push(merged(finer, parent));
        m_levels.push_back(std::move(coarser));
    }
}

void CandleStore::refreshLastBuckets()
{
    for (std::size_t k = 0; m_levels[k].open.size() > 1; ++k) {
        if (k + 1 == m_levels.size())
            m_levels.emplace_back();
        const Level& finer = m_levels[k];
        const std::size_t parents = (finer.open.size() + kFactor - 1) / kFactor;
        Level& coarser = m_levels[k + 1];
        // A level that has just come into being starts with its first bucket.
        for (std::size_t parent = coarser.open.size(); parent < parents; ++parent)
            coarser.push(merged(finer, parent));
        coarser.set(parents - 1, merged(finer, parents - 1));
    }
}

CandleStore::Bucket CandleStore::merged(const Level& finer, std::size_t parent) const
{
    const std::size_t begin = parent * kFactor;
    const std::size_t end = std::min(begin + kFactor, finer.open.size());
    Bucket bucket = finer.get(begin);
    for (std::size_t i = begin + 1; i < end; ++i) {
        bucket.high = std::max(bucket.high, finer.high[i]);
        bucket.low = std::min(bucket.low, finer.low[i]);
        bucket.volume += finer.volume[i];
    }
    bucket.close = finer.close[end - 1];
    return bucket;
}

} // namespace jarvis::widgets::charts

#include "engine/market/day_statistics.h"

#include <algorithm>

namespace jarvis::market {
namespace {

std::int64_t minuteOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
}

} // namespace

DayStatistics::DayStatistics() : m_buckets(kMinutes) {}

void DayStatistics::add(Timestamp time, Price price, Quantity quantity)
{
    add(Candle{time, price, price, price, price, quantity});
}

void DayStatistics::add(const Candle& bar)
{
    const std::int64_t minute = minuteOf(bar.openTime);
    if (minute < 0 || minute <= m_minute - kMinutes)
        return;
    advance(bar.openTime);
    Bucket& bucket = m_buckets[static_cast<std::size_t>(minute % kMinutes)];
    if (bucket.minute != minute) {
        bucket = {minute, bar.open, bar.high, bar.low, bar.volume};
        m_isFresh = false;
        return;
    }
    bucket.high = std::max(bucket.high, bar.high);
    bucket.low = std::min(bucket.low, bar.low);
    bucket.volume += bar.volume;
    if (m_isFresh && m_values) {
        m_values->high = std::max(m_values->high, bar.high);
        m_values->low = std::min(m_values->low, bar.low);
        m_values->volume += bar.volume;
    }
}

void DayStatistics::advance(Timestamp now)
{
    const std::int64_t minute = minuteOf(now);
    if (minute <= m_minute)
        return;
    m_minute = minute;
    m_isFresh = false;
}

std::optional<DayStatistics::Values> DayStatistics::values() const
{
    if (!m_isFresh)
        refresh();
    return m_values;
}

/// Once a minute at most: from the oldest bucket in the window to the newest.
void DayStatistics::refresh() const
{
    m_values.reset();
    m_isFresh = true;
    for (std::int64_t minute = std::max<std::int64_t>(0, m_minute - kMinutes + 1); minute <= m_minute; ++minute) {
        const Bucket& bucket = m_buckets[static_cast<std::size_t>(minute % kMinutes)];
        if (bucket.minute != minute)
            continue;
        if (!m_values) {
            m_values = {bucket.open, bucket.high, bucket.low, bucket.volume};
            continue;
        }
        m_values->high = std::max(m_values->high, bucket.high);
        m_values->low = std::min(m_values->low, bucket.low);
        m_values->volume += bucket.volume;
    }
}

} // namespace jarvis::market

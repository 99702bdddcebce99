#include "engine/market/indicators.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace jarvis::market {
namespace {

/// The nearest double; the way through 64 bits, where they suffice, rounds the same and is much shorter.
double nearestDouble(Int128 value)
{
    const auto narrow = static_cast<std::int64_t>(value);
    return narrow == value ? static_cast<double>(narrow) : static_cast<double>(value);
}

} // namespace

Ema::Ema(int period) : m_period(period), m_alpha(2.0 / (period + 1))
{
    CHECK(period >= 1);
}

void Ema::seed(double value)
{
    m_value += value;
    if (++m_count == m_period)
        m_value /= m_period;
}

Rsi::Rsi(int period) : m_period(period), m_weight(1.0 / period)
{
    CHECK(period >= 1);
}

double Rsi::add(Price close)
{
    const std::int64_t change = m_count == 0 ? 0 : close.ticks() - m_last;
    m_last = close.ticks();
    const std::int64_t gain = change > 0 ? change : 0;
    const std::int64_t loss = gain - change;
    if (m_count > m_period) [[likely]] {
        m_gain += (static_cast<double>(gain) - m_gain) * m_weight;
        m_loss += (static_cast<double>(loss) - m_loss) * m_weight;
    } else {
        m_gainSum += gain;
        m_lossSum += loss;
        if (++m_count <= m_period)
            return m_value;
        m_gain = static_cast<double>(m_gainSum) / m_period;
        m_loss = static_cast<double>(m_lossSum) / m_period;
    }
    const double both = m_gain + m_loss;
    m_value = both > 0 ? 100.0 * m_gain / both : 50.0;
    return m_value;
}

Atr::Atr(int period) : m_period(period), m_weight(1.0 / period)
{
    CHECK(period >= 1);
}

double Atr::add(const Candle& bar)
{
    const std::int64_t high = bar.high.ticks();
    const std::int64_t low = bar.low.ticks();
    // max(high, last) − min(low, last) is the largest of the three distances.
    const std::int64_t last = m_count == 0 ? low : m_lastClose;
    const std::int64_t range = std::max(high, last) - std::min(low, last);
    m_lastClose = bar.close.ticks();
    if (m_count >= m_period) [[likely]] {
        m_value += (static_cast<double>(range) - m_value) * m_weight;
        return m_value;
    }
    m_sum += range;
    if (++m_count == m_period)
        m_value = static_cast<double>(m_sum) / m_period;
    return m_value;
}

Macd::Macd(int fast, int slow, int signal) : m_fast(fast), m_slow(slow), m_signal(signal)
{
    CHECK(fast < slow);
}

Macd::Value Macd::add(Price close)
{
    const double fast = m_fast.add(close);
    const double slow = m_slow.add(close);
    if (!m_slow.isReady()) [[unlikely]]
        return m_value;
    m_value.line = fast - slow;
    m_value.signal = m_signal.add(m_value.line);
    m_value.histogram = m_value.line - m_value.signal;
    return m_value;
}

Bollinger::Bollinger(int period, double width) : m_width(width), m_perBar(1.0 / period)
{
    CHECK(period >= 1);
    m_window.resize(static_cast<std::size_t>(period));
}

Bollinger::Value Bollinger::add(Price close)
{
    const std::int64_t entering = close.ticks();
    const std::int64_t leaving = m_window[m_next];
    m_window[m_next] = entering;
    m_next = m_next + 1 == m_window.size() ? 0 : m_next + 1;
    m_sum += entering - leaving;
    m_squares += Int128(entering) * entering - Int128(leaving) * leaving;
    if (m_count < m_window.size() && ++m_count < m_window.size())
        return m_value;
    // Exact up to here: n² · variance = n · Σx² − (Σx)².
    const Int128 spread = m_squares * static_cast<std::int64_t>(m_window.size()) - Int128(m_sum) * m_sum;
    const double middle = static_cast<double>(m_sum) * m_perBar;
    const double reach = m_width * m_perBar * std::sqrt(nearestDouble(spread));
    m_value = {middle, middle + reach, middle - reach};
    return m_value;
}

double Vwap::add(const Candle& bar)
{
    if (bar.openTime >= m_dayEnd) {
        m_dayEnd = barOpen(Timeframe::D1, bar.openTime) + kDay;
        m_weighted = 0;
        m_volume = 0;
    }
    m_weighted += Int128(bar.high.ticks() + bar.low.ticks() + bar.close.ticks()) * bar.volume.lots();
    m_volume += bar.volume.lots();
    if (m_volume > 0)
        m_value = nearestDouble(m_weighted) / (3.0 * static_cast<double>(m_volume));
    return m_value;
}

} // namespace jarvis::market

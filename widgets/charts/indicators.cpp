#include "widgets/charts/indicators.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jarvis::widgets::charts {
namespace {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 kDayMs = 86'400'000;

} // namespace

double EmaFormula::next(const Candle& bar)
{
    if (m_count < m_period) {
        ++m_count;
        m_value += bar.close / m_period;
        return m_count == m_period ? m_value : kNoValue;
    }
    m_value += (bar.close - m_value) * 2.0 / (m_period + 1);
    return m_value;
}

double RsiFormula::next(const Candle& bar)
{
    const double change = m_count == 0 ? 0 : bar.close - m_lastClose;
    m_lastClose = bar.close;
    if (m_count++ == 0)
        return kNoValue;

    const double gain = std::max(change, 0.0);
    const double loss = std::max(-change, 0.0);
    if (m_count <= m_period + 1) {
        m_gain += gain / m_period;
        m_loss += loss / m_period;
        if (m_count <= m_period)
            return kNoValue;
    } else {
        m_gain = (m_gain * (m_period - 1) + gain) / m_period;
        m_loss = (m_loss * (m_period - 1) + loss) / m_period;
    }
    const double sum = m_gain + m_loss;
    return sum > 0 ? 100.0 * m_gain / sum : 50.0;
}

double VwapFormula::next(const Candle& bar)
{
    const qint64 day = bar.timeMs >= 0 ? bar.timeMs / kDayMs : (bar.timeMs - kDayMs + 1) / kDayMs;
    if (day != m_day) {
        m_day = day;
        m_turnover = 0;
        m_volume = 0;
    }
    m_turnover += (bar.high + bar.low + bar.close) / 3.0 * bar.volume;
    m_volume += bar.volume;
    return m_volume > 0 ? m_turnover / m_volume : kNoValue;
}

} // namespace jarvis::widgets::charts

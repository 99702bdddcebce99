#include "widgets/charts/indicators.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace jarvis::widgets::charts {
namespace {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 kDayMs = 86'400'000;

} // namespace

double EmaFormula::next(double value)
{
    if (m_count < m_period) {
        ++m_count;
        m_value += value / m_period;
        return m_count == m_period ? m_value : kNoValue;
    }
    m_value += (value - m_value) * 2.0 / (m_period + 1);
    return m_value;
}

void MovingWindow::push(double number)
{
    m_numbers[m_count++ % m_numbers.size()] = number;
}

double MovingWindow::mean() const
{
    return std::accumulate(m_numbers.begin(), m_numbers.end(), 0.0) / static_cast<double>(m_numbers.size());
}

double MovingWindow::deviation() const
{
    const double middle = mean();
    double squares = 0;
    for (const double number : m_numbers)
        squares += (number - middle) * (number - middle);
    return std::sqrt(squares / static_cast<double>(m_numbers.size()));
}

double SmaFormula::next(const Candle& bar)
{
    m_window.push(bar.close);
    return m_window.isFull() ? m_window.mean() : kNoValue;
}

std::array<double, 3> BollingerFormula::next(const Candle& bar)
{
    m_window.push(bar.close);
    if (!m_window.isFull())
        return {kNoValue, kNoValue, kNoValue};
    const double mean = m_window.mean();
    const double away = m_deviations * m_window.deviation();
    return {mean, mean + away, mean - away};
}

std::array<double, 3> MacdFormula::next(const Candle& bar)
{
    const double fast = m_fast.next(bar);
    const double slow = m_slow.next(bar);
    const double distance = fast - slow;
    if (!std::isfinite(distance))
        return {kNoValue, kNoValue, kNoValue};
    const double signal = m_signal.next(distance);
    return {distance, signal, distance - signal};
}

double AtrFormula::next(const Candle& bar)
{
    double range = bar.high - bar.low;
    if (m_count > 0)
        range = std::max({range, std::abs(bar.high - m_lastClose), std::abs(bar.low - m_lastClose)});
    m_lastClose = bar.close;
    if (m_count < m_period) {
        ++m_count;
        m_value += range / m_period;
        return m_count == m_period ? m_value : kNoValue;
    }
    m_value = (m_value * (m_period - 1) + range) / m_period;
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

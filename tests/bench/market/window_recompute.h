#pragma once

#include "engine/model/market_data.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace jarvis::bench {

/// The six indicators computed from scratch over the last bars, as code that keeps no state does for each new bar.
/// Recursive averages warm up over the window, and the average price is the window's: less work than the exact values need.
class WindowRecompute {
public:
    static constexpr std::size_t kWindow = 64;

    explicit WindowRecompute(std::span<const Candle> bars) : m_bars(bars) {}

    double sum() const { return ema(20) + rsi(14) + atr(14) + macd() + bollinger(20) + vwap(); }

private:
    double closeAt(std::size_t i) const { return static_cast<double>(m_bars[i].close.ticks()); }
    double ema(int period) const
    {
        double value = closeAt(0);
        for (std::size_t i = 1; i < m_bars.size(); ++i)
            value += (closeAt(i) - value) * (2.0 / (period + 1));
        return value;
    }
    double rsi(int period) const
    {
        double gain = 0;
        double loss = 0;
        for (std::size_t i = 1; i < m_bars.size(); ++i) {
            const double change = closeAt(i) - closeAt(i - 1);
            gain += (std::max(change, 0.0) - gain) / period;
            loss += (std::max(-change, 0.0) - loss) / period;
        }
        return gain + loss > 0 ? 100.0 * gain / (gain + loss) : 50.0;
    }
    double atr(int period) const
    {
        double value = 0;
        for (std::size_t i = 1; i < m_bars.size(); ++i) {
            const double high = std::max(static_cast<double>(m_bars[i].high.ticks()), closeAt(i - 1));
            const double low = std::min(static_cast<double>(m_bars[i].low.ticks()), closeAt(i - 1));
            value += (high - low - value) / period;
        }
        return value;
    }
    double macd() const
    {
        double fast = closeAt(0);
        double slow = fast;
        double signal = 0;
        for (std::size_t i = 1; i < m_bars.size(); ++i) {
            fast += (closeAt(i) - fast) * (2.0 / 13.0);
            slow += (closeAt(i) - slow) * (2.0 / 27.0);
            signal += (fast - slow - signal) * 0.2;
        }
        return fast - slow - signal;
    }
    double bollinger(std::size_t period) const
    {
        double mean = 0;
        for (std::size_t i = m_bars.size() - period; i < m_bars.size(); ++i)
            mean += closeAt(i);
        mean /= static_cast<double>(period);
        double squares = 0;
        for (std::size_t i = m_bars.size() - period; i < m_bars.size(); ++i)
            squares += (closeAt(i) - mean) * (closeAt(i) - mean);
        return mean + 2.0 * std::sqrt(squares / static_cast<double>(period));
    }
    double vwap() const
    {
        double weighted = 0;
        double volume = 0;
        for (const Candle& bar : m_bars) {
            const auto lots = static_cast<double>(bar.volume.lots());
            weighted += static_cast<double>(bar.high.ticks() + bar.low.ticks() + bar.close.ticks()) / 3.0 * lots;
            volume += lots;
        }
        return weighted / volume;
    }

    std::span<const Candle> m_bars;
};

} // namespace jarvis::bench

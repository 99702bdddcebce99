#pragma once

#include "widgets/charts/candle.h"

#include <array>
#include <cstddef>
#include <vector>

/// Indicators as the chart draws them: one value per bar, not-a-number while there is no value yet.
/// A formula is a small value: next() takes the bars in order. Threads: plain values.
namespace jarvis::widgets::charts {

/// Exponential moving average of closes: e += (close - e) * 2 / (period + 1), begun with the plain
/// mean of the first `period` closes. Requires period >= 1.
class EmaFormula {
public:
    explicit EmaFormula(int period) : m_period(period) {}
    double next(const Candle& bar) { return next(bar.close); }
    /// The same of any other row of numbers.
    double next(double value);

private:
    int m_period;
    int m_count = 0;
    double m_value = 0;
};

/// Mean and standard deviation (of the whole window, not of a sample) of the last `period` numbers.
///
/// Both are taken from the window each time, not carried along: no rounding piles up, and nothing of a price that has left
/// the window stays behind. A push takes constant time, an answer as long as the window. Requires period >= 1.
class MovingWindow {
public:
    explicit MovingWindow(int period) : m_numbers(static_cast<std::size_t>(period)) {}

    void push(double number);
    bool isFull() const { return m_count >= m_numbers.size(); }
    /// Both require isFull().
    double mean() const;
    double deviation() const;

private:
    std::vector<double> m_numbers; ///< A ring; the oldest is at m_count % size.
    std::size_t m_count = 0;
};

/// Mean of the last `period` closes. Requires period >= 1.
class SmaFormula {
public:
    explicit SmaFormula(int period) : m_window(period) {}
    double next(const Candle& bar);

private:
    MovingWindow m_window;
};

/// Bands after J. Bollinger, "Bollinger on Bollinger Bands" (2001): the mean of the last `period` closes, and that mean
/// plus and minus `deviations` standard deviations of them. Middle, upper, lower.
class BollingerFormula {
public:
    BollingerFormula(int period, double deviations) : m_window(period), m_deviations(deviations) {}
    std::array<double, 3> next(const Candle& bar);

private:
    MovingWindow m_window;
    double m_deviations;
};

/// Relative strength index after J. W. Wilder, "New Concepts in Technical Trading Systems" (1978):
/// 100 - 100 / (1 + averageGain / averageLoss); both averages begin as the mean of the first `period`
/// changes and go on as (previous * (period - 1) + change) / period. 50 when nothing moved at all.
class RsiFormula {
public:
    explicit RsiFormula(int period) : m_period(period) {}
    double next(const Candle& bar);

private:
    int m_period;
    int m_count = 0;
    double m_lastClose = 0;
    double m_gain = 0;
    double m_loss = 0;
};

/// Moving average convergence and divergence after G. Appel, "Technical Analysis: Power Tools for Active Investors"
/// (2005): the fast average of closes minus the slow one, the average of that over `signal` bars, and the distance
/// of the two. Requires fast < slow.
class MacdFormula {
public:
    MacdFormula(int fast, int slow, int signal) : m_fast(fast), m_slow(slow), m_signal(signal) {}
    std::array<double, 3> next(const Candle& bar);

private:
    EmaFormula m_fast;
    EmaFormula m_slow;
    EmaFormula m_signal;
};

/// Average true range after Wilder (as above): the mean of the first `period` true ranges, then
/// (previous * (period - 1) + range) / period. The true range of the first bar is its own.
class AtrFormula {
public:
    explicit AtrFormula(int period) : m_period(period) {}
    double next(const Candle& bar);

private:
    int m_period;
    int m_count = 0;
    double m_lastClose = 0;
    double m_value = 0;
};

/// Volume-weighted average of the typical price (high + low + close) / 3 since 00:00 UTC of the bar's day.
class VwapFormula {
public:
    double next(const Candle& bar);

private:
    qint64 m_day = 0;
    double m_turnover = 0;
    double m_volume = 0;
};

} // namespace jarvis::widgets::charts

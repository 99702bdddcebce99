#pragma once

#include "engine/base/time.h"
#include "engine/model/market_data.h"
#include "engine/model/numbers.h"

#include <cstddef>
#include <cstdint>
#include <vector>

// Streaming indicators: one bar in, one value out, in constant time and memory. Prices go in as exact ticks, values come out as
// doubles in ticks (RSI: 0 … 100). Window sums are kept in integers, so a value depends only on the bars that its formula
// names: streaming and computing over the whole history give the same bits. isReady() says when there is a value.
//
// Threads: plain values.

namespace jarvis::market {

/// Exponential moving average: the mean of the first `period` values, from then on e += (x − e) · 2 / (period + 1).
class Ema {
public:
    /// Requires period >= 1.
    explicit Ema(int period);
    double add(double value)
    {
        if (m_count >= m_period) [[likely]]
            m_value += (value - m_value) * m_alpha;
        else
            seed(value);
        return m_value;
    }
    double add(Price price) { return add(static_cast<double>(price.ticks())); }
    bool isReady() const { return m_count >= m_period; }
    double value() const { return m_value; }

private:
    void seed(double value);

    int m_period;
    double m_alpha;
    int m_count = 0;
    double m_value = 0; ///< sum of the values until there are `period`
};

/// Relative strength index (Wilder 1978): averages of gains and losses of the close, first the mean of `period` changes, then
/// a += (x − a) / period; 100 · gain / (gain + loss), and 50 where nothing ever moved.
class Rsi {
public:
    explicit Rsi(int period = 14);
    double add(Price close);
    bool isReady() const { return m_count > m_period; }
    double value() const { return m_value; }

private:
    int m_period;
    double m_weight;
    int m_count = 0; ///< closes seen, up to period + 1
    std::int64_t m_last = 0;
    std::int64_t m_gainSum = 0;
    std::int64_t m_lossSum = 0;
    double m_gain = 0;
    double m_loss = 0;
    double m_value = 50;
};

/// Average true range (Wilder 1978): true range = max(high − low, |high − last close|, |low − last close|), for the first bar
/// high − low; first the mean of `period` of them, then a += (x − a) / period.
class Atr {
public:
    explicit Atr(int period = 14);
    double add(const Candle& bar);
    bool isReady() const { return m_count >= m_period; }
    double value() const { return m_value; }

private:
    int m_period;
    double m_weight;
    int m_count = 0;
    std::int64_t m_lastClose = 0;
    std::int64_t m_sum = 0;
    double m_value = 0;
};

/// Moving average convergence/divergence (Appel): line = EMA(fast) − EMA(slow) of the close, signal = EMA(signal) of the line.
class Macd {
public:
    struct Value {
        double line = 0;
        double signal = 0;
        double histogram = 0; ///< line − signal
    };

    explicit Macd(int fast = 12, int slow = 26, int signal = 9);
    Value add(Price close);
    bool isReady() const { return m_signal.isReady(); }
    Value value() const { return m_value; }

private:
    Ema m_fast;
    Ema m_slow;
    Ema m_signal;
    Value m_value;
};

/// Bollinger bands: the mean of the last `period` closes, and `width` times their (population) deviation above and below.
class Bollinger {
public:
    struct Value {
        double middle = 0;
        double upper = 0;
        double lower = 0;
    };

    explicit Bollinger(int period = 20, double width = 2.0);
    Value add(Price close);
    bool isReady() const { return m_count == m_window.size(); }
    Value value() const { return m_value; }

private:
    double m_width;
    double m_perBar; ///< 1 / period
    std::vector<std::int64_t> m_window;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::int64_t m_sum = 0;
    Int128 m_squares = 0;
    Value m_value;
};

/// Volume-weighted average price since 00:00 UTC: Σ (high + low + close) / 3 · volume ÷ Σ volume.
class Vwap {
public:
    double add(const Candle& bar);
    bool isReady() const { return m_volume > 0; }
    double value() const { return m_value; }

private:
    Timestamp m_dayEnd{};
    Int128 m_weighted = 0; ///< three times the sum
    std::int64_t m_volume = 0;
    double m_value = 0;
};

} // namespace jarvis::market

#pragma once

#include "widgets/charts/candle.h"
#include "widgets/charts/candle_store.h"

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
    double next(const Candle& bar);

private:
    int m_period;
    int m_count = 0;
    double m_value = 0;
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

/// Volume-weighted average of the typical price (high + low + close) / 3 since 00:00 UTC of the bar's day.
class VwapFormula {
public:
    double next(const Candle& bar);

private:
    qint64 m_day = 0;
    double m_turnover = 0;
    double m_volume = 0;
};

/// The values of one formula over a whole store. appended() and lastChanged() take constant time:
/// the state before the last bar is kept, because the last bar still changes.
template <class Formula>
class IndicatorSeries {
public:
    explicit IndicatorSeries(Formula fresh) : m_fresh(fresh), m_closed(fresh) {}

    const std::vector<double>& values() const { return m_values; }

    void rebuild(const CandleStore& store)
    {
        m_closed = m_fresh;
        m_values.clear();
        m_values.reserve(store.size());
        for (std::size_t i = 0; i + 1 < store.size(); ++i)
            m_values.push_back(m_closed.next(store.at(i)));
        if (!store.isEmpty())
            m_values.push_back(valueOfLast(store));
    }

    /// The store has one bar more than at the last call.
    void appended(const CandleStore& store)
    {
        if (!m_values.empty())
            m_values.back() = m_closed.next(store.at(store.size() - 2));
        m_values.push_back(valueOfLast(store));
    }

    void lastChanged(const CandleStore& store) { m_values.back() = valueOfLast(store); }

private:
    double valueOfLast(const CandleStore& store) const
    {
        Formula open = m_closed;
        return open.next(store.at(store.size() - 1));
    }

    Formula m_fresh;
    Formula m_closed; ///< After every bar but the last.
    std::vector<double> m_values;
};

} // namespace jarvis::widgets::charts

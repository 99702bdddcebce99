#pragma once

#include "widgets/charts/candle_store.h"
#include "widgets/charts/indicators.h"

#include <optional>
#include <vector>

namespace jarvis::widgets::charts {

/// The indicators switched on in a chart, kept in step with its store.
///
/// The owner of the store calls rebuild(), appended() or lastChanged() after each change of it.
class Studies {
public:
    struct Ema {
        int period;
        IndicatorSeries<EmaFormula> series;
    };

    /// Periods below 1 are left out; the order is the order of colours and of the legend.
    void setEmaPeriods(const std::vector<int>& periods, const CandleStore& store);
    void setVwapVisible(bool isVisible, const CandleStore& store);

    /// 0 switches the RSI off.
    void setRsiPeriod(int period, const CandleStore& store);

    void rebuild(const CandleStore& store);
    void appended(const CandleStore& store);
    void lastChanged(const CandleStore& store);

    const std::vector<Ema>& emas() const { return m_emas; }
    const std::optional<IndicatorSeries<VwapFormula>>& vwap() const { return m_vwap; }
    const std::optional<IndicatorSeries<RsiFormula>>& rsi() const { return m_rsi; }
    int rsiPeriod() const { return m_rsiPeriod; }

private:
    template <class Action>
    void forEach(Action action);

    std::vector<Ema> m_emas;
    std::optional<IndicatorSeries<VwapFormula>> m_vwap;
    std::optional<IndicatorSeries<RsiFormula>> m_rsi;
    int m_rsiPeriod = 0;
};

} // namespace jarvis::widgets::charts

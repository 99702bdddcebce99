#include "widgets/charts/studies.h"

namespace jarvis::widgets::charts {

template <class Action>
void Studies::forEach(Action action)
{
    for (Ema& ema : m_emas)
        action(ema.series);
    if (m_vwap)
        action(*m_vwap);
    if (m_rsi)
        action(*m_rsi);
}

void Studies::setEmaPeriods(const std::vector<int>& periods, const CandleStore& store)
{
    m_emas.clear();
    for (const int period : periods) {
        if (period < 1)
            continue;
        m_emas.push_back({period, IndicatorSeries(EmaFormula(period))});
        m_emas.back().series.rebuild(store);
    }
}

void Studies::setVwapVisible(bool isVisible, const CandleStore& store)
{
    m_vwap.reset();
    if (isVisible)
        m_vwap.emplace(VwapFormula()).rebuild(store);
}

void Studies::setRsiPeriod(int period, const CandleStore& store)
{
    m_rsi.reset();
    m_rsiPeriod = period > 0 ? period : 0;
    if (m_rsiPeriod > 0)
        m_rsi.emplace(RsiFormula(m_rsiPeriod)).rebuild(store);
}

void Studies::rebuild(const CandleStore& store)
{
    forEach([&store](auto& series) { series.rebuild(store); });
}

void Studies::appended(const CandleStore& store)
{
    forEach([&store](auto& series) { series.appended(store); });
}

void Studies::lastChanged(const CandleStore& store)
{
    forEach([&store](auto& series) { series.lastChanged(store); });
}

} // namespace jarvis::widgets::charts

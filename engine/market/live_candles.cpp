#include "engine/market/live_candles.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::market {

LiveCandles::LiveCandles(InstrumentId instrument, std::size_t barsMax) : m_instrument(instrument)
{
    for (const Timeframe timeframe : kAllTimeframes)
        m_series.emplace_back(timeframe, barsMax);
}

void LiveCandles::add(const TradeTick& trade)
{
    CHECK(trade.instrument == m_instrument);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        CandleSeries& series = m_series[i];
        switch (series.add(trade.time, trade.price, trade.quantity)) {
        case CandleSeries::Added::Extended:
        case CandleSeries::Added::Opened:
            noteChange(i, series.newest().openTime);
            break;
        case CandleSeries::Added::Corrected:
            noteChange(i, barOpen(series.timeframe(), trade.time));
            break;
        case CandleSeries::Added::TooOld:
            break;
        }
    }
}

void LiveCandles::load(Timeframe timeframe, const std::vector<Candle>& bars)
{
    m_series[indexOf(timeframe)].load(bars);
    m_changed[indexOf(timeframe)].clear();
}

void LiveCandles::noteChange(std::size_t index, Timestamp openTime)
{
    std::vector<Timestamp>& changed = m_changed[index];
    if (!changed.empty() && changed.back() == openTime)
        return;
    const auto at = std::ranges::lower_bound(changed, openTime);
    if (at != changed.end() && *at == openTime)
        return;
    changed.insert(at, openTime);
    if (changed.size() > kChangesMax)
        changed.erase(changed.begin());
}

void LiveCandles::drainChanges(std::vector<Change>& out)
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        for (const Timestamp openTime : m_changed[i]) {
            if (const auto candle = m_series[i].at(openTime))
                out.push_back({m_series[i].timeframe(), *candle});
        }
        m_changed[i].clear();
    }
}

} // namespace jarvis::market

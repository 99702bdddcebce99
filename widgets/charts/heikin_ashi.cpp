#include "widgets/charts/heikin_ashi.h"

#include <algorithm>
#include <vector>

namespace jarvis::widgets::charts {
namespace {

Candle averaged(const Candle& bar, const Candle* before)
{
    Candle result = bar;
    result.close = (bar.open + bar.high + bar.low + bar.close) / 4;
    result.open = before != nullptr ? (before->open + before->close) / 2 : (bar.open + bar.close) / 2;
    result.high = std::max({bar.high, result.open, result.close});
    result.low = std::min({bar.low, result.open, result.close});
    return result;
}

} // namespace

void HeikinAshi::rebuild(const CandleStore& store)
{
    std::vector<Candle> bars;
    bars.reserve(store.size());
    for (std::size_t i = 0; i < store.size(); ++i)
        bars.push_back(averaged(store.at(i), i > 0 ? &bars[i - 1] : nullptr));
    m_bars.replace(bars);
}

void HeikinAshi::appended(const CandleStore& store)
{
    if (m_bars.isEmpty())
        return rebuild(store);
    const Candle before = m_bars.at(m_bars.size() - 1);
    m_bars.append(averaged(store.at(store.size() - 1), &before));
}

void HeikinAshi::lastChanged(const CandleStore& store)
{
    if (m_bars.size() < 2)
        return rebuild(store);
    const Candle before = m_bars.at(m_bars.size() - 2);
    m_bars.updateLast(averaged(store.at(store.size() - 1), &before));
}

} // namespace jarvis::widgets::charts

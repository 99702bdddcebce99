#include "engine/market/candle_series.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::market {
namespace {

void extendBar(Candle& bar, Price price, Quantity quantity)
{
    bar.high = std::max(bar.high, price);
    bar.low = std::min(bar.low, price);
    bar.volume += quantity;
}

Candle barOf(Timestamp openTime, Price price, Quantity quantity)
{
    return {openTime, price, price, price, price, quantity};
}

} // namespace

CandleSeries::CandleSeries(Timeframe timeframe, std::size_t barsMax)
    : m_timeframe(timeframe), m_length(lengthOf(timeframe)), m_barsMax(barsMax)
{
    CHECK(barsMax > 0);
}

CandleSeries::Added CandleSeries::add(Timestamp time, Price price, Quantity quantity)
{
    if (!m_bars.empty() && time < m_end) {
        Candle& bar = m_bars.back();
        if (time < bar.openTime)
            return addLate(barOpen(m_timeframe, time), price, quantity);
        extendBar(bar, price, quantity);
        if (time >= m_closeTime) {
            bar.close = price;
            m_closeTime = time;
        }
        return Added::Extended;
    }
    push(barOf(barOpen(m_timeframe, time), price, quantity));
    m_closeTime = time;
    return Added::Opened;
}

CandleSeries::Added CandleSeries::addLate(Timestamp openTime, Price price, Quantity quantity)
{
    const auto at = std::ranges::lower_bound(m_bars, openTime, {}, &Candle::openTime);
    if (at->openTime == openTime) {
        extendBar(*at, price, quantity);
        return Added::Corrected;
    }
    // Before the oldest bar nobody can say what else is missing; a hole further on is certain to be one.
    if (at == m_bars.begin())
        return Added::TooOld;
    m_bars.insert(at, barOf(openTime, price, quantity));
    if (m_bars.size() > m_barsMax)
        m_bars.pop_front();
    return Added::Corrected;
}

void CandleSeries::load(const std::vector<Candle>& bars)
{
    m_bars.clear();
    for (const Candle& bar : bars) {
        CHECK(m_bars.empty() || bar.openTime > m_bars.back().openTime);
        push(bar);
    }
}

void CandleSeries::push(const Candle& bar)
{
    m_bars.push_back(bar);
    m_end = bar.openTime + m_length;
    m_closeTime = bar.openTime;
    if (m_bars.size() > m_barsMax)
        m_bars.pop_front();
}

std::vector<Candle> CandleSeries::newest(std::size_t countMax, std::optional<Timestamp> before) const
{
    auto end = m_bars.end();
    if (before)
        end = std::ranges::upper_bound(m_bars, *before - m_length, {}, &Candle::openTime);
    const auto count = std::min(countMax, static_cast<std::size_t>(end - m_bars.begin()));
    return {end - static_cast<std::ptrdiff_t>(count), end};
}

std::optional<Candle> CandleSeries::at(Timestamp openTime) const
{
    const auto at = std::ranges::lower_bound(m_bars, openTime, {}, &Candle::openTime);
    if (at == m_bars.end() || at->openTime != openTime)
        return std::nullopt;
    return *at;
}

std::vector<Candle> filledFlat(
    const std::vector<Candle>& bars, Timeframe timeframe, Timestamp until, std::size_t countMax)
{
    std::vector<Candle> filled;
    if (bars.empty() || countMax == 0)
        return filled;
    const Duration length = lengthOf(timeframe);
    const Timestamp last = std::max(barOpen(timeframe, until), bars.back().openTime);
    // Only the newest are wanted: begin there, so that a hole of months costs nothing.
    const Timestamp first = std::max(
        bars.front().openTime, last - static_cast<std::int64_t>(std::min<std::size_t>(countMax - 1, 100'000)) * length);
    auto next = std::ranges::upper_bound(bars, first, {}, &Candle::openTime) - 1;
    Price close = next->close;
    for (Timestamp at = first; at <= last; at += length) {
        if (next != bars.end() && next->openTime < at)
            ++next;
        if (next != bars.end() && next->openTime == at)
            filled.push_back(*next);
        else
            filled.push_back(barOf(at, close, Quantity::zero()));
        close = filled.back().close;
    }
    return filled;
}

} // namespace jarvis::market

#include "engine/sim/price_history.h"

#include "engine/sim/price_path.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace jarvis::sim {
namespace {

constexpr Duration kSecondsKept = 90min;
constexpr std::chrono::days kFineKept{1};
constexpr std::chrono::days kCoarseKept{36};
constexpr std::int64_t kSecondStep = PricePath::kUnitsPerSecond / 4;
constexpr std::int64_t kFineStep = PricePath::kUnitsPerSecond * 4;
constexpr std::int64_t kCoarseStep = PricePath::kUnitsPerSecond * 30;
/// What one planned taker brings on average, with followers and those who take left-behind quotes, in median sizes.
constexpr double kTakersPerTaker = 4.5;

Price priceAt(FairPrice& fair, std::int64_t unit)
{
    return Price::ofTicks(std::max<std::int64_t>(1, std::llround(fair.ticksAt(unit))));
}

} // namespace

void extend(Candle& bar, const Candle& next)
{
    bar.high = std::max(bar.high, next.high);
    bar.low = std::min(bar.low, next.low);
    bar.close = next.close;
    bar.volume += next.volume;
}

PriceHistory::PriceHistory(
    std::uint64_t seed, const MarketTraits& traits, const Instrument& instrument, Timestamp start)
    : m_seed(seed),
      m_traits(traits),
      m_instrument(instrument.id()),
      m_lotsPerSecond(traits.takersPerSecond * kTakersPerTaker * traits.takerUsd / traits.price
          / instrument.toDouble(Quantity::ofLots(1))),
      m_fair(seed, traits, instrument),
      m_end(timestampFromNanos(PricePath::unitOf(start) * PricePath::kUnitNanos)),
      m_secondsFrom(barOpen(Timeframe::M1, start - kSecondsKept)),
      m_fineFrom(barOpen(Timeframe::D1, start - kFineKept)),
      m_coarseFrom(barOpen(Timeframe::D1, start - kCoarseKept))
{}

std::vector<Candle> PriceHistory::bars(Timeframe timeframe, std::size_t countMax) const
{
    FairPrice fair = m_fair;
    const bool inSeconds = timeframe == Timeframe::S1;
    const Duration length = lengthOf(timeframe);
    const Duration step = inSeconds ? Duration(1s) : Duration(1min);
    const Timestamp first = inSeconds ? m_secondsFrom : m_coarseFrom;
    const std::int64_t available = (m_end - first) / length + 1;
    const std::int64_t count = std::min<std::int64_t>(
        available, static_cast<std::int64_t>(std::min<std::size_t>(countMax, INT32_MAX)));
    std::vector<Candle> bars;
    if (count == 0)
        return bars;
    const Timestamp from = std::max(first, barOpen(timeframe, m_end) - (count - 1) * length);
    bars.reserve(static_cast<std::size_t>(count) + 1);
    for (Timestamp open = from; open < m_end; open += step) {
        const Candle part = inSeconds ? second(fair, open) : minute(fair, open);
        const Timestamp barStart = barOpen(timeframe, open);
        if (!bars.empty() && bars.back().openTime == barStart) {
            extend(bars.back(), part);
        } else {
            bars.push_back(part);
            bars.back().openTime = barStart;
        }
    }
    return bars;
}

Candle PriceHistory::second(FairPrice& fair, Timestamp open) const
{
    Candle bar = walk(fair, open, 1s, kSecondStep);
    bar.volume = volumeOf(fair, open, 1s);
    return bar;
}

Candle PriceHistory::minute(FairPrice& fair, Timestamp open) const
{
    if (open < m_secondsFrom) {
        Candle bar = walk(fair, open, 1min, open < m_fineFrom ? kCoarseStep : kFineStep);
        bar.volume = volumeOf(fair, open, 1min);
        return bar;
    }
    Candle bar = second(fair, open);
    const Timestamp end = std::min(m_end, open + 1min);
    for (Timestamp at = open + 1s; at < end; at += 1s)
        extend(bar, second(fair, at));
    return bar;
}

/// One bar over the path's points, its last point being the first of the next bar.
Candle PriceHistory::walk(FairPrice& fair, Timestamp open, Duration length, std::int64_t stepUnits) const
{
    const std::int64_t first = PricePath::unitOf(open);
    const std::int64_t last = PricePath::unitOf(std::min(open + length, m_end));
    Candle bar;
    bar.openTime = open;
    bar.open = bar.high = bar.low = bar.close = priceAt(fair, first);
    for (std::int64_t unit = first; unit < last;) {
        unit = std::min(unit + stepUnits, last);
        bar.close = priceAt(fair, unit);
        bar.high = std::max(bar.high, bar.close);
        bar.low = std::min(bar.low, bar.close);
    }
    return bar;
}

/// More in stormy times and by day, with a scatter of its own.
Quantity PriceHistory::volumeOf(FairPrice& fair, Timestamp open, Duration length) const
{
    const double seconds = static_cast<double>(std::min(length, m_end - open).count()) * 1e-9;
    const double scatter = exponential((length < 1min ? 0.8 : 0.35)
        * normalOf(hashOf(m_seed + 5, m_instrument.value, static_cast<std::uint64_t>(toNanos(open)))));
    const double lots = m_lotsPerSecond * seconds * scatter * FairPrice::rhythm(open)
        * (0.4 + 0.6 * std::min(fair.storm(), 6.0));
    return Quantity::ofLots(std::llround(lots));
}

} // namespace jarvis::sim

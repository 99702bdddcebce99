#include "engine/server/rest/technical.h"

#include "engine/market/indicators.h"

#include <algorithm>
#include <cmath>

namespace jarvis::server::rest {
namespace {

constexpr std::string_view kUnknown = "unknown";
constexpr std::string_view kTrendRule = "up: the last close is above EMA(20) and the MACD histogram above 0; down: both below; sideways: anything else";
constexpr std::string_view kMomentumRule = "overbought: RSI(14) is 70 or more; oversold: 30 or less; neutral: between";
constexpr std::string_view kBandsRule = "above: the last close is above the upper Bollinger band (20, 2); below: under the lower one; within: anything else";

constexpr int kEma = 20;
constexpr int kWilder = 14;
constexpr int kFast = 12;
constexpr int kSlow = 26;
constexpr int kSignal = 9;
constexpr int kBand = 20;

template <typename Indicator, typename Read>
std::optional<double> readyValue(const Indicator& indicator, Read read)
{
    return indicator.isReady() ? std::optional<double>(read(indicator.value())) : std::nullopt;
}

/// From the beginning of the last bar's day on.
std::size_t barsOfDay(const std::vector<Candle>& bars, Timeframe timeframe)
{
    return bars.empty() ? 1 : static_cast<std::size_t>(timeOfDay(bars.back().openTime) / lengthOf(timeframe)) + 1;
}

std::vector<Technical::Indicator> indicatorsOf(const std::vector<Candle>& bars, Timeframe timeframe)
{
    market::Ema ema(kEma);
    market::Rsi rsi(kWilder);
    market::Atr atr(kWilder);
    market::Macd macd(kFast, kSlow, kSignal);
    market::Bollinger bands(kBand, 2.0);
    market::Vwap vwap;
    for (const Candle& bar : bars) {
        ema.add(bar.close);
        rsi.add(bar.close);
        atr.add(bar);
        macd.add(bar.close);
        bands.add(bar.close);
        vwap.add(bar);
    }
    using Unit = Technical::Unit;
    using Macd = market::Macd::Value;
    using Bands = market::Bollinger::Value;
    const auto itself = [](double value) { return value; };
    // Of a part of the day it would be another number.
    const std::size_t ofDay = barsOfDay(bars, timeframe);
    const bool isDayWhole = !bars.empty() && bars.front().openTime <= bars.back().openTime - timeOfDay(bars.back().openTime);
    constexpr std::size_t kMacdBars = kSlow + kSignal - 1;
    return {
        {"ema-20", Unit::Ticks, kEma, readyValue(ema, itself)},
        {"rsi-14", Unit::Percent, kWilder + 1, readyValue(rsi, itself)},
        {"atr-14", Unit::Ticks, kWilder, readyValue(atr, itself)},
        {"macd-line-12-26", Unit::Ticks, kMacdBars, readyValue(macd, [](const Macd& value) { return value.line; })},
        {"macd-signal-9", Unit::Ticks, kMacdBars, readyValue(macd, [](const Macd& value) { return value.signal; })},
        {"macd-histogram", Unit::Ticks, kMacdBars, readyValue(macd, [](const Macd& value) { return value.histogram; })},
        {"bollinger-middle-20", Unit::Ticks, kBand, readyValue(bands, [](const Bands& value) { return value.middle; })},
        {"bollinger-upper-20-2", Unit::Ticks, kBand, readyValue(bands, [](const Bands& value) { return value.upper; })},
        {"bollinger-lower-20-2", Unit::Ticks, kBand, readyValue(bands, [](const Bands& value) { return value.lower; })},
        {"vwap-day", Unit::Ticks, ofDay, isDayWhole ? readyValue(vwap, itself) : std::nullopt},
    };
}

} // namespace

Technical Technical::of(const std::vector<Candle>& candles, Timeframe timeframe, Timestamp now)
{
    Technical technical;
    std::ranges::copy_if(candles, std::back_inserter(technical.bars), [&](const Candle& bar) { return bar.openTime + lengthOf(timeframe) <= now; });
    technical.indicators = indicatorsOf(technical.bars, timeframe);
    technical.judge();
    technical.measure(timeframe);
    return technical;
}

std::optional<double> Technical::valueOf(std::string_view indicator) const
{
    const auto found = std::ranges::find(indicators, indicator, &Indicator::name);
    return found != indicators.end() ? found->value : std::nullopt;
}

void Technical::judge()
{
    const double close = bars.empty() ? 0 : static_cast<double>(bars.back().close.ticks());
    trend = {kUnknown, kTrendRule};
    const auto ema = valueOf("ema-20");
    const auto histogram = valueOf("macd-histogram");
    if (ema && histogram) {
        const bool isUp = close > *ema && *histogram > 0;
        const bool isDown = close < *ema && *histogram < 0;
        trend.word = isUp ? "up" : isDown ? "down" : "sideways";
    }
    momentum = {kUnknown, kMomentumRule};
    if (const auto rsi = valueOf("rsi-14"))
        momentum.word = *rsi >= 70 ? "overbought" : *rsi <= 30 ? "oversold" : "neutral";
    bands = {kUnknown, kBandsRule};
    const auto upper = valueOf("bollinger-upper-20-2");
    const auto lower = valueOf("bollinger-lower-20-2");
    if (upper && lower)
        bands.word = close > *upper ? "above" : close < *lower ? "below" : "within";
}

void Technical::measure(Timeframe timeframe)
{
    std::vector<double> returns;
    for (std::size_t i = 1; i < bars.size(); ++i) {
        const auto before = static_cast<double>(bars[i - 1].close.ticks());
        const auto after = static_cast<double>(bars[i].close.ticks());
        // Bars that are not there are gaps, not returns of one bar.
        if (before > 0 && after > 0 && bars[i].openTime - bars[i - 1].openTime == lengthOf(timeframe))
            returns.push_back(std::log(after / before));
    }
    volatility.returns = returns.size();
    if (returns.size() < kReturnsMin)
        return;
    double mean = 0;
    for (const double one : returns)
        mean += one / static_cast<double>(returns.size());
    double squares = 0;
    for (const double one : returns)
        squares += (one - mean) * (one - mean);
    volatility.perBar = std::sqrt(squares / static_cast<double>(returns.size() - 1));
    constexpr double kYearNanos = 365.0 * static_cast<double>(kDay.count());
    volatility.annualised = *volatility.perBar * std::sqrt(kYearNanos / static_cast<double>(lengthOf(timeframe).count()));
}

} // namespace jarvis::server::rest

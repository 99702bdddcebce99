#pragma once

#include "widgets/charts/candle.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

namespace jarvis::test {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kFirstBarMs = 1'750'723'200'000; // 2025-06-24 00:00 UTC

/// A seeded random walk of one-minute bars around 100.
inline std::vector<widgets::charts::Candle> randomCandles(
    std::size_t count, std::uint32_t seed = 1, qint64 firstMs = kFirstBarMs)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(-0.5, 0.5);
    std::vector<widgets::charts::Candle> candles;
    double price = 100;
    for (std::size_t i = 0; i < count; ++i) {
        widgets::charts::Candle candle;
        candle.timeMs = firstMs + static_cast<qint64>(i) * kMinuteMs;
        candle.open = price;
        price = std::max(1.0, price + step(random));
        candle.close = price;
        candle.high = std::max(candle.open, candle.close) + std::abs(step(random)) / 4;
        candle.low = std::min(candle.open, candle.close) - std::abs(step(random)) / 4;
        candle.volume = 10 + 10 * step(random);
        candles.push_back(candle);
    }
    return candles;
}

/// Bars of one price, so that prices in a test are easy to follow.
inline std::vector<widgets::charts::Candle> levelCandles(std::size_t count, double low, double high)
{
    std::vector<widgets::charts::Candle> candles;
    for (std::size_t i = 0; i < count; ++i) {
        const qint64 timeMs = kFirstBarMs + static_cast<qint64>(i) * kMinuteMs;
        candles.push_back({timeMs, (low + high) / 2, high, low, (low + high) / 2, 5});
    }
    return candles;
}

} // namespace jarvis::test

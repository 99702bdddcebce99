#pragma once

#include "engine/base/time.h"
#include "engine/model/numbers.h"

#include <cstdint>

namespace jarvis {

/// A number with its kind, for reasons and limits, where one field must hold a price, a count or an amount of money.
///
/// Prices and quantities need their instrument to be shown. Text is made in widgets/base.
struct Amount {
    enum class Kind : std::uint8_t { None = 0, Count, Money, Price, Quantity, Ratio, Period, Time };

    Kind kind = Kind::None;
    Int128 raw = 0; ///< count, money units, ticks, lots, 1e-8, nanoseconds

    static constexpr Amount none() { return {}; }
    static constexpr Amount of(std::int64_t count) { return {Kind::Count, count}; }
    static constexpr Amount of(Money money) { return {Kind::Money, money.units()}; }
    static constexpr Amount of(Price price) { return {Kind::Price, price.ticks()}; }
    static constexpr Amount of(Quantity quantity) { return {Kind::Quantity, quantity.lots()}; }
    static constexpr Amount of(Ratio ratio) { return {Kind::Ratio, ratio.e8}; }
    static constexpr Amount of(Duration duration) { return {Kind::Period, duration.count()}; }
    static constexpr Amount of(Timestamp time) { return {Kind::Time, toNanos(time)}; }

    constexpr std::int64_t asCount() const { return static_cast<std::int64_t>(raw); }
    constexpr Money asMoney() const { return Money::ofUnits(raw); }
    constexpr Price asPrice() const { return Price::ofTicks(static_cast<std::int64_t>(raw)); }
    constexpr Quantity asQuantity() const { return Quantity::ofLots(static_cast<std::int64_t>(raw)); }
    constexpr Ratio asRatio() const { return Ratio{static_cast<std::int64_t>(raw)}; }
    constexpr Duration asDuration() const { return Duration(static_cast<std::int64_t>(raw)); }
    constexpr Timestamp asTime() const { return timestampFromNanos(static_cast<std::int64_t>(raw)); }

    constexpr bool operator==(const Amount&) const = default;
};

} // namespace jarvis

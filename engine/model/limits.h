#pragma once

#include "engine/base/time.h"
#include "engine/model/amount.h"

#include <cstdint>

namespace jarvis {

/// The limits a trader can see and set. Numbers are fixed for ever: the journal holds them.
enum class LimitId : std::uint8_t {
    PositionNotional = 1, ///< Money, per instrument
    DailyLoss,            ///< Money
    OpenPositions,        ///< count
    OpenOrders,           ///< count
    OrdersPerSecond,      ///< count
    OrdersPerMinute,      ///< count
    PriceCollar,          ///< Ratio of mark
    SpreadMax,            ///< Ratio of mid, for market orders
    StalenessMax,         ///< Duration
    DuplicateWindow,      ///< Duration
    RiskPerTrade,         ///< Ratio of available capital
    Leverage,             ///< count (times)
};
inline constexpr LimitId kAllLimits[] = {LimitId::PositionNotional, LimitId::DailyLoss, LimitId::OpenPositions, LimitId::OpenOrders,
    LimitId::OrdersPerSecond, LimitId::OrdersPerMinute, LimitId::PriceCollar, LimitId::SpreadMax, LimitId::StalenessMax,
    LimitId::DuplicateWindow, LimitId::RiskPerTrade, LimitId::Leverage};

/// All limits of an account, with the defaults of the product.
struct Limits {
    Money positionNotional = Money::ofWhole(500);
    Money dailyLoss = Money::ofWhole(1'000);
    std::int64_t openPositions = 50;
    std::int64_t openOrders = 200;
    std::int64_t ordersPerSecond = 10;
    std::int64_t ordersPerMinute = 300;
    Ratio priceCollar = Ratio::ofPercent(5);
    Ratio spreadMax = Ratio::ofPercent(1);
    Duration stalenessMax = std::chrono::seconds(2);
    Duration duplicateWindow = std::chrono::milliseconds(500);
    Ratio riskPerTrade = Ratio::ofPercent(2);
    std::int64_t leverage = 5;

    Amount get(LimitId id) const;
    /// False, and nothing changes, when the kind is wrong or the value is out of bounds(id).
    bool set(LimitId id, Amount value);
    struct Bounds {
        Amount min;
        Amount max;
    };
    static Bounds bounds(LimitId id);

    bool operator==(const Limits&) const = default;
};

} // namespace jarvis

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
    PortfolioRisk,        ///< Ratio of equity: all that is lost when every stop fills, in-flight entries included
    ValueAtRisk,          ///< Money: one day, 99 %, parametric; its largest value means off
    ClusterPositions,     ///< count, of one correlation cluster
    ClusterCorrelation,   ///< Ratio: |ρ| from which two instruments are of one cluster
    ConsecutiveLosses,    ///< count, until the account's breaker trips
    VenueErrors,          ///< count within kVenueErrorWindow, until the venue's breaker trips
    BreakerPause,         ///< Duration from open to half-open
    WideningDelay,        ///< Duration until a wider limit takes effect
};
inline constexpr LimitId kAllLimits[] = {LimitId::PositionNotional, LimitId::DailyLoss, LimitId::OpenPositions, LimitId::OpenOrders,
    LimitId::OrdersPerSecond, LimitId::OrdersPerMinute, LimitId::PriceCollar, LimitId::SpreadMax, LimitId::StalenessMax,
    LimitId::DuplicateWindow, LimitId::RiskPerTrade, LimitId::Leverage, LimitId::PortfolioRisk, LimitId::ValueAtRisk,
    LimitId::ClusterPositions, LimitId::ClusterCorrelation, LimitId::ConsecutiveLosses, LimitId::VenueErrors, LimitId::BreakerPause,
    LimitId::WideningDelay};

/// Rejects and time-outs of a venue count for this long.
inline constexpr Duration kVenueErrorWindow = std::chrono::minutes(1);

/// Which way a limit must move to allow more. Tightening acts at once, widening after the WideningDelay:
///
///     larger is wider    PositionNotional DailyLoss OpenPositions OpenOrders OrdersPerSecond OrdersPerMinute PriceCollar SpreadMax
///                        StalenessMax RiskPerTrade Leverage PortfolioRisk ValueAtRisk ClusterPositions ClusterCorrelation
///                        ConsecutiveLosses VenueErrors
///     smaller is wider   DuplicateWindow (fewer twins are asked about), BreakerPause (a tripped breaker reopens sooner),
///                        WideningDelay (less time to think)
bool isLargerWider(LimitId id);

/// All limits of an account, with the defaults of the product.
struct Limits {
    static constexpr Money kValueAtRiskOff = Money::ofWhole(1'000'000'000);

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
    Ratio portfolioRisk = Ratio::ofPercent(100); ///< practically off for a trader by hand; strategies set 2.5 % … 8 %
    Money valueAtRisk = kValueAtRiskOff;
    std::int64_t clusterPositions = 5;
    Ratio clusterCorrelation = Ratio::ofPercent(80);
    std::int64_t consecutiveLosses = 5;
    std::int64_t venueErrors = 5;
    Duration breakerPause = std::chrono::minutes(5);
    Duration wideningDelay = std::chrono::seconds(60);

    Amount get(LimitId id) const;
    /// False, and nothing changes, when the kind is wrong or the value is out of bounds(id).
    bool set(LimitId id, Amount value);
    struct Bounds {
        Amount min;
        Amount max;
    };
    static Bounds bounds(LimitId id);
    /// Whether `value` allows more than is allowed now. Requires the right kind.
    bool isWider(LimitId id, Amount value) const
    {
        return isLargerWider(id) ? value.raw > get(id).raw : value.raw < get(id).raw;
    }

    bool operator==(const Limits&) const = default;
};

} // namespace jarvis

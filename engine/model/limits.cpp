#include "engine/model/limits.h"

#include "engine/base/check.h"

namespace jarvis {

bool isLargerWider(LimitId id)
{
    return id != LimitId::DuplicateWindow && id != LimitId::BreakerPause && id != LimitId::WideningDelay;
}

Amount Limits::get(LimitId id) const
{
    switch (id) {
    case LimitId::PositionNotional: return Amount::of(positionNotional);
    case LimitId::DailyLoss: return Amount::of(dailyLoss);
    case LimitId::OpenPositions: return Amount::of(openPositions);
    case LimitId::OpenOrders: return Amount::of(openOrders);
    case LimitId::OrdersPerSecond: return Amount::of(ordersPerSecond);
    case LimitId::OrdersPerMinute: return Amount::of(ordersPerMinute);
    case LimitId::PriceCollar: return Amount::of(priceCollar);
    case LimitId::SpreadMax: return Amount::of(spreadMax);
    case LimitId::StalenessMax: return Amount::of(stalenessMax);
    case LimitId::DuplicateWindow: return Amount::of(duplicateWindow);
    case LimitId::RiskPerTrade: return Amount::of(riskPerTrade);
    case LimitId::Leverage: return Amount::of(leverage);
    case LimitId::PortfolioRisk: return Amount::of(portfolioRisk);
    case LimitId::ValueAtRisk: return Amount::of(valueAtRisk);
    case LimitId::ClusterPositions: return Amount::of(clusterPositions);
    case LimitId::ClusterCorrelation: return Amount::of(clusterCorrelation);
    case LimitId::ConsecutiveLosses: return Amount::of(consecutiveLosses);
    case LimitId::VenueErrors: return Amount::of(venueErrors);
    case LimitId::BreakerPause: return Amount::of(breakerPause);
    case LimitId::WideningDelay: return Amount::of(wideningDelay);
    }
    UNREACHABLE();
}

Limits::Bounds Limits::bounds(LimitId id)
{
    switch (id) {
    case LimitId::PositionNotional: return {Amount::of(Money::ofWhole(1)), Amount::of(Money::ofWhole(1'000'000'000))};
    case LimitId::DailyLoss: return {Amount::of(Money::ofWhole(1)), Amount::of(Money::ofWhole(1'000'000'000))};
    case LimitId::OpenPositions: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{1'000})};
    case LimitId::OpenOrders: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{10'000})};
    case LimitId::OrdersPerSecond: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{1'000})};
    case LimitId::OrdersPerMinute: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{10'000})};
    case LimitId::PriceCollar: return {Amount::of(Ratio::ofBasisPoints(10)), Amount::of(Ratio::ofPercent(50))};
    case LimitId::SpreadMax: return {Amount::of(Ratio::ofBasisPoints(1)), Amount::of(Ratio::ofPercent(20))};
    case LimitId::StalenessMax: return {Amount::of(Duration(100ms)), Amount::of(Duration(60s))};
    case LimitId::DuplicateWindow: return {Amount::of(Duration(0ms)), Amount::of(Duration(60s))};
    case LimitId::RiskPerTrade: return {Amount::of(Ratio::ofBasisPoints(1)), Amount::of(Ratio::ofPercent(100))};
    case LimitId::Leverage: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{125})};
    case LimitId::PortfolioRisk: return {Amount::of(Ratio::ofBasisPoints(1)), Amount::of(Ratio::ofPercent(100))};
    case LimitId::ValueAtRisk: return {Amount::of(Money::ofWhole(1)), Amount::of(kValueAtRiskOff)};
    case LimitId::ClusterPositions: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{1'000})};
    case LimitId::ClusterCorrelation: return {Amount::of(Ratio::ofPercent(10)), Amount::of(Ratio::ofPercent(100))};
    case LimitId::ConsecutiveLosses: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{1'000})};
    case LimitId::VenueErrors: return {Amount::of(std::int64_t{1}), Amount::of(std::int64_t{1'000})};
    case LimitId::BreakerPause: return {Amount::of(Duration(1s)), Amount::of(Duration(24h))};
    case LimitId::WideningDelay: return {Amount::of(Duration(0s)), Amount::of(Duration(24h))};
    }
    UNREACHABLE();
}

bool Limits::set(LimitId id, Amount value)
{
    const Bounds allowed = bounds(id);
    if (value.kind != allowed.min.kind || value.raw < allowed.min.raw || value.raw > allowed.max.raw)
        return false;
    switch (id) {
    case LimitId::PositionNotional: positionNotional = value.asMoney(); break;
    case LimitId::DailyLoss: dailyLoss = value.asMoney(); break;
    case LimitId::OpenPositions: openPositions = value.asCount(); break;
    case LimitId::OpenOrders: openOrders = value.asCount(); break;
    case LimitId::OrdersPerSecond: ordersPerSecond = value.asCount(); break;
    case LimitId::OrdersPerMinute: ordersPerMinute = value.asCount(); break;
    case LimitId::PriceCollar: priceCollar = value.asRatio(); break;
    case LimitId::SpreadMax: spreadMax = value.asRatio(); break;
    case LimitId::StalenessMax: stalenessMax = value.asDuration(); break;
    case LimitId::DuplicateWindow: duplicateWindow = value.asDuration(); break;
    case LimitId::RiskPerTrade: riskPerTrade = value.asRatio(); break;
    case LimitId::Leverage: leverage = value.asCount(); break;
    case LimitId::PortfolioRisk: portfolioRisk = value.asRatio(); break;
    case LimitId::ValueAtRisk: valueAtRisk = value.asMoney(); break;
    case LimitId::ClusterPositions: clusterPositions = value.asCount(); break;
    case LimitId::ClusterCorrelation: clusterCorrelation = value.asRatio(); break;
    case LimitId::ConsecutiveLosses: consecutiveLosses = value.asCount(); break;
    case LimitId::VenueErrors: venueErrors = value.asCount(); break;
    case LimitId::BreakerPause: breakerPause = value.asDuration(); break;
    case LimitId::WideningDelay: wideningDelay = value.asDuration(); break;
    }
    return true;
}

} // namespace jarvis

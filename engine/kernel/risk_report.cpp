#include "engine/kernel/risk_desk.h"
#include "engine/risk/value_at_risk.h"

#include <algorithm>
#include <cmath>

namespace jarvis::kernel {
namespace {

/// A share of the equity, rounded up; none when there is no equity to share.
Amount shareOf(Money part, const std::optional<Money>& equity)
{
    if (!equity || *equity <= Money::zero())
        return {};
    const Int128 share = multiplyDivide(part.units(), Ratio::kOne, 1, Rounding::Up);
    return Amount{Amount::Kind::Ratio, divideRounded(share, equity->units(), Rounding::Up)};
}

/// Statistics become money again here: to the cent, upwards.
Money toMoney(double dollars)
{
    return Money::ofCents(static_cast<std::int64_t>(std::ceil(std::min(dollars, 1e15) * 100.0)));
}

} // namespace

Amount RiskDesk::largestPosition() const
{
    Money largest;
    for (const MarketSlot& market : m_context.markets)
        largest = std::max({largest, market.value + market.openBuysValue, market.openSellsValue - market.value});
    return Amount::of(largest);
}

Amount RiskDesk::largestCluster() const
{
    std::int64_t largest = 0;
    const std::vector<InstrumentSlot>& slots = m_context.state.slots();
    for (std::size_t i = 0; i < slots.size(); ++i) {
        std::int64_t count = 0;
        for (std::size_t j = 0; j < slots.size() && slots[i].cluster != 0; ++j)
            count += slots[j].cluster == slots[i].cluster && m_context.markets[j].isInUse ? 1 : 0;
        largest = std::max(largest, count);
    }
    return Amount::of(largest);
}

Amount RiskDesk::oldestData() const
{
    Amount oldest;
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        const Timestamp proof = m_context.market(index).view.lastProof;
        if (m_context.slot(index).position.isFlat() || proof == Timestamp{})
            continue;
        const Duration age = std::max(m_context.now() - proof, Duration::zero());
        if (oldest.kind == Amount::Kind::None || age > oldest.asDuration())
            oldest = Amount::of(age);
    }
    return oldest;
}

Amount RiskDesk::used(LimitId limit, const api::RiskReport& report) const
{
    const Totals& totals = m_context.totals;
    switch (limit) {
    case LimitId::PositionNotional: return largestPosition();
    case LimitId::DailyLoss:
        return report.equity ? Amount::of(std::max(-m_meter.dayPnl(), Money::zero())) : Amount::none();
    case LimitId::OpenPositions: return Amount::of(totals.inUse);
    case LimitId::OpenOrders: return Amount::of(static_cast<std::int64_t>(m_context.state.orders().liveCount()));
    case LimitId::OrdersPerSecond: return Amount::of(m_context.rate.lastSecond());
    case LimitId::OrdersPerMinute: return Amount::of(m_context.rate.lastMinute());
    case LimitId::StalenessMax: return oldestData();
    case LimitId::Leverage: {
        if (!report.equity || *report.equity <= Money::zero())
            return {};
        const Int128 times = divideRounded((totals.value + totals.entriesValue).units(), report.equity->units(), Rounding::Up);
        return Amount{Amount::Kind::Count, times};
    }
    case LimitId::PortfolioRisk: return report.portfolioRisk ? shareOf(*report.portfolioRisk, report.equity) : Amount::none();
    case LimitId::ValueAtRisk: return report.valueAtRisk.parametric ? Amount::of(*report.valueAtRisk.parametric) : Amount::none();
    case LimitId::ClusterPositions: return largestCluster();
    case LimitId::ConsecutiveLosses: return Amount::of(m_context.state.breaker({}).count);
    // No stock that fills up: each order is measured by itself, or nothing is.
    case LimitId::PriceCollar:
    case LimitId::SpreadMax:
    case LimitId::DuplicateWindow:
    case LimitId::RiskPerTrade:
    case LimitId::ClusterCorrelation:
    case LimitId::VenueErrors:
    case LimitId::BreakerPause:
    case LimitId::WideningDelay: return {};
    }
    UNREACHABLE();
}

api::ValueAtRisk RiskDesk::valueAtRisk() const
{
    api::ValueAtRisk result;
    if (!m_context.figures)
        return result;
    const risk::Figures& figures = *m_context.figures;
    result.historicalDays = result.parametricDays = static_cast<std::uint32_t>(figures.daily.count);
    std::vector<double> values(figures.daily.width(), 0.0);
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        const MarketSlot& market = m_context.market(index);
        if (market.value.isZero())
            continue;
        const int column = figures.dailyColumn(m_context.slot(index).id());
        if (column < 0 || market.isUnvalued)
            return result;
        values[static_cast<std::size_t>(column)] = market.value.toDouble();
    }
    if (figures.daily.count == 0)
        return result;
    if (const std::optional<double> loss = risk::historicalValueAtRisk(risk::profitsOver(figures.daily, values)))
        result.historical = toMoney(*loss);
    result.parametric = toMoney(risk::parametricValueAtRisk(figures.dailyCovariance, values));
    return result;
}

void RiskDesk::value(api::RiskReport& report) const
{
    report.time = m_context.now();
    if (m_context.totals.unvalued != 0)
        return;
    report.equity = m_meter.equity();
    report.portfolioRisk = m_context.totals.risk + m_context.totals.entriesRisk;
}

Amount RiskDesk::use(LimitId limit) const
{
    api::RiskReport report;
    value(report);
    if (limit == LimitId::ValueAtRisk)
        report.valueAtRisk = valueAtRisk();
    return used(limit, report);
}

api::RiskReport RiskDesk::report() const
{
    api::RiskReport report;
    value(report);
    report.valueAtRisk = valueAtRisk();
    if (m_context.figures) {
        const risk::Figures& figures = *m_context.figures;
        report.correlation = {figures.instruments, figures.correlation.values, figures.sampleSize, figures.shrinkage};
        report.statisticsTime = figures.time;
    }
    for (const InstrumentSlot& slot : m_context.state.slots()) {
        if (slot.cluster != 0)
            report.clusters.push_back({slot.id(), slot.cluster});
    }
    report.breakers = m_context.state.breakers();
    for (const LimitId id : kAllLimits) {
        api::LimitState limit{id, used(id, report), m_context.state.limits().get(id), isLargerWider(id), {}, {}};
        if (const api::LimitScheduled* waiting = m_context.state.findScheduled(id)) {
            limit.scheduled = waiting->value;
            limit.scheduledAt = waiting->dueAt;
        }
        report.limits.push_back(limit);
    }
    return report;
}

} // namespace jarvis::kernel

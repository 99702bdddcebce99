#include "engine/base/check.h"
#include "widgets/base/event_text.h"
#include "widgets/base/reason_text.h"

#include <QCoreApplication>

namespace jarvis::widgets::base {
namespace {

struct RiskNames {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

} // namespace

QString scopeName(BreakerScope scope, const InstrumentLookup& find)
{
    switch (scope.kind) {
    case BreakerScope::Kind::Account: return RiskNames::tr("the account");
    case BreakerScope::Kind::Venue: return RiskNames::tr("venue %1").arg(text(static_cast<VenueId>(scope.id)));
    case BreakerScope::Kind::Strategy: return RiskNames::tr("strategy %1").arg(scope.id);
    case BreakerScope::Kind::Provider: return RiskNames::tr("provider %1").arg(scope.id);
    case BreakerScope::Kind::Instrument: {
        const Instrument* is = find ? find(InstrumentId{scope.id}) : nullptr;
        return is ? QString::fromStdString(is->symbol()) : RiskNames::tr("instrument %1").arg(scope.id);
    }
    }
    UNREACHABLE();
}

QString triggerName(BreakerTrigger trigger)
{
    switch (trigger) {
    case BreakerTrigger::ConsecutiveLosses: return RiskNames::tr("losses in a row");
    case BreakerTrigger::DailyLoss: return RiskNames::tr("daily loss");
    case BreakerTrigger::VenueErrors: return RiskNames::tr("venue errors");
    case BreakerTrigger::Correlation: return RiskNames::tr("correlation");
    case BreakerTrigger::Memory: return RiskNames::tr("memory");
    case BreakerTrigger::RouterFailures: return RiskNames::tr("router failures");
    case BreakerTrigger::Cost: return RiskNames::tr("cost");
    case BreakerTrigger::Manual: return RiskNames::tr("by hand");
    case BreakerTrigger::JournalDown: return RiskNames::tr("journal down");
    case BreakerTrigger::ClockJump: return RiskNames::tr("clock jump");
    case BreakerTrigger::Reconciliation: return RiskNames::tr("reconciliation");
    case BreakerTrigger::Kill: return RiskNames::tr("kill switch");
    }
    // Of a later release.
    return RiskNames::tr("trigger %1").arg(static_cast<int>(trigger));
}

QString limitName(LimitId limit)
{
    switch (limit) {
    case LimitId::PositionNotional: return RiskNames::tr("Position size");
    case LimitId::DailyLoss: return RiskNames::tr("Daily loss");
    case LimitId::OpenPositions: return RiskNames::tr("Open positions");
    case LimitId::OpenOrders: return RiskNames::tr("Open orders");
    case LimitId::OrdersPerSecond: return RiskNames::tr("Orders per second");
    case LimitId::OrdersPerMinute: return RiskNames::tr("Orders per minute");
    case LimitId::PriceCollar: return RiskNames::tr("Price collar");
    case LimitId::SpreadMax: return RiskNames::tr("Widest spread");
    case LimitId::StalenessMax: return RiskNames::tr("Oldest data");
    case LimitId::DuplicateWindow: return RiskNames::tr("Duplicate window");
    case LimitId::RiskPerTrade: return RiskNames::tr("Risk per trade");
    case LimitId::Leverage: return RiskNames::tr("Leverage");
    case LimitId::PortfolioRisk: return RiskNames::tr("Portfolio risk");
    case LimitId::ValueAtRisk: return RiskNames::tr("Value at risk");
    case LimitId::ClusterPositions: return RiskNames::tr("Positions per cluster");
    case LimitId::ClusterCorrelation: return RiskNames::tr("Cluster correlation");
    case LimitId::ConsecutiveLosses: return RiskNames::tr("Losses in a row");
    case LimitId::VenueErrors: return RiskNames::tr("Venue errors");
    case LimitId::BreakerPause: return RiskNames::tr("Breaker pause");
    case LimitId::WideningDelay: return RiskNames::tr("Widening delay");
    }
    UNREACHABLE();
}

} // namespace jarvis::widgets::base

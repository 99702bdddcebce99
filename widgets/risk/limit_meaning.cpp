#include "widgets/risk/limit_meaning.h"

#include "engine/base/check.h"
#include "widgets/base/format.h"

#include <QCoreApplication>

namespace jarvis::widgets::risk {
namespace {

struct LimitMeaning {
    Q_DECLARE_TR_FUNCTIONS(LimitMeaning)
};

} // namespace

QString limitMeaning(LimitId limit)
{
    switch (limit) {
    case LimitId::PositionNotional:
        return LimitMeaning::tr("How large the position in one instrument may become, with every open order on its side filled.");
    case LimitId::DailyLoss:
        return LimitMeaning::tr("Realised and open loss of the UTC day. Once it is reached, only orders that reduce positions pass until the next day.");
    case LimitId::OpenPositions: return LimitMeaning::tr("In how many instruments a position may be open at a time.");
    case LimitId::OpenOrders: return LimitMeaning::tr("How many orders of the account may work at a time.");
    case LimitId::OrdersPerSecond: return LimitMeaning::tr("How many orders the account may send within one second.");
    case LimitId::OrdersPerMinute: return LimitMeaning::tr("How many orders the account may send within one minute.");
    case LimitId::PriceCollar: return LimitMeaning::tr("How far an order's price may be from the mark. It stops the slip of a finger.");
    case LimitId::SpreadMax: return LimitMeaning::tr("With a wider spread than this, market orders are refused.");
    case LimitId::StalenessMax: return LimitMeaning::tr("With market data older than this, no new risk is taken in the instrument.");
    case LimitId::DuplicateWindow: return LimitMeaning::tr("The same order within this time needs a confirmation of its own.");
    case LimitId::RiskPerTrade: return LimitMeaning::tr("How much of the available capital one trade may lose at its stop loss.");
    case LimitId::Leverage: return LimitMeaning::tr("How many times their margin positions may be worth. The venue's own limit holds as well.");
    case LimitId::PortfolioRisk: return LimitMeaning::tr("How much of the equity may be lost if every stop loss is reached, working entries included.");
    case LimitId::ValueAtRisk:
        return LimitMeaning::tr("The loss that 99 of 100 days stay below, for what is held. At its largest value it is off.");
    case LimitId::ClusterPositions: return LimitMeaning::tr("How many positions may be open in instruments that move alike.");
    case LimitId::ClusterCorrelation: return LimitMeaning::tr("From which correlation on instruments count as moving alike.");
    case LimitId::ConsecutiveLosses: return LimitMeaning::tr("After so many losing trades in a row the account's breaker stops new risk.");
    case LimitId::VenueErrors: return LimitMeaning::tr("After so many errors of a venue within one minute its breaker stops new risk there.");
    case LimitId::BreakerPause: return LimitMeaning::tr("How long a breaker that tripped stays open before one order may try.");
    case LimitId::WideningDelay: return LimitMeaning::tr("How long a change that allows more waits before it takes effect. It is time to think again.");
    }
    UNREACHABLE();
}

QString limitRange(LimitId limit)
{
    const Limits::Bounds bounds = Limits::bounds(limit);
    return LimitMeaning::tr("Delivered as %1. From %2 to %3 is possible.")
        .arg(base::formatAmount(Limits().get(limit), nullptr), base::formatAmount(bounds.min, nullptr), base::formatAmount(bounds.max, nullptr));
}

} // namespace jarvis::widgets::risk

#include "engine/server/rest/words.h"

namespace jarvis::server::rest {

std::string_view wordOf(Side value) { return value == Side::Buy ? "buy" : "sell"; }

std::string_view wordOf(OrderType value)
{
    switch (value) {
    case OrderType::Market: return "market";
    case OrderType::Limit: return "limit";
    case OrderType::StopMarket: return "stop-market";
    }
    UNREACHABLE();
}

std::string_view wordOf(TimeInForce value)
{
    switch (value) {
    case TimeInForce::Gtc: return "gtc";
    case TimeInForce::Ioc: return "ioc";
    case TimeInForce::Fok: return "fok";
    case TimeInForce::Gtd: return "gtd";
    }
    UNREACHABLE();
}

std::string_view wordOf(OrderRole value)
{
    switch (value) {
    case OrderRole::Entry: return "entry";
    case OrderRole::TakeProfit: return "take-profit";
    case OrderRole::StopLoss: return "stop-loss";
    case OrderRole::Close: return "close";
    }
    UNREACHABLE();
}

std::string_view wordOf(OrderState value)
{
    switch (value) {
    case OrderState::Pending: return "pending";
    case OrderState::Sent: return "sent";
    case OrderState::Working: return "working";
    case OrderState::PartiallyFilled: return "partially-filled";
    case OrderState::Filled: return "filled";
    case OrderState::Cancelled: return "cancelled";
    case OrderState::Rejected: return "rejected";
    case OrderState::Expired: return "expired";
    case OrderState::Unknown: return "unknown";
    }
    UNREACHABLE();
}

std::string_view wordOf(Liquidity value) { return value == Liquidity::Maker ? "maker" : "taker"; }

std::string_view wordOf(Protection value)
{
    switch (value) {
    case Protection::None: return "none";
    case Protection::Placing: return "placing";
    case Protection::Protected: return "protected";
    case Protection::Degraded: return "degraded";
    case Protection::Closing: return "closing";
    }
    UNREACHABLE();
}

std::string_view wordOf(VenueId value)
{
    switch (value) {
    case VenueId::Paper: return "paper";
    case VenueId::Replay: return "replay";
    case VenueId::Binance: return "binance";
    case VenueId::Bybit: return "bybit";
    case VenueId::Okx: return "okx";
    case VenueId::PaperB: return "paper-b";
    case VenueId::PaperC: return "paper-c";
    case VenueId::PaperD: return "paper-d";
    }
    UNREACHABLE();
}

std::string_view wordOf(InstrumentStatus value)
{
    switch (value) {
    case InstrumentStatus::Trading: return "trading";
    case InstrumentStatus::Halted: return "halted";
    case InstrumentStatus::Delisted: return "delisted";
    }
    UNREACHABLE();
}

std::string_view wordOf(LimitId value)
{
    switch (value) {
    case LimitId::PositionNotional: return "position-notional";
    case LimitId::DailyLoss: return "daily-loss";
    case LimitId::OpenPositions: return "open-positions";
    case LimitId::OpenOrders: return "open-orders";
    case LimitId::OrdersPerSecond: return "orders-per-second";
    case LimitId::OrdersPerMinute: return "orders-per-minute";
    case LimitId::PriceCollar: return "price-collar";
    case LimitId::SpreadMax: return "spread-max";
    case LimitId::StalenessMax: return "staleness-max";
    case LimitId::DuplicateWindow: return "duplicate-window";
    case LimitId::RiskPerTrade: return "risk-per-trade";
    case LimitId::Leverage: return "leverage";
    case LimitId::PortfolioRisk: return "portfolio-risk";
    case LimitId::ValueAtRisk: return "value-at-risk";
    case LimitId::ClusterPositions: return "cluster-positions";
    case LimitId::ClusterCorrelation: return "cluster-correlation";
    case LimitId::ConsecutiveLosses: return "consecutive-losses";
    case LimitId::VenueErrors: return "venue-errors";
    case LimitId::BreakerPause: return "breaker-pause";
    case LimitId::WideningDelay: return "widening-delay";
    }
    UNREACHABLE();
}

std::string_view wordOf(Amount::Kind value)
{
    switch (value) {
    case Amount::Kind::None: return "none";
    case Amount::Kind::Count: return "count";
    case Amount::Kind::Money: return "money";
    case Amount::Kind::Price: return "price";
    case Amount::Kind::Quantity: return "quantity";
    case Amount::Kind::Ratio: return "ratio";
    case Amount::Kind::Period: return "seconds";
    case Amount::Kind::Time: return "time";
    }
    UNREACHABLE();
}

std::string_view wordOf(api::Link value)
{
    switch (value) {
    case api::Link::Connecting: return "connecting";
    case api::Link::Live: return "live";
    case api::Link::Stale: return "stale";
    case api::Link::Down: return "down";
    }
    UNREACHABLE();
}

} // namespace jarvis::server::rest

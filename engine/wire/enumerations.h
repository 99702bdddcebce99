#pragma once

#include "engine/api/engine.h"

#include <type_traits>

namespace jarvis::wire {

/// Whether a number read from bytes is a member of its enumeration. Every enumeration on the wire has one of these.
template <typename E>
constexpr bool isBetween(E value, E first, E last)
{
    using Number = std::underlying_type_t<E>;
    return static_cast<Number>(value) >= static_cast<Number>(first) && static_cast<Number>(value) <= static_cast<Number>(last);
}

constexpr bool isMember(Side v) { return isBetween(v, Side::Buy, Side::Sell); }
constexpr bool isMember(OrderType v) { return isBetween(v, OrderType::Market, OrderType::StopMarket); }
constexpr bool isMember(TimeInForce v) { return isBetween(v, TimeInForce::Gtc, TimeInForce::Gtd); }
constexpr bool isMember(Routing v) { return isBetween(v, Routing::Named, Routing::Automatic); }
constexpr bool isMember(OrderRole v) { return isBetween(v, OrderRole::Entry, OrderRole::Close); }
constexpr bool isMember(OrderState v) { return isBetween(v, OrderState::Pending, OrderState::Unknown); }
constexpr bool isMember(Liquidity v) { return isBetween(v, Liquidity::Maker, Liquidity::Taker); }
constexpr bool isMember(Protection v) { return isBetween(v, Protection::None, Protection::Closing); }
constexpr bool isMember(VenueId v) { return isBetween(v, VenueId::Paper, VenueId::PaperD); }
constexpr bool isMember(InstrumentStatus v) { return isBetween(v, InstrumentStatus::Trading, InstrumentStatus::Delisted); }
constexpr bool isMember(LimitId v) { return isBetween(v, LimitId::PositionNotional, LimitId::WideningDelay); }
constexpr bool isMember(BreakerScope::Kind v) { return isBetween(v, BreakerScope::Kind::Account, BreakerScope::Kind::Instrument); }
constexpr bool isMember(BreakerState v) { return isBetween(v, BreakerState::Closed, BreakerState::HalfOpen); }
/// Why a breaker of a later release tripped decides nothing.
constexpr bool isMember(BreakerTrigger) { return true; }
constexpr bool isMember(Amount::Kind v) { return isBetween(v, Amount::Kind::None, Amount::Kind::Time); }
constexpr bool isMember(api::Origin::Kind v) { return isBetween(v, api::Origin::Kind::Desk, api::Origin::Kind::Engine); }
constexpr bool isMember(api::FlattenChanged::Phase v)
{
    return isBetween(v, api::FlattenChanged::Phase::CancellingEntries, api::FlattenChanged::Phase::Failed);
}
constexpr bool isMember(api::Severity v) { return isBetween(v, api::Severity::Info, api::Severity::Critical); }
constexpr bool isMember(AlgorithmKind v) { return isBetween(v, AlgorithmKind::Market, AlgorithmKind::Chase); }
constexpr bool isMember(AlgorithmState v) { return isBetween(v, AlgorithmState::Running, AlgorithmState::Failed); }
constexpr bool isMember(Tactic v) { return isBetween(v, Tactic::Market, Tactic::Chase); }
constexpr bool isMember(RouteVerdict v) { return isBetween(v, RouteVerdict::Chosen, RouteVerdict::Failed); }
constexpr bool isMember(RouteReason v) { return isBetween(v, RouteReason::OnlyOne, RouteReason::PositionHere); }
constexpr bool isMember(AlertSubject v) { return isBetween(v, AlertSubject::LastPrice, AlertSubject::ExitHit); }
constexpr bool isMember(AlertDirection v) { return isBetween(v, AlertDirection::Above, AlertDirection::Either); }
constexpr bool isMember(AlertRepeat v) { return isBetween(v, AlertRepeat::Once, AlertRepeat::EveryTime); }
constexpr bool isMember(AlertState v) { return isBetween(v, AlertState::Watching, AlertState::Removed); }
constexpr bool isMember(AlertSide v) { return isBetween(v, AlertSide::Unknown, AlertSide::Beyond); }
constexpr bool isMember(Timeframe v) { return isBetween(v, Timeframe::S1, Timeframe::D1); }
constexpr bool isMember(CostGrouping v) { return isBetween(v, CostGrouping::Venue, CostGrouping::Hour); }
constexpr bool isMember(api::SizeMode v) { return isBetween(v, api::SizeMode::Quantity, api::SizeMode::Risk); }
constexpr bool isMember(api::AuditEntry::Kind v) { return isBetween(v, api::AuditEntry::Kind::Command, api::AuditEntry::Kind::LiveOff); }
constexpr bool isMember(api::PositionStep::Kind v) { return isBetween(v, api::PositionStep::Kind::Opened, api::PositionStep::Kind::Noted); }
constexpr bool isMember(api::SizeBound v) { return isBetween(v, api::SizeBound::Asked, api::SizeBound::Kelly); }
constexpr bool isMember(KellyAdvice::Source v) { return isBetween(v, KellyAdvice::Source::Alike, KellyAdvice::Source::Account); }
constexpr bool isMember(api::Link v) { return isBetween(v, api::Link::Connecting, api::Link::Down); }
constexpr bool isMember(api::SendError v) { return isBetween(v, api::SendError::LinkDown, api::SendError::NotPermitted); }
constexpr bool isMember(api::FetchError v) { return isBetween(v, api::FetchError::LinkDown, api::FetchError::NoData); }
/// Reasons and alerts of a later release pass: they are shown by their number, and decide nothing.
constexpr bool isMember(ReasonCode) { return true; }
constexpr bool isMember(api::AlertCode) { return true; }

} // namespace jarvis::wire

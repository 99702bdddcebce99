#include "engine/model/alert_rule.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis {
namespace {

struct AmountBounds {
    Amount min;
    Amount max;
};

/// Of thresholds that are no price: those are bounded by their instrument.
AmountBounds boundsOf(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::Move: return {Amount::of(Ratio::ofBasisPoints(1)), Amount::of(Ratio::ofPercent(1'000))};
    case AlertSubject::Rsi: return {Amount::of(Ratio::ofPercent(1)), Amount::of(Ratio::ofPercent(99))};
    case AlertSubject::PositionPnl:
    case AlertSubject::DayPnl: return {Amount::of(-Money::ofWhole(1'000'000'000)), Amount::of(Money::ofWhole(1'000'000'000))};
    case AlertSubject::LimitUse: return {Amount::of(Ratio::ofPercent(1)), Amount::of(Ratio::ofPercent(1'000))};
    case AlertSubject::DataAge: return {Amount::of(Duration(500ms)), Amount::of(Duration(1h))};
    case AlertSubject::Connection: return {Amount::of(Duration(1s)), Amount::of(Duration(24h))};
    case AlertSubject::LastPrice:
    case AlertSubject::MarkPrice:
    case AlertSubject::BidPrice:
    case AlertSubject::AskPrice:
    case AlertSubject::CandleClose:
    case AlertSubject::EmaCross:
    case AlertSubject::OrderFilled:
    case AlertSubject::OrderRefused:
    case AlertSubject::ExitHit: return {};
    }
    UNREACHABLE();
}

std::optional<Refusal> outside(ReasonCode code, InstrumentId instrument, const AmountBounds& bounds, const Amount& value)
{
    if (value.kind == bounds.min.kind && value.raw >= bounds.min.raw && value.raw <= bounds.max.raw)
        return std::nullopt;
    const Amount& nearest = value.kind == bounds.min.kind && value.raw < bounds.min.raw ? bounds.min : bounds.max;
    return Refusal{code, instrument, nearest, value, nearest};
}

std::optional<Refusal> wrongThreshold(const AlertSpec& spec, const Instrument* is)
{
    const Amount::Kind kind = thresholdKindOf(spec.subject);
    if (kind == Amount::Kind::None)
        return spec.threshold == Amount::none() ? std::nullopt : std::optional(Refusal{ReasonCode::AlertThreshold, spec.instrument, {}, spec.threshold, {}});
    if (kind == Amount::Kind::Price)
        return outside(ReasonCode::AlertThreshold, spec.instrument, {Amount::of(Price::ofTicks(1)), Amount::of(is->spec().priceMax)}, spec.threshold);
    return outside(ReasonCode::AlertThreshold, spec.instrument, boundsOf(spec.subject), spec.threshold);
}

std::optional<Refusal> wrongPeriod(const AlertSpec& spec)
{
    const auto count = [](std::uint16_t number) { return Amount::of(std::int64_t{number}); };
    const bool isAverage = spec.subject == AlertSubject::EmaCross;
    if (isAverage || spec.subject == AlertSubject::Rsi) {
        if (auto refusal = outside(ReasonCode::AlertPeriod, spec.instrument, {count(kAlertPeriodMin), count(kAlertPeriodMax)}, count(spec.period)))
            return refusal;
    } else if (spec.period != 0) {
        return Refusal{ReasonCode::AlertPeriod, spec.instrument, count(0), count(spec.period), count(0)};
    }
    if (!isAverage)
        return spec.slowPeriod == 0 ? std::nullopt : std::optional(Refusal{ReasonCode::AlertPeriod, spec.instrument, count(0), count(spec.slowPeriod), count(0)});
    // The slow one is slower: of two that are alike none ever crosses the other.
    const auto slowMin = static_cast<std::uint16_t>(spec.period + 1);
    return outside(ReasonCode::AlertPeriod, spec.instrument, {count(slowMin), count(kAlertPeriodMax + 1)}, count(spec.slowPeriod));
}

std::optional<Refusal> wrongTime(const AlertSpec& spec, Timestamp now)
{
    const bool isMove = spec.subject == AlertSubject::Move;
    const AmountBounds windows = isMove ? AmountBounds{Amount::of(kAlertWindowMin), Amount::of(kAlertWindowMax)} : AmountBounds{Amount::of(Duration{}), Amount::of(Duration{})};
    if (auto refusal = outside(ReasonCode::AlertWindow, spec.instrument, windows, Amount::of(spec.window)))
        return refusal;
    const Duration coolDownMax = spec.repeat == AlertRepeat::EveryTime ? kAlertCoolDownMax : Duration{};
    if (auto refusal = outside(ReasonCode::AlertCoolDown, spec.instrument, {Amount::of(Duration{}), Amount::of(coolDownMax)}, Amount::of(spec.coolDown)))
        return refusal;
    if (spec.expiresAt != Timestamp{} && spec.expiresAt <= now)
        return Refusal{ReasonCode::AlertExpired, spec.instrument, Amount::of(now), Amount::of(spec.expiresAt), {}};
    return std::nullopt;
}

} // namespace

AlertScope scopeOf(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::LastPrice:
    case AlertSubject::MarkPrice:
    case AlertSubject::BidPrice:
    case AlertSubject::AskPrice:
    case AlertSubject::Move:
    case AlertSubject::CandleClose:
    case AlertSubject::Rsi:
    case AlertSubject::EmaCross:
    case AlertSubject::PositionPnl:
    case AlertSubject::DataAge: return AlertScope::Instrument;
    case AlertSubject::DayPnl:
    case AlertSubject::LimitUse: return AlertScope::Account;
    case AlertSubject::Connection:
    case AlertSubject::OrderFilled:
    case AlertSubject::OrderRefused:
    case AlertSubject::ExitHit: return AlertScope::Either;
    }
    UNREACHABLE();
}

Amount::Kind thresholdKindOf(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::LastPrice:
    case AlertSubject::MarkPrice:
    case AlertSubject::BidPrice:
    case AlertSubject::AskPrice:
    case AlertSubject::CandleClose: return Amount::Kind::Price;
    case AlertSubject::Move:
    case AlertSubject::Rsi:
    case AlertSubject::LimitUse: return Amount::Kind::Ratio;
    case AlertSubject::PositionPnl:
    case AlertSubject::DayPnl: return Amount::Kind::Money;
    case AlertSubject::DataAge:
    case AlertSubject::Connection: return Amount::Kind::Period;
    case AlertSubject::EmaCross:
    case AlertSubject::OrderFilled:
    case AlertSubject::OrderRefused:
    case AlertSubject::ExitHit: return Amount::Kind::None;
    }
    UNREACHABLE();
}

bool isOfOrders(AlertSubject subject)
{
    return subject == AlertSubject::OrderFilled || subject == AlertSubject::OrderRefused || subject == AlertSubject::ExitHit;
}

bool isOfBars(AlertSubject subject)
{
    return subject == AlertSubject::CandleClose || subject == AlertSubject::Rsi || subject == AlertSubject::EmaCross;
}

bool canCross(AlertSubject subject, AlertDirection direction)
{
    const bool isOneWay = isOfOrders(subject) || subject == AlertSubject::LimitUse || subject == AlertSubject::DataAge || subject == AlertSubject::Connection;
    return !isOneWay || direction == AlertDirection::Above;
}

bool hasUse(LimitId limit)
{
    switch (limit) {
    case LimitId::PositionNotional:
    case LimitId::DailyLoss:
    case LimitId::OpenPositions:
    case LimitId::OpenOrders:
    case LimitId::OrdersPerSecond:
    case LimitId::OrdersPerMinute:
    case LimitId::StalenessMax:
    case LimitId::Leverage:
    case LimitId::PortfolioRisk:
    case LimitId::ValueAtRisk:
    case LimitId::ClusterPositions:
    case LimitId::ConsecutiveLosses: return true;
    case LimitId::PriceCollar:
    case LimitId::SpreadMax:
    case LimitId::DuplicateWindow:
    case LimitId::RiskPerTrade:
    case LimitId::ClusterCorrelation:
    case LimitId::VenueErrors:
    case LimitId::BreakerPause:
    case LimitId::WideningDelay: return false;
    }
    return false; // of a later release
}

std::optional<Refusal> faultOf(const AlertSpec& spec, const Instrument* is, Timestamp now)
{
    const AlertScope scope = scopeOf(spec.subject);
    const bool isNamed = static_cast<bool>(spec.instrument);
    const bool isRightlyNamed = scope == AlertScope::Either || isNamed == (scope == AlertScope::Instrument);
    if (!isRightlyNamed || (isNamed && is == nullptr))
        return Refusal{ReasonCode::UnknownInstrument, spec.instrument, {}, Amount::of(std::int64_t{spec.instrument.value}), {}};
    if (!canCross(spec.subject, spec.direction))
        return Refusal{ReasonCode::AlertDirection, spec.instrument, {}, {}, {}};
    if (spec.subject == AlertSubject::LimitUse && !hasUse(spec.limit))
        return Refusal{ReasonCode::UnknownLimit, {}, {}, Amount::of(static_cast<std::int64_t>(spec.limit)), {}};
    // Bars of a second are no bars that somebody waits for, and each would be read anew.
    if (isOfBars(spec.subject) && spec.timeframe == Timeframe::S1)
        return Refusal{ReasonCode::AlertPeriod, spec.instrument, Amount::of(lengthOf(Timeframe::M1)), Amount::of(lengthOf(Timeframe::S1)), Amount::of(lengthOf(Timeframe::M1))};
    if (auto refusal = wrongThreshold(spec, is))
        return refusal;
    if (auto refusal = wrongPeriod(spec))
        return refusal;
    return wrongTime(spec, now);
}

} // namespace jarvis

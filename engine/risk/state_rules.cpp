#include "engine/risk/rule_group.h"

namespace jarvis::risk {
namespace {

std::optional<Refusal> notKilled(const Facts& facts)
{
    if (!facts.account.trading.isKilled)
        return std::nullopt;
    return facts.no(ReasonCode::Killed, {}, Amount::of(facts.account.trading.killedAt));
}

std::optional<Refusal> liveIsOn(const Facts& facts)
{
    return facts.account.trading.isLiveOff ? std::optional(facts.no(ReasonCode::LiveOff)) : std::nullopt;
}

std::optional<Refusal> journalWrites(const Facts& facts)
{
    return facts.account.trading.isJournalDown ? std::optional(facts.no(ReasonCode::JournalUnavailable)) : std::nullopt;
}

std::optional<Refusal> venueIsUp(const Facts& facts)
{
    return facts.account.trading.isVenueUp ? std::nullopt : std::optional(facts.no(ReasonCode::VenueDown));
}

std::optional<Refusal> clocksAgree(const Facts& facts)
{
    const Duration offset = facts.account.clockOffset;
    if (offset <= facts.account.clockOffsetMax && offset >= -facts.account.clockOffsetMax)
        return std::nullopt;
    return facts.no(ReasonCode::VenueClockOff, Amount::of(facts.account.clockOffsetMax), Amount::of(offset));
}

std::optional<Refusal> reconciled(const Facts& facts)
{
    return facts.account.trading.isReconciling ? std::optional(facts.no(ReasonCode::Reconciling)) : std::nullopt;
}

std::optional<Refusal> dayNotLocked(const Facts& facts)
{
    if (!facts.account.trading.isDayLocked)
        return std::nullopt;
    return facts.no(ReasonCode::DayLocked, Amount::of(facts.limits.dailyLoss), Amount::of(-facts.account.dayPnl));
}

std::optional<Refusal> notFlattening(const Facts& facts)
{
    return facts.exposure.isFlattening ? std::optional(facts.no(ReasonCode::FlattenInProgress)) : std::nullopt;
}

std::optional<Refusal> everyOutcomeKnown(const Facts& facts)
{
    return facts.exposure.hasUnknownOutcome ? std::optional(facts.no(ReasonCode::UnknownOutcomePending)) : std::nullopt;
}

std::optional<Refusal> breakersLet(const Facts& facts)
{
    const Breaker* breaker = facts.account.breaker;
    if (!breaker)
        return std::nullopt;
    if (breaker->isKill())
        return facts.no(ReasonCode::Killed, {}, Amount::of(breaker->openedAt));
    const bool isTimed = breaker->state == BreakerState::Open && breaker->halfOpenAt != Timestamp{};
    return facts.no(ReasonCode::BreakerOpen, {}, Amount::of(breaker->openedAt), isTimed ? Amount::of(breaker->halfOpenAt) : Amount::none());
}

// Closing must stay possible when everything else has stopped: none of these binds an order that only reduces.
constexpr Rule kStateRules[] = {
    {notKilled, false},
    {liveIsOn, false},
    {journalWrites, false},
    {venueIsUp, false},
    {clocksAgree, false},
    {reconciled, false},
    {dayNotLocked, false},
    {notFlattening, false},
    {everyOutcomeKnown, false},
    {breakersLet, false},
};

} // namespace

RuleGroup stateRules() { return groupOf<kStateRules>(); }

} // namespace jarvis::risk

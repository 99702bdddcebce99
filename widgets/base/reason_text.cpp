#include "widgets/base/reason_text.h"

#include "engine/base/check.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace jarvis::widgets::base {
namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

/// The words of one code; numbers come from the refusal.
struct RuleWords {
    QString rule;
    QString why;
    QString remedy; ///< used when the refusal does not say what would pass; %1 is the limit
};

RuleWords wordsOfNone()
{
    return {ReasonWords::tr("No reason"), ReasonWords::tr("Nothing stood in the way"), ReasonWords::tr("Nothing to do")};
}

RuleWords wordsOfSanity(ReasonCode code)
{
    using W = ReasonWords;
    switch (code) {
    case ReasonCode::UnknownInstrument:
        return {W::tr("Instrument"), W::tr("the engine does not know this instrument"), W::tr("Choose one from the watchlist")};
    case ReasonCode::InstrumentNotTrading:
        return {W::tr("Instrument status"), W::tr("the venue does not trade this instrument now"), W::tr("Wait until it trades again, or choose another")};
    case ReasonCode::PriceMissing:
        return {W::tr("Price"), W::tr("a limit order needs a price"), W::tr("Type a price")};
    case ReasonCode::PriceOffGrid:
        return {W::tr("Tick size"), W::tr("the price lies between two ticks"), W::tr("Use a multiple of the tick")};
    case ReasonCode::QuantityZero:
        return {W::tr("Quantity"), W::tr("the quantity is zero"), W::tr("Type a quantity above zero")};
    case ReasonCode::QuantityOffGrid:
        return {W::tr("Lot size"), W::tr("the quantity lies between two lots"), W::tr("Use a multiple of the lot")};
    case ReasonCode::QuantityTooSmall:
        return {W::tr("Smallest quantity"), W::tr("the quantity is below the venue's minimum"), W::tr("Raise the quantity to the minimum")};
    case ReasonCode::QuantityTooLarge:
        return {W::tr("Largest quantity"), W::tr("the quantity is above the venue's maximum"), W::tr("Lower the quantity, or split the order")};
    case ReasonCode::NotionalTooSmall:
        return {W::tr("Smallest order value"), W::tr("the order is worth less than the venue takes"), W::tr("Raise the quantity")};
    case ReasonCode::PriceCollar:
        return {W::tr("Price collar"), W::tr("the price is too far from the mark"), W::tr("Use a price closer to the mark")};
    case ReasonCode::SpreadTooWide:
        return {W::tr("Spread"), W::tr("the spread is too wide for a market order"), W::tr("Use a limit order, or wait")};
    case ReasonCode::BookTooThin:
        return {W::tr("Book depth"), W::tr("the book cannot fill this order"), W::tr("Lower the quantity, or use a limit order")};
    case ReasonCode::MarketDataStale:
        return {W::tr("Market data"), W::tr("the data of this instrument is too old to trade on"), W::tr("Wait until data flows again")};
    case ReasonCode::DuplicateOrder:
        return {W::tr("Duplicate order"), W::tr("the same order was sent a moment ago"), W::tr("Confirm that you want it twice, or wait")};
    case ReasonCode::OrderRatePerSecond:
        return {W::tr("Orders per second"), W::tr("too many orders within one second"), W::tr("Wait a second")};
    case ReasonCode::OrderRatePerMinute:
        return {W::tr("Orders per minute"), W::tr("too many orders within one minute"), W::tr("Wait a minute")};
    case ReasonCode::OpenOrders:
        return {W::tr("Open orders"), W::tr("too many orders are open"), W::tr("Cancel some first")};
    case ReasonCode::CommandExpired:
        return {W::tr("Command life"), W::tr("the command was too old when the engine took it"), W::tr("Look at the market again and send it anew")};
    case ReasonCode::PostOnlyWouldTake:
        return {W::tr("Post-only"), W::tr("the order would have taken from the book"), W::tr("Use a price that rests, or turn post-only off")};
    case ReasonCode::TriggerMissing:
        return {W::tr("Trigger price"), W::tr("a stop order needs a trigger price"), W::tr("Type a trigger price")};
    case ReasonCode::TriggerWrongSide:
        return {W::tr("Trigger price"), W::tr("the trigger is on the wrong side of the mark and would fire at once"),
            W::tr("Buy stops belong above the mark, sell stops below")};
    case ReasonCode::GoodTillMissing:
        return {W::tr("Good till"), W::tr("a GTD order needs its end"), W::tr("Choose when it ends")};
    case ReasonCode::GoodTillPassed:
        return {W::tr("Good till"), W::tr("the end of the order has passed"), W::tr("Choose a later end")};
    case ReasonCode::ContradictingFlags:
        return {W::tr("Order options"), W::tr("two options contradict each other, such as post-only and IOC"), W::tr("Turn one of them off")};
    case ReasonCode::PriceOutOfBounds:
        return {W::tr("Price bounds"), W::tr("the venue takes no such price"), W::tr("Use a price within the venue's bounds")};
    default: return {};
    }
}

RuleWords wordsOfLimits(ReasonCode code)
{
    using W = ReasonWords;
    switch (code) {
    case ReasonCode::PositionNotional:
        return {W::tr("Position size"), W::tr("with every open order filled, the position would be worth too much"), W::tr("Lower the quantity, or raise the limit")};
    case ReasonCode::DailyLoss:
        return {W::tr("Daily loss"), W::tr("the day's loss limit is reached: only reducing orders pass"), W::tr("Wait for the next UTC day, or reset the day")};
    case ReasonCode::OpenPositions:
        return {W::tr("Open positions"), W::tr("too many positions are open"), W::tr("Close one first")};
    case ReasonCode::ExitsMissing:
        return {W::tr("Exits"), W::tr("an entry needs a take profit and a stop loss"), W::tr("Give both")};
    case ReasonCode::TakeProfitWrongSide:
        return {W::tr("Take profit"), W::tr("it is on the losing side of entry or mark"), W::tr("Move it beyond the entry, in the direction of the trade")};
    case ReasonCode::StopLossWrongSide:
        return {W::tr("Stop loss"), W::tr("it is on the winning side of entry or mark"), W::tr("Move it to the losing side of the entry")};
    case ReasonCode::StopBeyondLiquidation:
        return {W::tr("Stop loss"), W::tr("the position would be liquidated before the stop"), W::tr("Move the stop closer, or lower the leverage")};
    case ReasonCode::RiskPerTrade:
        return {W::tr("Risk per trade"), W::tr("the loss at the stop would be too large"), W::tr("Lower the quantity, or move the stop closer")};
    case ReasonCode::FreeBalance:
        return {W::tr("Free balance"), W::tr("it does not cover margin and worst-case fees"), W::tr("Lower the quantity, or free some margin")};
    case ReasonCode::Leverage:
        return {W::tr("Leverage"), W::tr("the account would be geared too high"), W::tr("Lower the quantity")};
    case ReasonCode::ReduceOnlyIncreases:
        return {W::tr("Reduce-only"), W::tr("the order would not reduce the position"), W::tr("Lower it to the position's size, or turn reduce-only off")};
    case ReasonCode::CorrelationCluster:
        return {W::tr("Correlation"), W::tr("too many positions move together"), W::tr("Close one of the group first")};
    case ReasonCode::PortfolioRisk:
        return {W::tr("Portfolio risk"), W::tr("if every stop filled, the account would lose too much"), W::tr("Lower the quantity, or move stops closer")};
    case ReasonCode::ValueAtRisk:
        return {W::tr("Value at risk"), W::tr("the account could lose too much in a bad day, or nobody can say how much"), W::tr("Lower the quantity, or raise the limit")};
    default: return {};
    }
}

RuleWords wordsOfState(ReasonCode code)
{
    using W = ReasonWords;
    switch (code) {
    case ReasonCode::Killed:
        return {W::tr("Kill switch"), W::tr("trading is halted"), W::tr("Release the kill switch first")};
    case ReasonCode::DayLocked:
        return {W::tr("Daily loss"), W::tr("the day is locked: only reducing orders pass"), W::tr("Wait for the next UTC day, or reset the day")};
    case ReasonCode::Reconciling:
        return {W::tr("Reconciliation"), W::tr("the engine is still asking the venue what is true"), W::tr("Wait until it is done")};
    case ReasonCode::JournalUnavailable:
        return {W::tr("Journal"), W::tr("orders cannot be written down, so none is sent"), W::tr("Free disk space or mend the data folder; closing still works")};
    case ReasonCode::VenueDown:
        return {W::tr("Venue"), W::tr("the venue cannot be reached"), W::tr("Wait for the connection")};
    case ReasonCode::UnknownOutcomePending:
        return {W::tr("Unknown outcome"), W::tr("an order of this instrument may or may not have been placed"), W::tr("Wait for the venue's answer; exits still work")};
    case ReasonCode::FlattenInProgress:
        return {W::tr("Flatten"), W::tr("the position is being closed"), W::tr("Wait until it is flat")};
    case ReasonCode::EngineStopping:
        return {W::tr("Engine"), W::tr("the engine is stopping"), W::tr("Start it again")};
    case ReasonCode::BreakerOpen:
        return {W::tr("Circuit breaker"), W::tr("it tripped: no new risk in its scope"), W::tr("Look at what tripped it, then reset it; closing still works")};
    case ReasonCode::LiveOff:
        return {W::tr("Live trading"), W::tr("this account moves real money, and its live switch is off"), W::tr("Switch live trading on in the account menu; closing works without")};
    default: return {};
    }
}

RuleWords wordsOfTargets(ReasonCode code)
{
    using W = ReasonWords;
    switch (code) {
    case ReasonCode::UnknownOrder:
        return {W::tr("Order"), W::tr("there is no such order"), W::tr("Choose one from the orders table")};
    case ReasonCode::OrderAlreadyFinal:
        return {W::tr("Order"), W::tr("the order has already ended"), W::tr("Nothing is left to change")};
    case ReasonCode::NoPosition:
        return {W::tr("Position"), W::tr("nothing is held in this instrument"), W::tr("Open a position first")};
    case ReasonCode::AmendBelowFilled:
        return {W::tr("Amend"), W::tr("more than that is already filled"), W::tr("Use at least the filled quantity")};
    case ReasonCode::NothingToCancel:
        return {W::tr("Cancel"), W::tr("no working order matches"), W::tr("Nothing to do")};
    case ReasonCode::NotKilled:
        return {W::tr("Kill switch"), W::tr("trading is not halted"), W::tr("Nothing to release")};
    case ReasonCode::ReleaseTextWrong:
        return {W::tr("Kill switch"), W::tr("the release text is not right"), W::tr("Type RELEASE")};
    case ReasonCode::LimitOutOfBounds:
        return {W::tr("Limit"), W::tr("the value is outside what this limit may be"), W::tr("Use a value within the bounds")};
    case ReasonCode::NotLive:
        return {W::tr("Live trading"), W::tr("this account moves no real money"), W::tr("Nothing to switch")};
    case ReasonCode::LiveTextWrong:
        return {W::tr("Live trading"), W::tr("what was typed is not the account's name"), W::tr("Type the name exactly as it is shown")};
    case ReasonCode::BreakEvenThroughMarket:
        return {W::tr("Break-even stop"), W::tr("the market is already through the break-even price"), W::tr("Wait until the position gains, or close it")};
    case ReasonCode::UnknownLimit:
        return {W::tr("Limit"), W::tr("there is no such limit"), W::tr("Choose one from the list")};
    case ReasonCode::CancelPending:
        return {W::tr("Cancel"), W::tr("a cancel of this order is on its way"), W::tr("Wait for the venue's answer")};
    case ReasonCode::ExitBelongsToPosition:
        return {W::tr("Exit order"), W::tr("an exit is changed through its position"), W::tr("Set the position's exits instead")};
    case ReasonCode::NotPermitted:
        return {W::tr("Permission"), W::tr("you may not do this"), W::tr("Ask for the permission")};
    case ReasonCode::UnknownAlgorithm:
        return {W::tr("Algorithm"), W::tr("there is no such algorithm"), W::tr("Choose one from the list")};
    case ReasonCode::AlgorithmFinal:
        return {W::tr("Algorithm"), W::tr("it is over"), W::tr("Start a new one")};
    case ReasonCode::NothingToAdopt:
        return {W::tr("Adoption"), W::tr("the venue holds what the desk believes"), W::tr("Nothing to do")};
    case ReasonCode::HoldingChanged:
        return {W::tr("Adoption"), W::tr("the venue holds something else by now"), W::tr("Look at the new figure, then decide")};
    case ReasonCode::AlgorithmPlanWrong:
        return {W::tr("Algorithm plan"), W::tr("it cannot be worked like this"), W::tr("Change the plan")};
    default: return {};
    }
}

RuleWords wordsOfAlerts(ReasonCode code)
{
    using W = ReasonWords;
    switch (code) {
    case ReasonCode::UnknownAlert:
        return {W::tr("Alert"), W::tr("there is no such alert"), W::tr("Choose one from the list")};
    case ReasonCode::AlertCount:
        return {W::tr("Alerts"), W::tr("there are as many as the engine keeps, and all of them still watch"), W::tr("Remove one first")};
    case ReasonCode::AlertDirection:
        return {W::tr("Alert direction"), W::tr("this can only be watched for rising to a value"), W::tr("Choose that it rises")};
    case ReasonCode::AlertThreshold:
        return {W::tr("Alert threshold"), W::tr("the value cannot be watched for"), W::tr("Use a value within the bounds")};
    case ReasonCode::AlertWindow:
        return {W::tr("Alert window"), W::tr("the time is too short or too long"), W::tr("Use a time within the bounds")};
    case ReasonCode::AlertCoolDown:
        return {W::tr("Alert pause"), W::tr("the pause is too long, or the alert is told only once"), W::tr("Use a shorter pause")};
    case ReasonCode::AlertPeriod:
        return {W::tr("Alert periods"), W::tr("candles or averages have no such length; the slow average is the longer one"), W::tr("Use a period within the bounds")};
    case ReasonCode::AlertExpired:
        return {W::tr("Alert end"), W::tr("its end has passed"), W::tr("Choose a later end, or none")};
    case ReasonCode::AlertSnooze:
        return {W::tr("Snooze"), W::tr("an alert cannot be snoozed for so long"), W::tr("Use a shorter time")};
    default: return {};
    }
}

RuleWords wordsOfNotes(ReasonCode code)
{
    using W = ReasonWords;
    switch (code) {
    case ReasonCode::UnknownPosition:
        return {W::tr("Position"), W::tr("no position was opened then"), W::tr("Choose one from the list")};
    case ReasonCode::NoteLength:
        return {W::tr("Note"), W::tr("it has too many characters"), W::tr("Make it shorter")};
    case ReasonCode::NoteText:
        return {W::tr("Note"), W::tr("it holds a character that is no text"), W::tr("Remove that character")};
    case ReasonCode::TagCount:
        return {W::tr("Tags"), W::tr("there are too many"), W::tr("Remove some")};
    case ReasonCode::TagLength:
        return {W::tr("Tag"), W::tr("it has too many characters"), W::tr("Make it shorter")};
    case ReasonCode::TagText:
        return {W::tr("Tag"), W::tr("it is empty, there twice, or holds a character that is no text"), W::tr("Change or remove the tag with that number")};
    default: return {};
    }
}

RuleWords wordsOfEnds(ReasonCode code)
{
    using W = ReasonWords;
    switch (code) {
    case ReasonCode::VenueRejected:
        return {W::tr("Venue"), W::tr("the venue rejected the order"), W::tr("The value is the venue's own code")};
    case ReasonCode::CancelledByTrader:
        return {W::tr("Cancelled"), W::tr("cancelled by hand"), W::tr("Nothing to do")};
    case ReasonCode::CancelledByKill:
        return {W::tr("Cancelled"), W::tr("cancelled by the kill switch"), W::tr("Release the kill switch to trade again")};
    case ReasonCode::CancelledByOco:
        return {W::tr("Cancelled"), W::tr("the other exit was filled"), W::tr("Nothing to do")};
    case ReasonCode::ExpiredGoodTill:
        return {W::tr("Expired"), W::tr("its time was up"), W::tr("Send it anew with a later end")};
    case ReasonCode::UnfilledImmediate:
        return {W::tr("Unfilled"), W::tr("what could not fill at once was cancelled, as IOC and FOK ask"), W::tr("Use GTC to let it rest")};
    case ReasonCode::NeverReachedVenue:
        return {W::tr("Not sent"), W::tr("the venue does not know the order: it never arrived"), W::tr("Send it anew if you still want it")};
    case ReasonCode::TimedOut:
        return {W::tr("Time-out"), W::tr("the venue gave no answer in time"), W::tr("Wait for reconciliation")};
    case ReasonCode::PositionClosed:
        return {W::tr("Position closed"), W::tr("the exit ended with its position"), W::tr("Nothing to do")};
    case ReasonCode::CancelledByFlatten:
        return {W::tr("Cancelled"), W::tr("cancelled by flatten"), W::tr("Nothing to do")};
    case ReasonCode::ReplacedBySettings:
        return {W::tr("Replaced"), W::tr("the exit was set anew"), W::tr("Nothing to do")};
    case ReasonCode::SelfTradePrevented:
        return {W::tr("Self-trade"), W::tr("it would have traded with an own order"), W::tr("Cancel the own order on the other side first")};
    case ReasonCode::CancelledByAlgorithm:
        return {W::tr("Cancelled"), W::tr("its algorithm was paused, or is over"), W::tr("Nothing to do")};
    default: return {};
    }
}

/// Exhaustive on purpose: a code without its words does not compile.
RuleWords wordsOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::None: return wordsOfNone();
    case ReasonCode::UnknownInstrument: case ReasonCode::InstrumentNotTrading: case ReasonCode::PriceMissing: case ReasonCode::PriceOffGrid:
    case ReasonCode::QuantityZero: case ReasonCode::QuantityOffGrid: case ReasonCode::QuantityTooSmall: case ReasonCode::QuantityTooLarge:
    case ReasonCode::NotionalTooSmall: case ReasonCode::PriceCollar: case ReasonCode::SpreadTooWide: case ReasonCode::BookTooThin:
    case ReasonCode::MarketDataStale: case ReasonCode::DuplicateOrder: case ReasonCode::OrderRatePerSecond: case ReasonCode::OrderRatePerMinute:
    case ReasonCode::OpenOrders: case ReasonCode::CommandExpired: case ReasonCode::PostOnlyWouldTake: case ReasonCode::TriggerMissing:
    case ReasonCode::TriggerWrongSide: case ReasonCode::GoodTillMissing: case ReasonCode::GoodTillPassed: case ReasonCode::ContradictingFlags:
    case ReasonCode::PriceOutOfBounds:
        return wordsOfSanity(code);
    case ReasonCode::PositionNotional: case ReasonCode::DailyLoss: case ReasonCode::OpenPositions: case ReasonCode::ExitsMissing:
    case ReasonCode::TakeProfitWrongSide: case ReasonCode::StopLossWrongSide: case ReasonCode::StopBeyondLiquidation:
    case ReasonCode::RiskPerTrade: case ReasonCode::FreeBalance: case ReasonCode::Leverage: case ReasonCode::ReduceOnlyIncreases:
    case ReasonCode::CorrelationCluster: case ReasonCode::PortfolioRisk: case ReasonCode::ValueAtRisk:
        return wordsOfLimits(code);
    case ReasonCode::Killed: case ReasonCode::DayLocked: case ReasonCode::Reconciling: case ReasonCode::JournalUnavailable:
    case ReasonCode::VenueDown: case ReasonCode::UnknownOutcomePending: case ReasonCode::FlattenInProgress: case ReasonCode::EngineStopping:
    case ReasonCode::BreakerOpen: case ReasonCode::LiveOff:
        return wordsOfState(code);
    case ReasonCode::UnknownOrder: case ReasonCode::OrderAlreadyFinal: case ReasonCode::NoPosition: case ReasonCode::AmendBelowFilled:
    case ReasonCode::NothingToCancel: case ReasonCode::NotKilled: case ReasonCode::ReleaseTextWrong: case ReasonCode::LimitOutOfBounds:
    case ReasonCode::BreakEvenThroughMarket: case ReasonCode::UnknownLimit: case ReasonCode::CancelPending:
    case ReasonCode::ExitBelongsToPosition: case ReasonCode::NotPermitted:
    case ReasonCode::UnknownAlgorithm: case ReasonCode::AlgorithmFinal: case ReasonCode::AlgorithmPlanWrong:
    case ReasonCode::NothingToAdopt: case ReasonCode::HoldingChanged: case ReasonCode::NotLive: case ReasonCode::LiveTextWrong:
        return wordsOfTargets(code);
    case ReasonCode::UnknownAlert: case ReasonCode::AlertCount: case ReasonCode::AlertDirection: case ReasonCode::AlertThreshold:
    case ReasonCode::AlertWindow: case ReasonCode::AlertCoolDown: case ReasonCode::AlertPeriod: case ReasonCode::AlertExpired: case ReasonCode::AlertSnooze:
        return wordsOfAlerts(code);
    case ReasonCode::UnknownPosition: case ReasonCode::NoteLength: case ReasonCode::NoteText: case ReasonCode::TagCount: case ReasonCode::TagLength:
    case ReasonCode::TagText:
        return wordsOfNotes(code);
    case ReasonCode::VenueRejected: case ReasonCode::CancelledByTrader: case ReasonCode::CancelledByKill: case ReasonCode::CancelledByOco:
    case ReasonCode::ExpiredGoodTill: case ReasonCode::UnfilledImmediate: case ReasonCode::NeverReachedVenue: case ReasonCode::TimedOut:
    case ReasonCode::PositionClosed: case ReasonCode::CancelledByFlatten: case ReasonCode::ReplacedBySettings:
    case ReasonCode::SelfTradePrevented:
    case ReasonCode::CancelledByAlgorithm:
        return wordsOfEnds(code);
    }
    UNREACHABLE();
}

QString numberOrNothing(const Amount& amount, const Instrument* is)
{
    return amount.kind == Amount::Kind::None ? QString() : formatAmount(amount, is);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString RefusalText::sentence() const
{
    QStringList parts{QStringLiteral("%1: %2.").arg(rule, why)};
    if (!limit.isEmpty() && !value.isEmpty())
        parts << ReasonWords::tr("Allowed %1, this is %2.").arg(limit, value);
    else if (!limit.isEmpty())
        parts << ReasonWords::tr("Allowed %1.").arg(limit);
    else if (!value.isEmpty())
        parts << ReasonWords::tr("Value: %1.").arg(value);
    parts << remedy + QLatin1Char('.');
    return parts.join(QLatin1Char(' ')) + QStringLiteral(" (%1)").arg(code);
}

RefusalText refusalText(const Refusal& refusal, const Instrument* is)
{
    const RuleWords words = wordsOf(refusal.code);
    RefusalText text;
    text.rule = words.rule;
    text.why = words.why;
    text.limit = numberOrNothing(refusal.limit, is);
    text.value = numberOrNothing(refusal.value, is);
    text.code = reasonCode(refusal.code);
    const QString wouldPass = numberOrNothing(refusal.wouldPass, is);
    text.remedy = wouldPass.isEmpty() ? words.remedy : ReasonWords::tr("%1 would pass").arg(wouldPass);
    if (refusal.code == ReasonCode::Killed && !text.value.isEmpty()) {
        text.why = ReasonWords::tr("trading is halted since %1").arg(text.value);
        text.value.clear();
    }
    if (refusal.code == ReasonCode::BreakerOpen && !text.value.isEmpty()) {
        text.why = ReasonWords::tr("it tripped at %1: no new risk in its scope").arg(text.value);
        text.value.clear();
        if (!wouldPass.isEmpty())
            text.remedy = ReasonWords::tr("One order may go at %1; closing still works").arg(wouldPass);
    }
    text.remedy = capitalised(text.remedy);
    return text;
}

RefusalText refusalText(const Refusal& refusal, const InstrumentLookup& find)
{
    return refusalText(refusal, find && refusal.instrument ? find(refusal.instrument) : nullptr);
}

QString reasonCode(ReasonCode code)
{
    return QStringLiteral("R%1").arg(static_cast<int>(code));
}

QString ruleName(ReasonCode code)
{
    return wordsOf(code).rule;
}

QString scopeName(BreakerScope scope, const InstrumentLookup& find)
{
    switch (scope.kind) {
    case BreakerScope::Kind::Account: return ReasonWords::tr("the account");
    case BreakerScope::Kind::Venue: return ReasonWords::tr("venue %1").arg(text(static_cast<VenueId>(scope.id)));
    case BreakerScope::Kind::Strategy: return ReasonWords::tr("strategy %1").arg(scope.id);
    case BreakerScope::Kind::Provider: return ReasonWords::tr("provider %1").arg(scope.id);
    case BreakerScope::Kind::Instrument: {
        const Instrument* is = find ? find(InstrumentId{scope.id}) : nullptr;
        return is ? QString::fromStdString(is->symbol()) : ReasonWords::tr("instrument %1").arg(scope.id);
    }
    }
    UNREACHABLE();
}

QString triggerName(BreakerTrigger trigger)
{
    switch (trigger) {
    case BreakerTrigger::ConsecutiveLosses: return ReasonWords::tr("losses in a row");
    case BreakerTrigger::DailyLoss: return ReasonWords::tr("daily loss");
    case BreakerTrigger::VenueErrors: return ReasonWords::tr("venue errors");
    case BreakerTrigger::Correlation: return ReasonWords::tr("correlation");
    case BreakerTrigger::Memory: return ReasonWords::tr("memory");
    case BreakerTrigger::RouterFailures: return ReasonWords::tr("router failures");
    case BreakerTrigger::Cost: return ReasonWords::tr("cost");
    case BreakerTrigger::Manual: return ReasonWords::tr("by hand");
    case BreakerTrigger::JournalDown: return ReasonWords::tr("journal down");
    case BreakerTrigger::ClockJump: return ReasonWords::tr("clock jump");
    case BreakerTrigger::Reconciliation: return ReasonWords::tr("reconciliation");
    case BreakerTrigger::Kill: return ReasonWords::tr("kill switch");
    }
    // Of a later release.
    return ReasonWords::tr("trigger %1").arg(static_cast<int>(trigger));
}

QString limitName(LimitId limit)
{
    switch (limit) {
    case LimitId::PositionNotional: return ReasonWords::tr("Position size");
    case LimitId::DailyLoss: return ReasonWords::tr("Daily loss");
    case LimitId::OpenPositions: return ReasonWords::tr("Open positions");
    case LimitId::OpenOrders: return ReasonWords::tr("Open orders");
    case LimitId::OrdersPerSecond: return ReasonWords::tr("Orders per second");
    case LimitId::OrdersPerMinute: return ReasonWords::tr("Orders per minute");
    case LimitId::PriceCollar: return ReasonWords::tr("Price collar");
    case LimitId::SpreadMax: return ReasonWords::tr("Widest spread");
    case LimitId::StalenessMax: return ReasonWords::tr("Oldest data");
    case LimitId::DuplicateWindow: return ReasonWords::tr("Duplicate window");
    case LimitId::RiskPerTrade: return ReasonWords::tr("Risk per trade");
    case LimitId::Leverage: return ReasonWords::tr("Leverage");
    case LimitId::PortfolioRisk: return ReasonWords::tr("Portfolio risk");
    case LimitId::ValueAtRisk: return ReasonWords::tr("Value at risk");
    case LimitId::ClusterPositions: return ReasonWords::tr("Positions per cluster");
    case LimitId::ClusterCorrelation: return ReasonWords::tr("Cluster correlation");
    case LimitId::ConsecutiveLosses: return ReasonWords::tr("Losses in a row");
    case LimitId::VenueErrors: return ReasonWords::tr("Venue errors");
    case LimitId::BreakerPause: return ReasonWords::tr("Breaker pause");
    case LimitId::WideningDelay: return ReasonWords::tr("Widening delay");
    }
    UNREACHABLE();
}

} // namespace jarvis::widgets::base

#include "widgets/base/reason_text.h"

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

/// An engine of a later release may know reasons that this desk does not.
RuleWords wordsOfLater()
{
    return {ReasonWords::tr("Newer reason"), ReasonWords::tr("the engine is of a later release and has a reason that this one has no words for"), ReasonWords::tr("Update this workstation")};
}

RuleWords wordsOfSanity(ReasonCode code)
{
    switch (code) {
    case ReasonCode::UnknownInstrument:
        return {ReasonWords::tr("Instrument"), ReasonWords::tr("the engine does not know this instrument"), ReasonWords::tr("Choose one from the watchlist")};
    case ReasonCode::InstrumentNotTrading:
        return {ReasonWords::tr("Instrument status"), ReasonWords::tr("the venue does not trade this instrument now"), ReasonWords::tr("Wait until it trades again, or choose another")};
    case ReasonCode::PriceMissing:
        return {ReasonWords::tr("Price"), ReasonWords::tr("a limit order needs a price"), ReasonWords::tr("Type a price")};
    case ReasonCode::PriceOffGrid:
        return {ReasonWords::tr("Tick size"), ReasonWords::tr("the price lies between two ticks"), ReasonWords::tr("Use a multiple of the tick")};
    case ReasonCode::QuantityZero:
        return {ReasonWords::tr("Quantity"), ReasonWords::tr("the quantity is zero"), ReasonWords::tr("Type a quantity above zero")};
    case ReasonCode::QuantityOffGrid:
        return {ReasonWords::tr("Lot size"), ReasonWords::tr("the quantity lies between two lots"), ReasonWords::tr("Use a multiple of the lot")};
    case ReasonCode::QuantityTooSmall:
        return {ReasonWords::tr("Smallest quantity"), ReasonWords::tr("the quantity is below the venue's minimum"), ReasonWords::tr("Raise the quantity to the minimum")};
    case ReasonCode::QuantityTooLarge:
        return {ReasonWords::tr("Largest quantity"), ReasonWords::tr("the quantity is above the venue's maximum"), ReasonWords::tr("Lower the quantity, or split the order")};
    case ReasonCode::NotionalTooSmall:
        return {ReasonWords::tr("Smallest order value"), ReasonWords::tr("the order is worth less than the venue takes"), ReasonWords::tr("Raise the quantity")};
    case ReasonCode::PriceCollar:
        return {ReasonWords::tr("Price collar"), ReasonWords::tr("the price is too far from the mark"), ReasonWords::tr("Use a price closer to the mark")};
    case ReasonCode::SpreadTooWide:
        return {ReasonWords::tr("Spread"), ReasonWords::tr("the spread is too wide for a market order"), ReasonWords::tr("Use a limit order, or wait")};
    case ReasonCode::BookTooThin:
        return {ReasonWords::tr("Book depth"), ReasonWords::tr("the book cannot fill this order"), ReasonWords::tr("Lower the quantity, or use a limit order")};
    case ReasonCode::MarketDataStale:
        return {ReasonWords::tr("Market data"), ReasonWords::tr("the data of this instrument is too old to trade on"), ReasonWords::tr("Wait until data flows again")};
    case ReasonCode::DuplicateOrder:
        return {ReasonWords::tr("Duplicate order"), ReasonWords::tr("the same order was sent a moment ago"), ReasonWords::tr("Confirm that you want it twice, or wait")};
    case ReasonCode::OrderRatePerSecond:
        return {ReasonWords::tr("Orders per second"), ReasonWords::tr("too many orders within one second"), ReasonWords::tr("Wait a second")};
    case ReasonCode::OrderRatePerMinute:
        return {ReasonWords::tr("Orders per minute"), ReasonWords::tr("too many orders within one minute"), ReasonWords::tr("Wait a minute")};
    case ReasonCode::OpenOrders:
        return {ReasonWords::tr("Open orders"), ReasonWords::tr("too many orders are open"), ReasonWords::tr("Cancel some first")};
    case ReasonCode::CommandExpired:
        return {ReasonWords::tr("Command life"), ReasonWords::tr("the command was too old when the engine took it"), ReasonWords::tr("Look at the market again and send it anew")};
    case ReasonCode::PostOnlyWouldTake:
        return {ReasonWords::tr("Post-only"), ReasonWords::tr("the order would have taken from the book"), ReasonWords::tr("Use a price that rests, or turn post-only off")};
    case ReasonCode::TriggerMissing:
        return {ReasonWords::tr("Trigger price"), ReasonWords::tr("a stop order needs a trigger price"), ReasonWords::tr("Type a trigger price")};
    case ReasonCode::TriggerWrongSide:
        return {ReasonWords::tr("Trigger price"), ReasonWords::tr("the trigger is on the wrong side of the mark and would fire at once"),
            ReasonWords::tr("Buy stops belong above the mark, sell stops below")};
    case ReasonCode::GoodTillMissing:
        return {ReasonWords::tr("Good till"), ReasonWords::tr("a GTD order needs its end"), ReasonWords::tr("Choose when it ends")};
    case ReasonCode::GoodTillPassed:
        return {ReasonWords::tr("Good till"), ReasonWords::tr("the end of the order has passed"), ReasonWords::tr("Choose a later end")};
    case ReasonCode::ContradictingFlags:
        return {ReasonWords::tr("Order options"), ReasonWords::tr("two options contradict each other, such as post-only and IOC"), ReasonWords::tr("Turn one of them off")};
    case ReasonCode::PriceOutOfBounds:
        return {ReasonWords::tr("Price bounds"), ReasonWords::tr("the venue takes no such price"), ReasonWords::tr("Use a price within the venue's bounds")};
    default: return {};
    }
}

RuleWords wordsOfLimits(ReasonCode code)
{
    switch (code) {
    case ReasonCode::PositionNotional:
        return {ReasonWords::tr("Position size"), ReasonWords::tr("with every open order filled, the position would be worth too much"), ReasonWords::tr("Lower the quantity, or raise the limit")};
    case ReasonCode::DailyLoss:
        return {ReasonWords::tr("Daily loss"), ReasonWords::tr("the day's loss limit is reached: only reducing orders pass"), ReasonWords::tr("Wait for the next UTC day, or reset the day")};
    case ReasonCode::OpenPositions:
        return {ReasonWords::tr("Open positions"), ReasonWords::tr("too many positions are open"), ReasonWords::tr("Close one first")};
    case ReasonCode::ExitsMissing:
        return {ReasonWords::tr("Exits"), ReasonWords::tr("an entry needs a take profit and a stop loss"), ReasonWords::tr("Give both")};
    case ReasonCode::TakeProfitWrongSide:
        return {ReasonWords::tr("Take profit"), ReasonWords::tr("it is on the losing side of entry or mark"), ReasonWords::tr("Move it beyond the entry, in the direction of the trade")};
    case ReasonCode::StopLossWrongSide:
        return {ReasonWords::tr("Stop loss"), ReasonWords::tr("it is on the winning side of entry or mark"), ReasonWords::tr("Move it to the losing side of the entry")};
    case ReasonCode::StopBeyondLiquidation:
        return {ReasonWords::tr("Stop loss"), ReasonWords::tr("the position would be liquidated before the stop"), ReasonWords::tr("Move the stop closer, or lower the leverage")};
    case ReasonCode::RiskPerTrade:
        return {ReasonWords::tr("Risk per trade"), ReasonWords::tr("the loss at the stop would be too large"), ReasonWords::tr("Lower the quantity, or move the stop closer")};
    case ReasonCode::FreeBalance:
        return {ReasonWords::tr("Free balance"), ReasonWords::tr("it does not cover margin and worst-case fees"), ReasonWords::tr("Lower the quantity, or free some margin")};
    case ReasonCode::Leverage:
        return {ReasonWords::tr("Leverage"), ReasonWords::tr("the account would be geared too high"), ReasonWords::tr("Lower the quantity")};
    case ReasonCode::ReduceOnlyIncreases:
        return {ReasonWords::tr("Reduce-only"), ReasonWords::tr("the order would not reduce the position"), ReasonWords::tr("Lower it to the position's size, or turn reduce-only off")};
    case ReasonCode::CorrelationCluster:
        return {ReasonWords::tr("Correlation"), ReasonWords::tr("too many positions move together"), ReasonWords::tr("Close one of the group first")};
    case ReasonCode::PortfolioRisk:
        return {ReasonWords::tr("Portfolio risk"), ReasonWords::tr("if every stop filled, the account would lose too much"), ReasonWords::tr("Lower the quantity, or move stops closer")};
    case ReasonCode::ValueAtRisk:
        return {ReasonWords::tr("Value at risk"), ReasonWords::tr("the account could lose too much in a bad day, or nobody can say how much"), ReasonWords::tr("Lower the quantity, or raise the limit")};
    case ReasonCode::KellyTrades:
        return {ReasonWords::tr("Kelly's share"), ReasonWords::tr("too few positions were closed to say anything of the next"), ReasonWords::tr("Size it by risk until there are enough")};
    case ReasonCode::KellyOdds:
        return {ReasonWords::tr("Kelly's share"), ReasonWords::tr("no closed position lost anything, so that nobody knows the odds"), ReasonWords::tr("Size it by risk")};
    case ReasonCode::KellyEdge:
        return {ReasonWords::tr("Kelly's share"), ReasonWords::tr("the closed positions show no edge: he would not bet"), ReasonWords::tr("Size it by risk, or leave it")};
    default: return {};
    }
}

RuleWords wordsOfState(ReasonCode code)
{
    switch (code) {
    case ReasonCode::Killed:
        return {ReasonWords::tr("Kill switch"), ReasonWords::tr("trading is halted"), ReasonWords::tr("Release the kill switch first")};
    case ReasonCode::DayLocked:
        return {ReasonWords::tr("Daily loss"), ReasonWords::tr("the day is locked: only reducing orders pass"), ReasonWords::tr("Wait for the next UTC day, or reset the day")};
    case ReasonCode::Reconciling:
        return {ReasonWords::tr("Reconciliation"), ReasonWords::tr("the engine is still asking the venue what is true"), ReasonWords::tr("Wait until it is done")};
    case ReasonCode::JournalUnavailable:
        return {ReasonWords::tr("Journal"), ReasonWords::tr("orders cannot be written down, so none is sent"), ReasonWords::tr("Free disk space or mend the data folder; closing still works")};
    case ReasonCode::VenueDown:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the venue cannot be reached"), ReasonWords::tr("Wait for the connection")};
    case ReasonCode::VenueClockOff:
        return {ReasonWords::tr("Venue's clock"), ReasonWords::tr("it is too far from this machine's"), ReasonWords::tr("Set this machine's clock by the network; closing still works")};
    case ReasonCode::UnknownOutcomePending:
        return {ReasonWords::tr("Unknown outcome"), ReasonWords::tr("an order of this instrument may or may not have been placed"), ReasonWords::tr("Wait for the venue's answer; exits still work")};
    case ReasonCode::FlattenInProgress:
        return {ReasonWords::tr("Flatten"), ReasonWords::tr("the position is being closed"), ReasonWords::tr("Wait until it is flat")};
    case ReasonCode::EngineStopping:
        return {ReasonWords::tr("Engine"), ReasonWords::tr("the engine is stopping"), ReasonWords::tr("Start it again")};
    case ReasonCode::BreakerOpen:
        return {ReasonWords::tr("Circuit breaker"), ReasonWords::tr("it tripped: no new risk in its scope"), ReasonWords::tr("Look at what tripped it, then reset it; closing still works")};
    case ReasonCode::LiveOff:
        return {ReasonWords::tr("Live trading"), ReasonWords::tr("this account moves real money, and its live switch is off"), ReasonWords::tr("Switch live trading on in the account menu; closing works without")};
    case ReasonCode::CommandRate:
        return {ReasonWords::tr("Commands per minute"), ReasonWords::tr("the server takes no more commands from you within one minute"), ReasonWords::tr("Wait a minute; halting still works")};
    default: return {};
    }
}

RuleWords wordsOfTargets(ReasonCode code)
{
    switch (code) {
    case ReasonCode::UnknownOrder:
        return {ReasonWords::tr("Order"), ReasonWords::tr("there is no such order"), ReasonWords::tr("Choose one from the orders table")};
    case ReasonCode::OrderAlreadyFinal:
        return {ReasonWords::tr("Order"), ReasonWords::tr("the order has already ended"), ReasonWords::tr("Nothing is left to change")};
    case ReasonCode::NoPosition:
        return {ReasonWords::tr("Position"), ReasonWords::tr("nothing is held in this instrument"), ReasonWords::tr("Open a position first")};
    case ReasonCode::AmendBelowFilled:
        return {ReasonWords::tr("Amend"), ReasonWords::tr("more than that is already filled"), ReasonWords::tr("Use at least the filled quantity")};
    case ReasonCode::NothingToCancel:
        return {ReasonWords::tr("Cancel"), ReasonWords::tr("no working order matches"), ReasonWords::tr("Nothing to do")};
    case ReasonCode::NotKilled:
        return {ReasonWords::tr("Kill switch"), ReasonWords::tr("trading is not halted"), ReasonWords::tr("Nothing to release")};
    case ReasonCode::ReleaseTextWrong:
        return {ReasonWords::tr("Kill switch"), ReasonWords::tr("the release text is not right"), ReasonWords::tr("Type RELEASE")};
    case ReasonCode::LimitOutOfBounds:
        return {ReasonWords::tr("Limit"), ReasonWords::tr("the value is outside what this limit may be"), ReasonWords::tr("Use a value within the bounds")};
    case ReasonCode::NotLive:
        return {ReasonWords::tr("Live trading"), ReasonWords::tr("this account moves no real money"), ReasonWords::tr("Nothing to switch")};
    case ReasonCode::LiveTextWrong:
        return {ReasonWords::tr("Live trading"), ReasonWords::tr("what was typed is not the account's name"), ReasonWords::tr("Type the name exactly as it is shown")};
    case ReasonCode::BreakEvenThroughMarket:
        return {ReasonWords::tr("Break-even stop"), ReasonWords::tr("the market is already through the break-even price"), ReasonWords::tr("Wait until the position gains, or close it")};
    case ReasonCode::UnknownLimit:
        return {ReasonWords::tr("Limit"), ReasonWords::tr("there is no such limit"), ReasonWords::tr("Choose one from the list")};
    case ReasonCode::CancelPending:
        return {ReasonWords::tr("Cancel"), ReasonWords::tr("a cancel of this order is on its way"), ReasonWords::tr("Wait for the venue's answer")};
    case ReasonCode::ExitBelongsToPosition:
        return {ReasonWords::tr("Exit order"), ReasonWords::tr("an exit is changed through its position"), ReasonWords::tr("Set the position's exits instead")};
    case ReasonCode::NotPermitted:
        return {ReasonWords::tr("Permission"), ReasonWords::tr("you may not do this"), ReasonWords::tr("Ask for the permission")};
    case ReasonCode::UnknownAlgorithm:
        return {ReasonWords::tr("Algorithm"), ReasonWords::tr("there is no such algorithm"), ReasonWords::tr("Choose one from the list")};
    case ReasonCode::AlgorithmFinal:
        return {ReasonWords::tr("Algorithm"), ReasonWords::tr("it is over"), ReasonWords::tr("Start a new one")};
    case ReasonCode::NothingToAdopt:
        return {ReasonWords::tr("Adoption"), ReasonWords::tr("the venue holds what the desk believes"), ReasonWords::tr("Nothing to do")};
    case ReasonCode::HoldingChanged:
        return {ReasonWords::tr("Adoption"), ReasonWords::tr("the venue holds something else by now"), ReasonWords::tr("Look at the new figure, then decide")};
    case ReasonCode::AlgorithmPlanWrong:
        return {ReasonWords::tr("Algorithm plan"), ReasonWords::tr("it cannot be worked like this"), ReasonWords::tr("Change the plan")};
    default: return {};
    }
}

RuleWords wordsOfAlerts(ReasonCode code)
{
    switch (code) {
    case ReasonCode::UnknownAlert:
        return {ReasonWords::tr("Alert"), ReasonWords::tr("there is no such alert"), ReasonWords::tr("Choose one from the list")};
    case ReasonCode::AlertCount:
        return {ReasonWords::tr("Alerts"), ReasonWords::tr("there are as many as the engine keeps, and all of them still watch"), ReasonWords::tr("Remove one first")};
    case ReasonCode::AlertDirection:
        return {ReasonWords::tr("Alert direction"), ReasonWords::tr("this can only be watched for rising to a value"), ReasonWords::tr("Choose that it rises")};
    case ReasonCode::AlertThreshold:
        return {ReasonWords::tr("Alert threshold"), ReasonWords::tr("the value cannot be watched for"), ReasonWords::tr("Use a value within the bounds")};
    case ReasonCode::AlertWindow:
        return {ReasonWords::tr("Alert window"), ReasonWords::tr("the time is too short or too long"), ReasonWords::tr("Use a time within the bounds")};
    case ReasonCode::AlertCoolDown:
        return {ReasonWords::tr("Alert pause"), ReasonWords::tr("the pause is too long, or the alert is told only once"), ReasonWords::tr("Use a shorter pause")};
    case ReasonCode::AlertPeriod:
        return {ReasonWords::tr("Alert periods"), ReasonWords::tr("candles or averages have no such length; the slow average is the longer one"), ReasonWords::tr("Use a period within the bounds")};
    case ReasonCode::AlertExpired:
        return {ReasonWords::tr("Alert end"), ReasonWords::tr("its end has passed"), ReasonWords::tr("Choose a later end, or none")};
    case ReasonCode::AlertSnooze:
        return {ReasonWords::tr("Snooze"), ReasonWords::tr("an alert cannot be snoozed for so long"), ReasonWords::tr("Use a shorter time")};
    default: return {};
    }
}

RuleWords wordsOfNotes(ReasonCode code)
{
    switch (code) {
    case ReasonCode::UnknownPosition:
        return {ReasonWords::tr("Position"), ReasonWords::tr("no position was opened then"), ReasonWords::tr("Choose one from the list")};
    case ReasonCode::NoteLength:
        return {ReasonWords::tr("Note"), ReasonWords::tr("it has too many characters"), ReasonWords::tr("Make it shorter")};
    case ReasonCode::NoteText:
        return {ReasonWords::tr("Note"), ReasonWords::tr("it holds a character that is no text"), ReasonWords::tr("Remove that character")};
    case ReasonCode::TagCount:
        return {ReasonWords::tr("Tags"), ReasonWords::tr("there are too many"), ReasonWords::tr("Remove some")};
    case ReasonCode::TagLength:
        return {ReasonWords::tr("Tag"), ReasonWords::tr("it has too many characters"), ReasonWords::tr("Make it shorter")};
    case ReasonCode::TagText:
        return {ReasonWords::tr("Tag"), ReasonWords::tr("it is empty, there twice, or holds a character that is no text"), ReasonWords::tr("Change or remove the tag with that number")};
    default: return {};
    }
}

RuleWords wordsOfScaleOut(ReasonCode code)
{
    switch (code) {
    case ReasonCode::RungCount:
        return {ReasonWords::tr("Scale-out"), ReasonWords::tr("it has too many rungs"), ReasonWords::tr("Take some together")};
    case ReasonCode::RungTwice:
        return {ReasonWords::tr("Rung"), ReasonWords::tr("another one has the same price"), ReasonWords::tr("Take them together, or move one")};
    case ReasonCode::RungBeyondTakeProfit:
        return {ReasonWords::tr("Rung"), ReasonWords::tr("it lies at the take profit or beyond it"), ReasonWords::tr("Put it between market and take profit")};
    case ReasonCode::RungsTooLarge:
        return {ReasonWords::tr("Scale-out"), ReasonWords::tr("nothing is left for the take profit"), ReasonWords::tr("Take less on the way")};
    case ReasonCode::TakeProfitWithinRungs:
        return {ReasonWords::tr("Take profit"), ReasonWords::tr("it must lie beyond every rung of the scale-out"), ReasonWords::tr("Move it farther, or move the rungs first")};
    default: return {};
    }
}

RuleWords wordsOfEnds(ReasonCode code)
{
    switch (code) {
    case ReasonCode::VenueRejected:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the venue rejected the order"), ReasonWords::tr("Look its code up in the venue's list of errors")};
    case ReasonCode::CancelledByTrader:
        return {ReasonWords::tr("Cancelled"), ReasonWords::tr("cancelled by hand"), ReasonWords::tr("Nothing to do")};
    case ReasonCode::CancelledByKill:
        return {ReasonWords::tr("Cancelled"), ReasonWords::tr("cancelled by the kill switch"), ReasonWords::tr("Release the kill switch to trade again")};
    case ReasonCode::CancelledByOco:
        return {ReasonWords::tr("Cancelled"), ReasonWords::tr("the other exit was filled"), ReasonWords::tr("Nothing to do")};
    case ReasonCode::ExpiredGoodTill:
        return {ReasonWords::tr("Expired"), ReasonWords::tr("its time was up"), ReasonWords::tr("Send it anew with a later end")};
    case ReasonCode::UnfilledImmediate:
        return {ReasonWords::tr("Unfilled"), ReasonWords::tr("what could not fill at once was cancelled, as IOC and FOK ask"), ReasonWords::tr("Use GTC to let it rest")};
    case ReasonCode::NeverReachedVenue:
        return {ReasonWords::tr("Not sent"), ReasonWords::tr("the venue does not know the order: it never arrived"), ReasonWords::tr("Send it anew if you still want it")};
    case ReasonCode::TimedOut:
        return {ReasonWords::tr("Time-out"), ReasonWords::tr("the venue gave no answer in time"), ReasonWords::tr("Wait for reconciliation")};
    case ReasonCode::PositionClosed:
        return {ReasonWords::tr("Position closed"), ReasonWords::tr("the exit ended with its position"), ReasonWords::tr("Nothing to do")};
    case ReasonCode::CancelledByFlatten:
        return {ReasonWords::tr("Cancelled"), ReasonWords::tr("cancelled by flatten"), ReasonWords::tr("Nothing to do")};
    case ReasonCode::ReplacedBySettings:
        return {ReasonWords::tr("Replaced"), ReasonWords::tr("the exit was set anew"), ReasonWords::tr("Nothing to do")};
    case ReasonCode::SelfTradePrevented:
        return {ReasonWords::tr("Self-trade"), ReasonWords::tr("it would have traded with an own order"), ReasonWords::tr("Cancel the own order on the other side first")};
    case ReasonCode::CancelledByAlgorithm:
        return {ReasonWords::tr("Cancelled"), ReasonWords::tr("its algorithm was paused, or is over"), ReasonWords::tr("Nothing to do")};
    default: return {};
    }
}

/// What a venue refuses for more than the order's own sake.
RuleWords wordsOfVenue(ReasonCode code)
{
    switch (code) {
    case ReasonCode::VenueKeyRefused:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the venue does not accept the key or its signature"), ReasonWords::tr("Test the key on the page Venues of the settings")};
    case ReasonCode::VenueNotPermitted:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the venue does not permit this to the key, from this address, or to the account"),
            ReasonWords::tr("Look at the key's rights and addresses at the venue")};
    case ReasonCode::VenueAccountMode:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the account is in a mode that is not traded in here"),
            ReasonWords::tr("At the venue, switch to one-way positions and cross margin, with futures opened")};
    case ReasonCode::VenueBusy:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the venue is overloaded, or closed for a while"), ReasonWords::tr("Try again in a moment")};
    case ReasonCode::VenueClock:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the venue finds our time wrong"), ReasonWords::tr("Check that this machine's clock is right, then send it anew")};
    case ReasonCode::VenueRequestWrong:
        return {ReasonWords::tr("Venue"), ReasonWords::tr("the venue did not understand what was sent"), ReasonWords::tr("Report it, with the log")};
    default: return {};
    }
}

/// Of an engine that is newer than this desk.
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
    case ReasonCode::KellyTrades: case ReasonCode::KellyOdds: case ReasonCode::KellyEdge:
        return wordsOfLimits(code);
    case ReasonCode::Killed: case ReasonCode::DayLocked: case ReasonCode::Reconciling: case ReasonCode::JournalUnavailable:
    case ReasonCode::VenueDown: case ReasonCode::UnknownOutcomePending: case ReasonCode::FlattenInProgress: case ReasonCode::EngineStopping:
    case ReasonCode::BreakerOpen: case ReasonCode::LiveOff: case ReasonCode::VenueClockOff: case ReasonCode::CommandRate:
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
    case ReasonCode::RungCount: case ReasonCode::RungTwice: case ReasonCode::RungBeyondTakeProfit: case ReasonCode::RungsTooLarge:
    case ReasonCode::TakeProfitWithinRungs:
        return wordsOfScaleOut(code);
    case ReasonCode::VenueRejected: case ReasonCode::CancelledByTrader: case ReasonCode::CancelledByKill: case ReasonCode::CancelledByOco:
    case ReasonCode::ExpiredGoodTill: case ReasonCode::UnfilledImmediate: case ReasonCode::NeverReachedVenue: case ReasonCode::TimedOut:
    case ReasonCode::PositionClosed: case ReasonCode::CancelledByFlatten: case ReasonCode::ReplacedBySettings:
    case ReasonCode::SelfTradePrevented:
    case ReasonCode::CancelledByAlgorithm:
        return wordsOfEnds(code);
    case ReasonCode::VenueKeyRefused: case ReasonCode::VenueNotPermitted: case ReasonCode::VenueAccountMode: case ReasonCode::VenueBusy:
    case ReasonCode::VenueClock: case ReasonCode::VenueRequestWrong:
        return wordsOfVenue(code);
    }
    return wordsOfLater();
}

QString numberOrNothing(const Amount& amount, const Instrument* is)
{
    return amount.kind == Amount::Kind::None ? QString() : formatAmount(amount, is);
}

/// What is counted there is no limit that an order keeps or breaks.
void sayKelly(RefusalText& text, const Refusal& refusal)
{
    const bool isOfTrades = refusal.code == ReasonCode::KellyTrades;
    if (text.value.isEmpty() || (!isOfTrades && refusal.code != ReasonCode::KellyEdge))
        return;
    if (isOfTrades && !text.limit.isEmpty())
        text.why = ReasonWords::tr("it takes %1 closed positions that won or lost, and there are %2").arg(text.limit, text.value);
    else if (!isOfTrades && text.limit.isEmpty())
        text.why = ReasonWords::tr("%1 of the closed positions won: he would not bet").arg(text.value);
    else if (!isOfTrades)
        text.why = ReasonWords::tr("%1 of the closed positions won, and at what they brought more than %2 would have to").arg(text.value, text.limit);
    if (isOfTrades && refusal.wouldPass.kind == Amount::Kind::Count)
        text.remedy = ReasonWords::tr("With %1 more it would pass; size it by risk until then").arg(formatAmount(refusal.wouldPass, nullptr));
    text.limit.clear();
    text.value.clear();
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
    QString all = ReasonWords::tr("%1: %2.", "a rule, and what is wrong by it").arg(rule, why);
    const auto add = [&all](const QString& sentence) { all = ReasonWords::tr("%1 %2", "a sentence behind another").arg(all, sentence); };
    if (!limit.isEmpty() && !value.isEmpty())
        add(ReasonWords::tr("Allowed %1, this is %2.").arg(limit, value));
    else if (!limit.isEmpty())
        add(ReasonWords::tr("Allowed %1.").arg(limit));
    else if (!value.isEmpty())
        add(ReasonWords::tr("Value: %1.").arg(value));
    add(ReasonWords::tr("%1.", "a remedy as a sentence").arg(remedy));
    return ReasonWords::tr("%1 (%2)", "sentences, and the code of the reason").arg(all, code);
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
    if (refusal.code == ReasonCode::CommandRate && !wouldPass.isEmpty())
        text.remedy = ReasonWords::tr("Send it again in %1; halting still works").arg(wouldPass);
    sayKelly(text, refusal);
    const bool isOfVenue = refusal.code == ReasonCode::VenueRejected || (refusal.code >= ReasonCode::VenueKeyRefused && refusal.code <= ReasonCode::VenueRequestWrong);
    if (isOfVenue && refusal.value.kind == Amount::Kind::Count) {
        text.why = ReasonWords::tr("%1 (its code is %2)", "what a venue refuses, and its own number for that").arg(text.why, QString::number(refusal.value.asCount()));
        text.value.clear();
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

} // namespace jarvis::widgets::base

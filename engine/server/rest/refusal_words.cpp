#include "engine/server/rest/refusal_words.h"

#include "engine/server/rest/account_json.h"

namespace jarvis::server::rest {
namespace {

constexpr RefusalWords kUnknownReason{"unknown-reason", "It was refused for a reason that is told by its number.", 422};

RefusalWords wordsOfOrder(ReasonCode code)
{
    switch (code) {
    case ReasonCode::None: return {"none", "Nothing stands in the way.", 422};
    case ReasonCode::UnknownInstrument: return {"unknown-instrument", "The engine does not know this instrument.", 404};
    case ReasonCode::InstrumentNotTrading: return {"instrument-not-trading", "The venue does not trade this instrument now.", 409};
    case ReasonCode::PriceMissing: return {"price-missing", "A limit order needs a price.", 422};
    case ReasonCode::PriceOffGrid: return {"price-off-grid", "The price lies between two ticks.", 422};
    case ReasonCode::QuantityZero: return {"quantity-zero", "The quantity must be above zero.", 422};
    case ReasonCode::QuantityOffGrid: return {"quantity-off-grid", "The quantity lies between two lots.", 422};
    case ReasonCode::QuantityTooSmall: return {"quantity-too-small", "The quantity is below the venue's minimum.", 422};
    case ReasonCode::QuantityTooLarge: return {"quantity-too-large", "The quantity is above the venue's maximum.", 422};
    case ReasonCode::NotionalTooSmall: return {"notional-too-small", "The order is worth less than the venue takes.", 422};
    case ReasonCode::PriceCollar: return {"price-collar", "The price is too far from the mark.", 422};
    case ReasonCode::SpreadTooWide: return {"spread-too-wide", "The spread is too wide for a market order.", 422};
    case ReasonCode::BookTooThin: return {"book-too-thin", "The book cannot fill this order.", 422};
    case ReasonCode::MarketDataStale: return {"market-data-stale", "The data of this instrument is too old to trade on.", 409};
    case ReasonCode::DuplicateOrder: return {"duplicate-order", "The same order was sent a moment ago: confirm it with isDuplicateConfirmed.", 409};
    case ReasonCode::OrderRatePerSecond: return {"order-rate-per-second", "Too many orders within one second.", 409};
    case ReasonCode::OrderRatePerMinute: return {"order-rate-per-minute", "Too many orders within one minute.", 409};
    case ReasonCode::OpenOrders: return {"open-orders", "Too many orders are open.", 422};
    case ReasonCode::CommandExpired: return {"command-expired", "The command was too old when the engine took it: look again and send it under another key.", 409};
    case ReasonCode::PostOnlyWouldTake: return {"post-only-would-take", "The order would have taken from the book.", 422};
    case ReasonCode::TriggerMissing: return {"trigger-missing", "A stop order needs a trigger price.", 422};
    case ReasonCode::TriggerWrongSide: return {"trigger-wrong-side", "The trigger is on the wrong side of the mark and would fire at once.", 422};
    case ReasonCode::GoodTillMissing: return {"good-till-missing", "A GTD order needs its end.", 422};
    case ReasonCode::GoodTillPassed: return {"good-till-passed", "The end of the order has passed.", 422};
    case ReasonCode::ContradictingFlags: return {"contradicting-flags", "Two options contradict each other, such as post-only and IOC.", 422};
    case ReasonCode::PriceOutOfBounds: return {"price-out-of-bounds", "The venue takes no such price.", 422};
    default: return kUnknownReason;
    }
}

RefusalWords wordsOfBounds(ReasonCode code)
{
    switch (code) {
    case ReasonCode::PositionNotional: return {"position-notional", "With every open order filled, the position would be worth too much.", 422};
    case ReasonCode::DailyLoss: return {"daily-loss", "The day's loss limit is reached: only reducing orders pass.", 422};
    case ReasonCode::OpenPositions: return {"open-positions", "Too many positions are open.", 422};
    case ReasonCode::ExitsMissing: return {"exits-missing", "An entry needs a take profit and a stop loss.", 422};
    case ReasonCode::TakeProfitWrongSide: return {"take-profit-wrong-side", "The take profit is on the losing side of entry or mark.", 422};
    case ReasonCode::StopLossWrongSide: return {"stop-loss-wrong-side", "The stop loss is on the winning side of entry or mark.", 422};
    case ReasonCode::StopBeyondLiquidation: return {"stop-beyond-liquidation", "The position would be liquidated before the stop.", 422};
    case ReasonCode::RiskPerTrade: return {"risk-per-trade", "The loss at the stop would be too large.", 422};
    case ReasonCode::FreeBalance: return {"free-balance", "The free balance does not cover margin and worst-case fees.", 422};
    case ReasonCode::Leverage: return {"leverage", "The account would be geared too high.", 422};
    case ReasonCode::ReduceOnlyIncreases: return {"reduce-only-increases", "The order would not reduce the position.", 422};
    case ReasonCode::CorrelationCluster: return {"correlation-cluster", "Too many positions move together.", 422};
    case ReasonCode::PortfolioRisk: return {"portfolio-risk", "If every stop filled, the account would lose too much.", 422};
    case ReasonCode::ValueAtRisk: return {"value-at-risk", "The account could lose too much in a bad day, or nobody can say how much.", 422};
    case ReasonCode::KellyTrades: return {"kelly-trades", "Too few positions were closed for Kelly's formula to say anything of the next.", 422};
    case ReasonCode::KellyOdds: return {"kelly-odds", "No closed position lost anything, so that nobody knows the odds.", 422};
    case ReasonCode::KellyEdge: return {"kelly-edge", "The closed positions show no edge: Kelly's formula would not bet.", 422};
    default: return kUnknownReason;
    }
}

RefusalWords wordsOfTheState(ReasonCode code)
{
    switch (code) {
    case ReasonCode::Killed: return {"killed", "Trading is halted: release the kill switch first.", 409};
    case ReasonCode::DayLocked: return {"day-locked", "The day is locked: only reducing orders pass.", 409};
    case ReasonCode::Reconciling: return {"reconciling", "The engine is still asking the venue what is true.", 503};
    case ReasonCode::JournalUnavailable: return {"journal-unavailable", "The journal cannot be written, so that no new risk is taken; closing still works.", 503};
    case ReasonCode::VenueDown: return {"venue-down", "The venue cannot be reached.", 503};
    case ReasonCode::VenueClockOff: return {"venue-clock-off", "The venue's clock is too far from the engine's: set the machine's clock by the network.", 503};
    case ReasonCode::UnknownOutcomePending: return {"unknown-outcome-pending", "An order of this instrument may or may not have been placed: wait for the venue's answer.", 409};
    case ReasonCode::FlattenInProgress: return {"flatten-in-progress", "The position is being closed.", 409};
    case ReasonCode::EngineStopping: return {"engine-stopping", "The engine is stopping.", 503};
    case ReasonCode::BreakerOpen: return {"breaker-open", "A circuit breaker is open.", 409};
    case ReasonCode::LiveOff: return {"live-off", "The account moves real money, and its live switch is off.", 409};
    case ReasonCode::CommandRate: return {"command-rate", "The server takes no more commands of one user within a minute.", 429};
    default: return kUnknownReason;
    }
}

RefusalWords wordsOfTargets(ReasonCode code)
{
    switch (code) {
    case ReasonCode::UnknownOrder: return {"unknown-order", "There is no such order.", 404};
    case ReasonCode::OrderAlreadyFinal: return {"order-already-final", "The order has ended.", 409};
    case ReasonCode::NoPosition: return {"no-position", "Nothing is held.", 409};
    case ReasonCode::AmendBelowFilled: return {"amend-below-filled", "The quantity is below what is filled.", 422};
    case ReasonCode::NothingToCancel: return {"nothing-to-cancel", "No working order matches.", 409};
    case ReasonCode::NotKilled: return {"not-killed", "Trading is not halted.", 409};
    case ReasonCode::ReleaseTextWrong: return {"release-text-wrong", "The text that releases the kill switch is wrong.", 422};
    case ReasonCode::LimitOutOfBounds: return {"limit-out-of-bounds", "The limit is out of its bounds.", 422};
    case ReasonCode::BreakEvenThroughMarket: return {"break-even-through-market", "The break-even price lies beyond the market.", 422};
    case ReasonCode::UnknownLimit: return {"unknown-limit", "There is no such limit.", 404};
    case ReasonCode::CancelPending: return {"cancel-pending", "The order is being cancelled already.", 409};
    case ReasonCode::ExitBelongsToPosition: return {"exit-belongs-to-position", "An exit is changed through its position.", 409};
    case ReasonCode::NotPermitted: return {"not-permitted", "This is not permitted.", 403};
    case ReasonCode::UnknownAlgorithm: return {"unknown-algorithm", "There is no such algorithm.", 404};
    case ReasonCode::AlgorithmFinal: return {"algorithm-final", "The algorithm has ended.", 409};
    case ReasonCode::AlgorithmPlanWrong: return {"algorithm-plan-wrong", "The plan of the algorithm does not add up.", 422};
    case ReasonCode::NothingToAdopt: return {"nothing-to-adopt", "The venue holds what we believe.", 409};
    case ReasonCode::HoldingChanged: return {"holding-changed", "The venue holds something else by now.", 409};
    case ReasonCode::NotLive: return {"not-live", "An account without real money has no switch for it.", 409};
    case ReasonCode::LiveTextWrong: return {"live-text-wrong", "The text that switches live trading on is wrong.", 422};
    case ReasonCode::UnknownAlert: return {"unknown-alert", "There is no such alert.", 404};
    case ReasonCode::AlertCount: return {"alert-count", "There are as many alerts as the engine keeps, and all of them still watch.", 409};
    case ReasonCode::AlertDirection: return {"alert-direction", "This can only be watched for rising to a value.", 422};
    case ReasonCode::AlertThreshold: return {"alert-threshold", "The threshold is not one that can be watched for.", 422};
    case ReasonCode::AlertWindow: return {"alert-window", "The window is too short or too long, or there must be none.", 422};
    case ReasonCode::AlertCoolDown: return {"alert-cool-down", "The cool-down is too long, or the alert is told only once.", 422};
    case ReasonCode::AlertPeriod: return {"alert-period", "Candles or averages have no such length, or there must be none.", 422};
    case ReasonCode::AlertExpired: return {"alert-expired", "The end of the alert has passed.", 422};
    case ReasonCode::AlertSnooze: return {"alert-snooze", "An alert cannot be snoozed for so long.", 422};
    case ReasonCode::UnknownPosition: return {"unknown-position", "No position was opened then.", 404};
    case ReasonCode::NoteLength: return {"note-length", "The note has too many characters.", 422};
    case ReasonCode::NoteText: return {"note-text", "The note holds a character that is no text.", 422};
    case ReasonCode::TagCount: return {"tag-count", "There are too many tags.", 422};
    case ReasonCode::TagLength: return {"tag-length", "A tag has too many characters.", 422};
    case ReasonCode::TagText: return {"tag-text", "A tag is empty, there twice, or holds a character that is no text.", 422};
    case ReasonCode::RungCount: return {"rung-count", "A scale-out has no room for so many rungs.", 422};
    case ReasonCode::RungTwice: return {"rung-twice", "Two rungs have the same price.", 422};
    case ReasonCode::RungBeyondTakeProfit: return {"rung-beyond-take-profit", "A rung lies at the take profit or beyond it.", 422};
    case ReasonCode::RungsTooLarge: return {"rungs-too-large", "The rungs leave nothing for the take profit.", 422};
    case ReasonCode::TakeProfitWithinRungs: return {"take-profit-within-rungs", "The take profit does not lie beyond every rung of the scale-out.", 422};
    default: return kUnknownReason;
    }
}

RefusalWords wordsOfEnds(ReasonCode code)
{
    switch (code) {
    case ReasonCode::VenueRejected: return {"venue-rejected", "The venue refused it.", 422};
    case ReasonCode::CancelledByTrader: return {"cancelled-by-trader", "It was cancelled.", 409};
    case ReasonCode::CancelledByKill: return {"cancelled-by-kill", "The kill switch cancelled it.", 409};
    case ReasonCode::CancelledByOco: return {"cancelled-by-oco", "The other exit filled.", 409};
    case ReasonCode::ExpiredGoodTill: return {"expired-good-till", "Its time was over.", 409};
    case ReasonCode::UnfilledImmediate: return {"unfilled-immediate", "What could not be filled at once was cancelled.", 409};
    case ReasonCode::NeverReachedVenue: return {"never-reached-venue", "It never reached the venue.", 503};
    case ReasonCode::TimedOut: return {"timed-out", "The venue did not answer in time.", 503};
    case ReasonCode::PositionClosed: return {"position-closed", "Its position ended.", 409};
    case ReasonCode::CancelledByFlatten: return {"cancelled-by-flatten", "The position was being closed.", 409};
    case ReasonCode::ReplacedBySettings: return {"replaced-by-settings", "The exit was set anew.", 409};
    case ReasonCode::SelfTradePrevented: return {"self-trade-prevented", "It would have traded with an order of the same account.", 409};
    case ReasonCode::CancelledByAlgorithm: return {"cancelled-by-algorithm", "The algorithm that worked it was paused, or is over.", 409};
    case ReasonCode::VenueKeyRefused: return {"venue-key-refused", "The venue does not accept the key.", 503};
    case ReasonCode::VenueNotPermitted: return {"venue-not-permitted", "The venue does not permit it to this key, address or account.", 503};
    case ReasonCode::VenueAccountMode: return {"venue-account-mode", "The account is in a mode at the venue that is not traded in.", 503};
    case ReasonCode::VenueBusy: return {"venue-busy", "The venue is overloaded, or closed for a while.", 503};
    case ReasonCode::VenueClock: return {"venue-clock", "The venue finds the engine's time wrong.", 503};
    case ReasonCode::VenueRequestWrong: return {"venue-request-wrong", "The venue did not understand the request.", 503};
    default: return kUnknownReason;
    }
}

} // namespace

RefusalWords wordsOf(ReasonCode code)
{
    const auto number = static_cast<unsigned>(code);
    if (number < 200)
        return wordsOfOrder(code);
    if (number < 300)
        return wordsOfBounds(code);
    if (number < 400)
        return wordsOfTheState(code);
    return number < 500 ? wordsOfTargets(code) : wordsOfEnds(code);
}

std::string refusalJson(const Refusal& refusal, const AccountModel& model)
{
    const Instrument* is = model.instrument(refusal.instrument);
    JsonWriter out;
    out.object().member("code", static_cast<unsigned>(refusal.code)).member("name", wordsOf(refusal.code).name);
    out.name("instrument");
    is != nullptr ? out.text(is->symbol()) : out.none();
    writeAmount(out.name("limit"), refusal.limit, is);
    writeAmount(out.name("value"), refusal.value, is);
    writeAmount(out.name("wouldPass"), refusal.wouldPass, is);
    return out.end().take();
}

Problem problemOf(const Refusal& refusal, const AccountModel& model)
{
    const RefusalWords words = wordsOf(refusal.code);
    Problem problem(words.status, "refused", "Refused", words.words);
    problem.with("reason", refusalJson(refusal, model));
    return problem;
}

} // namespace jarvis::server::rest

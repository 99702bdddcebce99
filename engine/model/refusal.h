#pragma once

#include "engine/model/amount.h"
#include "engine/model/instrument.h"

#include <cstdint>

namespace jarvis {

/// Why something was refused, or why an order ended as it did. Numbers are fixed for ever: the journal holds them.
enum class ReasonCode : std::uint16_t {
    None = 0,
    // Sanity
    UnknownInstrument = 100,
    InstrumentNotTrading = 101,
    PriceMissing = 102,
    PriceOffGrid = 103,      ///< limit: tick; value: price
    QuantityZero = 104,
    QuantityOffGrid = 105,
    QuantityTooSmall = 106,  ///< limit: min; value
    QuantityTooLarge = 107,
    NotionalTooSmall = 108,
    PriceCollar = 109,       ///< limit: collar ratio; value: deviation; wouldPass: nearest price
    SpreadTooWide = 110,
    BookTooThin = 111,       ///< limit: available; value: wanted
    MarketDataStale = 112,   ///< limit: age allowed; value: age (None when never seen)
    DuplicateOrder = 113,    ///< limit: window; value: age of the twin
    OrderRatePerSecond = 114,
    OrderRatePerMinute = 115,
    OpenOrders = 116,
    CommandExpired = 117,
    PostOnlyWouldTake = 118,
    TriggerMissing = 119,
    TriggerWrongSide = 120,
    GoodTillMissing = 121,
    GoodTillPassed = 122,
    ContradictingFlags = 123, ///< such as post-only and IOC
    PriceOutOfBounds = 124,
    // Limits
    PositionNotional = 200,  ///< limit, value: worst case notional; wouldPass: quantity that fits
    DailyLoss = 201,
    OpenPositions = 202,
    ExitsMissing = 203,
    TakeProfitWrongSide = 204, ///< limit: reference price; value: the take profit
    StopLossWrongSide = 205,
    StopBeyondLiquidation = 206,
    RiskPerTrade = 207,
    FreeBalance = 208,
    Leverage = 209,
    ReduceOnlyIncreases = 210, ///< limit: position; value: order
    CorrelationCluster = 211, ///< limit, value: positions in the cluster, this one included
    PortfolioRisk = 212,      ///< limit, value: money lost when every stop fills; wouldPass: quantity that fits
    ValueAtRisk = 213,        ///< limit, value: money; value is None while it cannot be known
    KellyTrades = 214,        ///< limit: how many closed positions it takes; value: how many there are; wouldPass: how many more
    KellyOdds = 215,          ///< none of them lost; value: how many they are
    KellyEdge = 216,          ///< limit: the share that must be won, None where no share is enough; value: the share that was
    // State
    Killed = 300,            ///< value: since when
    DayLocked = 301,
    Reconciling = 302,
    JournalUnavailable = 303,
    VenueDown = 304,
    UnknownOutcomePending = 305, ///< an order in this instrument has an unknown outcome
    FlattenInProgress = 306,
    EngineStopping = 307,
    BreakerOpen = 308,       ///< value: since when; wouldPass: when one probe may go (None: needs a reset)
    LiveOff = 309,           ///< the account moves real money, and its switch is off
    CommandRate = 310,       ///< limit: commands that the server takes of one user within a minute; wouldPass: after how long
    VenueClockOff = 311,     ///< limit: how far the venue's clock may be from ours; value: how far it is, < 0 when it is behind
    // Targets of commands
    UnknownOrder = 400,
    OrderAlreadyFinal = 401,
    NoPosition = 402,
    AmendBelowFilled = 403,
    NothingToCancel = 404,
    NotKilled = 405,
    ReleaseTextWrong = 406,
    LimitOutOfBounds = 407,
    BreakEvenThroughMarket = 408,
    UnknownLimit = 409,
    CancelPending = 410,
    ExitBelongsToPosition = 411, ///< an exit order is changed through its position
    NotPermitted = 412,
    UnknownAlgorithm = 413,      ///< value: its number
    AlgorithmFinal = 414,
    AlgorithmPlanWrong = 415,    ///< limit: what it needs; value: what it has
    NothingToAdopt = 416,        ///< the venue holds what we believe; value: that
    HoldingChanged = 417,        ///< limit: what the venue holds; value: what was to be adopted
    NotLive = 418,               ///< an account without real money has no switch for it
    LiveTextWrong = 419,
    UnknownAlert = 420,          ///< value: its number
    AlertCount = 421,            ///< limit: how many rules there may be
    AlertDirection = 422,        ///< what is watched can be crossed upwards only
    AlertThreshold = 423,        ///< limit: the nearest that may be; value
    AlertWindow = 424,           ///< likewise
    AlertCoolDown = 425,         ///< likewise
    AlertPeriod = 426,           ///< likewise, of bars and averages
    AlertExpired = 427,          ///< limit: now; value: when it was to end
    AlertSnooze = 428,           ///< limit: the longest; value
    UnknownPosition = 429,       ///< value: when it was opened; limit: when the newest one was (None: there was none yet)
    NoteLength = 430,            ///< limit: how many characters there may be; value
    NoteText = 431,              ///< no UTF-8, or a control character; value: the number of the character
    TagCount = 432,              ///< limit: how many there may be; value
    TagLength = 433,             ///< limit: how many characters a tag may have; value
    TagText = 434,               ///< empty, there twice, with space around it or a character that is none; value: its number
    RungCount = 435,             ///< limit: how many a scale-out may have; value
    RungTwice = 436,             ///< two at one price; value: the price
    RungBeyondTakeProfit = 437,  ///< limit: the take-profit; value: the rung's price; wouldPass: the last price before it
    RungsTooLarge = 438,         ///< limit: what they may take together; value: what they would; wouldPass: the limit
    TakeProfitWithinRungs = 439, ///< limit: the farthest rung; value: the take-profit; wouldPass: the first price beyond it
    // Ends of orders
    VenueRejected = 500,     ///< value: the venue's own code
    CancelledByTrader = 501,
    CancelledByKill = 502,
    CancelledByOco = 503,
    ExpiredGoodTill = 504,
    UnfilledImmediate = 505, ///< the rest of an IOC, or a FOK that could not fill whole
    NeverReachedVenue = 506,
    TimedOut = 507,
    PositionClosed = 508,    ///< an exit whose position ended
    CancelledByFlatten = 509,
    ReplacedBySettings = 510, ///< an exit that was set anew
    SelfTradePrevented = 511,
    CancelledByAlgorithm = 512, ///< what works it was paused, or is over
    // Of the venue too, and about more than this order; value: the venue's own code
    VenueKeyRefused = 513,      ///< it does not accept the key, or what was signed with it
    VenueNotPermitted = 514,    ///< key, address or account may not do this there
    VenueAccountMode = 515,     ///< the account is in a mode that is not traded in here
    VenueBusy = 516,            ///< overloaded, or closed for a while: it was not done
    VenueClock = 517,           ///< it finds our time wrong, also as measured anew
    VenueRequestWrong = 518,    ///< it does not understand what we sent
};

/// A "no" with its numbers: the rule, what it allows, what was asked, and what would pass. Sentences are made on screen.
struct Refusal {
    ReasonCode code = ReasonCode::None;
    InstrumentId instrument; ///< gives prices and quantities their meaning; empty for account-wide rules
    Amount limit;
    Amount value;
    Amount wouldPass;

    bool operator==(const Refusal&) const = default;
};

} // namespace jarvis

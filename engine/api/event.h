#pragma once

#include "engine/api/command.h"
#include "engine/model/alert_rule.h"
#include "engine/model/algorithm.h"
#include "engine/model/breaker.h"
#include "engine/model/cost_totals.h"
#include "engine/model/fill.h"
#include "engine/model/limits.h"
#include "engine/model/market_data.h"
#include "engine/model/order.h"
#include "engine/model/position.h"
#include "engine/model/route.h"
#include "engine/model/scale_out.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace jarvis::api {

// Events: past tense, whole values, safe to apply twice. The journal, the screen and a restart all apply the same ones.

struct AccountOpened {
    AccountId account;
    FixedText<32> name;
    bool isLive = false; ///< moves real money
    Money deposited;
    Timestamp openedAt{}; ///< tells its orders at a venue from those of another journal; zero in journals of 0.1
    bool isTestnet = false; ///< at a venue's test network: real orders, play money
    bool isAtVenue() const { return isLive || isTestnet; } ///< false: paper
    bool operator==(const AccountOpened&) const = default;
};
struct InstrumentListed {
    InstrumentId instrument;
    VenueId venue = VenueId::Paper;
    InstrumentStatus status = InstrumentStatus::Trading;
    FixedText<24> symbol;
    FixedText<12> base;
    FixedText<12> quote;
    Decimal tickSize;
    Decimal lotSize;
    Quantity quantityMin;
    Quantity quantityMax;
    Price priceMax;
    Money notionalMin;
    std::int32_t leverageMax = 0;
    Ratio makerFee;
    Ratio takerFee;
    Ratio maintenanceMargin;
    Duration fundingInterval{};
    bool operator==(const InstrumentListed&) const = default;

    static InstrumentListed of(const Instrument& instrument);
    Expected<Instrument, Instrument::Error> toInstrument() const;
};
/// The engine came up: everything after this belongs to the new epoch.
struct EngineStarted {
    std::uint64_t epoch = 0;
    FixedText<16> version;
    std::uint64_t tornBytes = 0;       ///< cut from the journal's tail
    std::uint32_t ordersInDoubt = 0;   ///< sent before the restart, outcome not known yet
    bool operator==(const EngineStarted&) const = default;
};
/// The command exactly as it came, before anything that it causes.
struct CommandTaken {
    Command command;
    bool operator==(const CommandTaken&) const = default;
};
/// Exactly one for each command: done (nothing refused), or why not.
struct CommandSettled {
    CommandId id;
    std::optional<Refusal> refusal;
    OrderId order;              ///< the order it made, if it made one
    std::uint32_t affected = 0; ///< orders or positions that it touched
    bool isRepeat = false;      ///< the answer to an id that was settled before: the first outcome, again
    /// Done, and forgotten at a restart: the journal cannot be written. Told to listeners, never stored.
    bool isUnrecorded = false;
    bool operator==(const CommandSettled&) const = default;
};
struct OrderChanged {
    Order order;
    bool operator==(const OrderChanged&) const = default;
};
struct FillBooked {
    Fill fill;
    bool operator==(const FillBooked&) const = default;
};
/// A flat position is the story of one that just closed: held is zero, realised, fees and funding tell how it went.
struct PositionChanged {
    Position position;
    bool operator==(const PositionChanged&) const = default;
};
struct BalanceChanged {
    Balance balance;
    bool operator==(const BalanceChanged&) const = default;
};
struct FundingBooked {
    InstrumentId instrument;
    Ratio rate;
    Money amount; ///< > 0 received
    std::uint64_t settlementId = 0;
    bool operator==(const FundingBooked&) const = default;
};
struct LimitChanged {
    LimitId limit = LimitId::PositionNotional;
    Amount value;
    bool operator==(const LimitChanged&) const = default;
};
/// A new UTC day, or a reset: day P&L counts from this equity.
struct DayRolled {
    std::int64_t utcDay = 0;
    Money equityAtStart;
    bool isReset = false;
    bool operator==(const DayRolled&) const = default;
};
/// What may be traded right now, and why not.
struct TradingState {
    bool isKilled = false;
    Timestamp killedAt{};
    Origin killedBy;
    bool isDayLocked = false;   ///< daily loss reached: only reducing orders
    bool isReconciling = false; ///< entries wait until the venue has told what is true; of several venues: every one of them
    bool isVenueUp = false;     ///< of several venues: at least one
    bool isJournalDown = false; ///< new risk stops; closing stays possible
    bool isLiveOff = false;     ///< an account with real money, whose switch is off: only reducing orders
    Timestamp liveSwitchedAt{}; ///< on or off; the epoch: never
    Origin liveSwitchedBy;
    /// Where an account has several venues, those that are not as the two above say: a bit for each, 1 << VenueId.
    std::uint32_t venuesDown = 0;
    std::uint32_t venuesReconciling = 0;

    bool isUpAt(VenueId venue) const { return isVenueUp && (venuesDown >> static_cast<unsigned>(venue) & 1U) == 0; }
    bool isReconcilingAt(VenueId venue) const
    {
        return isReconciling || (venuesReconciling >> static_cast<unsigned>(venue) & 1U) != 0;
    }
    bool operator==(const TradingState&) const = default;
};
struct TradingStateChanged {
    TradingState state;
    bool operator==(const TradingStateChanged&) const = default;
};
/// How far a flatten has come, per instrument.
struct FlattenChanged {
    enum class Phase : std::uint8_t { CancellingEntries = 1, Closing, CancellingExits, Done, Failed };
    InstrumentId instrument;
    Phase phase = Phase::CancellingEntries;
    Quantity remainder; ///< still held
    std::uint8_t attempts = 0;
    bool operator==(const FlattenChanged&) const = default;
};
enum class AlertCode : std::uint16_t {
    PositionUnprotected = 1, ///< exits missing longer than the bound
    ExitFailed,              ///< an exit was refused; count in `value`
    ClosedUnprotected,       ///< exits could not be kept: position closed at market
    OrderUnknown,            ///< outcome unknown, venue is being asked
    DailyLossReached,
    MarketDataStale,
    VenueDown,
    VenueUp,
    JournalDown,
    JournalTornTail,
    ClockJumped,
    HoldingDiffers, ///< the venue holds something else than we believe
    TimeStopReached,
    FlattenFailed,
    ReportAnomaly, ///< late, duplicate or unknown report; recorded, not acted on
    FeedEnded,     ///< no market data will come any more: the recording is over
    FeedBroken,    ///< the same, because it cannot be read on; the line in `value`
    BreakerTripped,  ///< new risk stops in its scope; what tripped it in `value` and `limit`
    BreakerHalfOpen, ///< one entry may go
    BreakerClosed,
    WalletMoved, ///< the venue's wallet changed by `value` to `limit`, and no trade says why: deposit, withdrawal or a charge
    VenueClock,  ///< the venue's clock is `value` from ours. Critical: too far for entries; Info: near enough again. Several venues: number in `limit`
};
enum class Severity : std::uint8_t { Info = 1, Warning, Critical };
struct AlertRaised {
    AlertCode code = AlertCode::ReportAnomaly;
    Severity severity = Severity::Info;
    InstrumentId instrument;
    OrderId order;
    Amount value;
    Amount limit;
    bool operator==(const AlertRaised&) const = default;
};
struct VenueHoldingDiffered {
    InstrumentId instrument;
    Quantity ours;
    Quantity theirs;
    bool operator==(const VenueHoldingDiffered&) const = default;
};
/// A circuit breaker moved, or counted.
struct BreakerChanged {
    Breaker breaker;
    bool operator==(const BreakerChanged&) const = default;
};
/// A wider limit waits. The next LimitChanged of the same limit ends the wait.
struct LimitScheduled {
    LimitId limit = LimitId::PositionNotional;
    Amount value;
    Timestamp dueAt{}; ///< the epoch: withdrawn
    bool operator==(const LimitScheduled&) const = default;
};
/// Instruments of the same cluster move together.
struct ClusterChanged {
    InstrumentId instrument;
    std::uint32_t cluster = 0; ///< 0: alone
    bool operator==(const ClusterChanged&) const = default;
};
/// An algorithm as it stands: begun, filled, moved on, paused, over.
struct AlgorithmChanged {
    Algorithm algorithm;
    bool operator==(const AlgorithmChanged&) const = default;
};

/// What an order cost: when it is over, and again when the market was looked at for the last time.
struct CostMeasured {
    OrderCost cost;
    bool operator==(const CostMeasured&) const = default;
};
/// In snapshots only, as the two below: the sums that measured costs led to.
struct CostTotalled {
    CostTotals totals;
    bool operator==(const CostTotalled&) const = default;
};
struct LatencyTotalled {
    LatencyTotals latency;
    bool operator==(const LatencyTotalled&) const = default;
};
struct CostForecastKept {
    CostForecast forecast;
    bool operator==(const CostForecastKept&) const = default;
};
/// Where an order went, and what else there was.
struct RouteDecided {
    RouteDecision decision;
    bool operator==(const RouteDecided&) const = default;
};
/// A rule was set, snoozed, removed, ended, or saw its value go back.
struct AlertRuleChanged {
    AlertRule rule;
    bool operator==(const AlertRuleChanged&) const = default;
};
/// What a rule watches for happened. The rule is as it stands from now on: nothing else tells that it changed.
struct AlertFired {
    AlertRule rule;
    Amount value;            ///< that crossed the threshold; None where there is none
    InstrumentId instrument; ///< at which it happened; empty: the account's
    OrderId order;           ///< of OrderFilled, OrderRefused, ExitHit; empty where none was made
    bool operator==(const AlertFired&) const = default;
};

/// What a trader wrote about a position, the open one or one that ended: all of it, anew.
struct PositionAnnotated {
    InstrumentId instrument;
    Timestamp openedAt{}; ///< which one
    PositionNote note;
    Timestamp changedAt{};
    bool operator==(const PositionAnnotated&) const = default;
};

/// The scale-out of a position as it stands: set, placed, cut to what is held, ended. The next position of the instrument has none.
struct ScaleOutChanged {
    ScaleOut scaleOut;
    bool operator==(const ScaleOutChanged&) const = default;
};

using Event = std::variant<AccountOpened, InstrumentListed, EngineStarted, CommandTaken, CommandSettled, OrderChanged, FillBooked,
    PositionChanged, BalanceChanged, FundingBooked, LimitChanged, DayRolled, TradingStateChanged, FlattenChanged, AlertRaised,
    VenueHoldingDiffered, BreakerChanged, LimitScheduled, ClusterChanged,
    AlgorithmChanged, CostMeasured, CostTotalled, LatencyTotalled, CostForecastKept, RouteDecided, AlertRuleChanged,
    AlertFired, PositionAnnotated, ScaleOutChanged>;

/// One immutable fact of an account: numbered without gaps, with when, why and by whom.
struct EventRecord {
    std::uint64_t sequence = 0;
    Timestamp time{};
    CommandId cause; ///< the command that led to it; empty for reports, market and clock
    Origin origin;
    Event event;
    bool operator==(const EventRecord&) const = default;
};

} // namespace jarvis::api

#pragma once

#include "engine/api/event.h"
#include "engine/model/algorithm.h"
#include "engine/model/amount.h"
#include "engine/model/breaker.h"
#include "engine/model/cost_totals.h"
#include "engine/model/fill.h"
#include "engine/model/kelly.h"
#include "engine/model/limits.h"
#include "engine/model/market_data.h"
#include "engine/model/order.h"
#include "engine/model/position.h"
#include "engine/model/refusal.h"
#include "engine/model/route.h"
#include "engine/model/venue_status.h"

#include <optional>
#include <variant>
#include <vector>

namespace jarvis::api {

/// Closed and open bars, oldest first, that end before `before` (or now).
struct CandleQuery {
    InstrumentId instrument;
    Timeframe timeframe = Timeframe::M1;
    std::optional<Timestamp> before;
    std::uint32_t countMax = 1'000;
};
struct CandleHistory {
    InstrumentId instrument;
    Timeframe timeframe = Timeframe::M1;
    std::vector<Candle> candles;
};

/// How a trader says "how much". Kelly says it by what the account's closed positions brought.
enum class SizeMode : std::uint8_t { Quantity = 1, Notional, EquityShare, Risk, Kelly };
/// What bound decided the size. Kelly: his share is less than risk per trade.
enum class SizeBound : std::uint8_t { Asked = 1, RiskPerTrade, PositionLimit, FreeBalance, VenueMax, Kelly };

/// "What would this order be, cost and risk?": answered by the kernel with the same gate that the order will pass.
struct PreviewQuery {
    OrderDraft draft;                      ///< its quantity is ignored unless mode is Quantity
    SizeMode mode = SizeMode::Quantity;
    Amount size;                           ///< Quantity, Money, Ratio of equity, Ratio of risk capital (empty: the limit); Kelly takes none
};
/// One limit, before and after the order.
struct LimitUse {
    LimitId limit = LimitId::PositionNotional;
    Amount before;
    Amount after;
    Amount allowed;
};
/// How an order of this size would be worked, were that left to its impact on the book.
struct AlgorithmAdvice {
    AlgorithmKind kind = AlgorithmKind::Market;
    std::uint32_t slices = 1;
    Ratio impact;                         ///< its share of the levels that are visible on the side it takes from
};
/// Everything the ticket must show before sending. Empty means "unknown", which blocks one-click.
struct OrderPreview {
    OrderDraft draft;                     ///< resolved: on the grid, with its quantity; send exactly this
    SizeBound bound = SizeBound::Asked;
    Timestamp quoteTime{};                ///< of the quote that the numbers come from
    std::optional<Price> bid;
    std::optional<Price> ask;
    std::optional<Price> mark;
    std::optional<Price> expectedPrice;   ///< average over the book walk for takers, limit price for makers
    std::optional<Ratio> slippage;        ///< of the walk against mid; ≥ 0 is against the trader
    bool crossesSpread = false;
    std::optional<Money> notional;
    std::optional<Money> margin;
    std::optional<Money> fee;             ///< of this order
    std::optional<Money> exitFee;         ///< of closing it at the stop
    std::optional<Money> worstLoss;       ///< at the stop, with both fees and slippage; > 0 is a loss
    std::optional<Money> bestGain;        ///< at the take profit, after fees
    std::optional<Price> liquidation;
    Quantity heldBefore;
    Quantity heldAfter;
    std::optional<Money> exposureBefore;  ///< of the account
    std::optional<Money> exposureAfter;
    std::vector<LimitUse> limits;
    std::vector<Refusal> refusals;        ///< every rule it breaks now, gate order; empty: it would pass
    VenueId venue = VenueId::Paper;
    std::optional<AlgorithmAdvice> advice;
    std::optional<RouteDecision> route;   ///< where it would go, were it sent now, when it is routed; `venue` is then that of its largest part
    std::optional<KellyAdvice> kelly;     ///< in mode Kelly, where enough positions were closed

    bool isComplete() const { return notional && margin && fee && worstLoss && expectedPrice; }
};

/// Older fills than the read model keeps, newest first.
struct FillQuery {
    std::uint64_t beforeSequence = UINT64_MAX;
    std::uint32_t countMax = 500;
};
struct FillHistory {
    std::vector<Fill> fills;
    std::uint64_t olderBefore = 0; ///< where the next page begins: beforeSequence of its query; 0: nothing is older
};

/// What stopped trading, and what let it go on: kills and releases, day locks and their ends, breakers that moved. Newest first, from
/// the whole journal: an account's memory of who pressed what, and when.
struct StopQuery {
    std::uint64_t beforeSequence = UINT64_MAX;
    std::uint32_t countMax = 500;
};
struct StopHistory {
    std::vector<EventRecord> stops; ///< TradingStateChanged and BreakerChanged
};

/// Who did what, when, from where, and why it was refused: every command, refusal, kill, release and change of a limit, newest first,
/// from the whole journal.
struct AuditQuery {
    std::uint64_t beforeSequence = UINT64_MAX;
    std::uint32_t countMax = 500;
};
/// One fact that an auditor asks for. When it was stands in record.time, what led to it in record.cause.
struct AuditEntry {
    enum class Kind : std::uint8_t {
        Command = 1,   ///< exactly as it came
        Refusal,       ///< why a command was not done: code, limit, value, what would pass
        Kill,          ///< trading was halted: all of it, or that of one scope
        Release,       ///< a halt was ended
        Limit,         ///< a limit has a new value
        LimitWaiting,  ///< a wider limit was asked for, and when it will hold
        DayReset,      ///< the daily loss counts anew
        Breaker,       ///< a circuit breaker moved
        CriticalAlert,
        LiveOn,        ///< an account with real money may take risk
        LiveOff,
    };
    Kind kind = Kind::Command;
    Origin who;                  ///< of a command: the sender
    std::optional<Refusal> why;
    EventRecord record;
};
struct AuditHistory {
    std::vector<AuditEntry> entries;
};

/// "How much risk is taken, and how much more may be?": answered by the kernel at the newest marks.
struct RiskQuery {};
/// One limit and how much of it is used.
struct LimitState {
    LimitId limit = LimitId::PositionNotional;
    Amount used;                      ///< None: it is no stock that fills up, or unknown now
    Amount allowed;
    bool isLargerWider = true;        ///< false: a smaller value allows more
    std::optional<Amount> scheduled;  ///< the wider value that waits
    Timestamp scheduledAt{};          ///< and until when
};
/// What one bad day in a hundred may cost, for what is held now. Empty while it cannot be known.
struct ValueAtRisk {
    std::optional<Money> historical;  ///< the loss that the sample's 1 % worst days reach or exceed
    std::uint32_t historicalDays = 0; ///< sample size
    std::optional<Money> parametric;  ///< EWMA covariance, normal returns
    std::uint32_t parametricDays = 0;
};
/// Statistics, not money: doubles. Rows and columns are the instruments.
struct CorrelationMatrix {
    std::vector<InstrumentId> instruments;
    std::vector<double> values;       ///< row by row, −1 … 1; shrunk
    std::uint32_t sampleSize = 0;     ///< returns per instrument
    double shrinkage = 0.0;           ///< 0: the sample as it is, 1: its target alone
};
struct ClusterMember {
    InstrumentId instrument;
    std::uint32_t cluster = 0;        ///< > 0
};
struct RiskReport {
    Timestamp time{};
    std::optional<Money> equity;      ///< empty while a position has no mark
    std::optional<Money> portfolioRisk; ///< lost when every stop fills, in-flight entries included
    std::vector<LimitState> limits;
    ValueAtRisk valueAtRisk;
    CorrelationMatrix correlation;
    Timestamp statisticsTime{};       ///< when returns were last read; the epoch: never
    std::vector<ClusterMember> clusters;
    std::vector<Breaker> breakers;    ///< those that are not closed, or have begun to count
};

/// "What does trading cost?": answered from sums that the engine keeps up, never from history.
struct CostQuery {
    std::uint32_t ordersMax = 200; ///< of single orders
};
/// One order's cost, and what it comes to; > 0 is against the trader. Empty where a price was not known.
struct OrderCostStory {
    OrderCost cost;
    std::optional<Money> delay;
    std::optional<Money> slippage;
    std::optional<Money> opportunity;
    std::optional<Money> shortfall;     ///< all of it, the fee included
    std::optional<Money> expected;      ///< slippage that the book promised
    std::optional<Money> arrivalValue;  ///< of the filled part: slippage is a share of this
    std::optional<Money> decisionValue; ///< likewise, for the shortfall
};
struct CostReport {
    Timestamp time{};
    std::vector<CostGroup> groups;       ///< by venue, symbol, tactic and hour
    std::vector<CostForecast> forecasts; ///< by instrument
    std::vector<OrderCostStory> orders;  ///< newest first
    std::vector<RouteDecision> routes;   ///< newest first
};

/// The ends of positions, newest first, from the whole journal: what an account's results are made of.
struct PositionQuery {
    std::uint64_t beforeSequence = UINT64_MAX;
    std::uint32_t countMax = 500;
};
struct PositionHistory {
    std::vector<EventRecord> closed; ///< PositionChanged, each flat: the story of one life, told once
    std::vector<EventRecord> notes;  ///< PositionAnnotated: the newest of each of them that has one
    std::uint64_t olderBefore = 0;   ///< as FillHistory has it
};

/// One position from flat to flat, step by step from the whole journal: what was done, by whom, and how it stood then. Oldest first.
struct PositionStoryQuery {
    InstrumentId instrument;
    Timestamp openedAt{};            ///< which one
    std::uint64_t afterSequence = 0; ///< only what came later: the next page
    std::uint32_t countMax = 500;
};
struct PositionStep {
    enum class Kind : std::uint8_t {
        Opened = 1, ///< by a FillBooked, as the three below
        Added,
        Reduced,
        Closed,
        ExitsChanged, ///< PositionChanged: the plan of exits has new values
        Funding,      ///< FundingBooked
        Refused,      ///< CommandSettled, or OrderChanged where the venue rejected it
        Alert,        ///< AlertRaised
        AlertFired,   ///< AlertFired
        Noted,        ///< PositionAnnotated
    };
    Kind kind = Kind::Opened;
    Origin who;                 ///< of a fill: who asked for its order
    std::optional<Refusal> why; ///< of Refused
    EventRecord record;
    Quantity held;              ///< afterwards
    std::optional<Price> price; ///< of the fill
    std::optional<Money> pnl;   ///< at that price, after the fees and funding until then; empty where there is no price
    std::optional<std::int64_t> milliR; ///< the same in thousandths of the risk at the first stop; empty where that is not known
};
struct PositionStory {
    std::optional<Position> position; ///< as it stands, or ended; empty: there is no such one
    std::vector<PositionStep> steps;
    bool isWhole = false; ///< nothing comes behind these steps, so far
};

/// "How are the venues doing?": answered by the connections themselves.
struct VenueQuery {};
struct VenueHealth {
    Timestamp time{};
    std::vector<VenueStatus> venues; ///< none: the market is simulated or recorded, and the account on paper
};

using Query = std::variant<CandleQuery, PreviewQuery, FillQuery, RiskQuery, StopQuery, CostQuery, VenueQuery, AuditQuery, PositionQuery,
    PositionStoryQuery>;
using Answer = std::variant<CandleHistory, OrderPreview, FillHistory, RiskReport, StopHistory, CostReport, VenueHealth, AuditHistory,
    PositionHistory, PositionStory>;

} // namespace jarvis::api

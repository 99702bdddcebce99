#pragma once

#include "engine/base/fixed_text.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/model/alert_rule.h"
#include "engine/model/algorithm.h"
#include "engine/model/amount.h"
#include "engine/model/breaker.h"
#include "engine/model/limits.h"
#include "engine/model/order.h"
#include "engine/model/position_note.h"
#include "engine/model/scale_out.h"

#include <optional>
#include <variant>

namespace jarvis::api {

/// Who is asking, and from where. Written into the journal with every command.
struct Origin {
    enum class Kind : std::uint8_t { Desk = 1, Voice, Telegram, Api, Strategy, Engine };
    Kind kind = Kind::Desk;
    FixedText<24> actor; ///< user name, or the part of the engine; of a strategy its name, "@" and its provider where it acts upon one
    bool operator==(const Origin&) const = default;
};

// Commands: imperative, named by the sender, boring to send twice.

struct SubmitOrder {
    OrderDraft draft;
    bool operator==(const SubmitOrder&) const = default;
};
/// Moves a working entry. Quantity is in all, the filled part included; equal to the filled part it means cancel.
struct AmendOrder {
    OrderId order;
    Quantity quantity;
    std::optional<Price> limitPrice;
    std::optional<Price> triggerPrice;
    bool operator==(const AmendOrder&) const = default;
};
struct CancelOrder {
    OrderId order;
    bool operator==(const CancelOrder&) const = default;
};
/// Cancels working entries (and, when asked, exits) that match every given filter.
struct CancelAll {
    std::optional<InstrumentId> instrument;
    std::optional<Side> side;
    bool includesExits = false;
    bool operator==(const CancelAll&) const = default;
};
/// Closes `quantity` (or all of it) at market, reduce-only.
struct ClosePosition {
    InstrumentId instrument;
    std::optional<Quantity> quantity; ///< > 0
    bool operator==(const ClosePosition&) const = default;
};
/// Blocks entries, cancels working ones, closes what is held, waits for evidence, cancels left-over exits. Never crosses zero.
struct Flatten {
    std::optional<InstrumentId> instrument; ///< empty: every position
    bool operator==(const Flatten&) const = default;
};
/// Closes the position and opens the same size on the other side, with new exits. One decision for both.
struct ReversePosition {
    InstrumentId instrument;
    ExitPlan exits;
    bool operator==(const ReversePosition&) const = default;
};
/// Replaces the exits of a position. Both must be given.
struct SetExits {
    InstrumentId instrument;
    ExitPlan exits;
    bool operator==(const SetExits&) const = default;
};
/// Moves the stop to where closing costs nothing: entry, round-trip fees and paid funding, rounded away from loss.
struct MoveStopToBreakEven {
    InstrumentId instrument;
    bool operator==(const MoveStopToBreakEven&) const = default;
};
/// Tighter acts at once; wider after the WideningDelay, unless set anew before: to the present value it is withdrawn.
struct SetLimit {
    LimitId limit = LimitId::PositionNotional;
    Amount value;
    bool operator==(const SetLimit&) const = default;
};
/// The red button: of the account, or of one venue, instrument, strategy or provider alone. Overtakes everything queued. Entries and
/// algorithms of the scope end at once. Protective exits stay, unless it is flattened too: strategies and providers hold nothing of
/// their own, so that is refused for them.
struct HaltTrading {
    bool flattensToo = false;
    BreakerScope scope{};
    bool operator==(const HaltTrading&) const = default;
};
/// Ends the halt of that scope. `typedText` must be kReleaseText: a click is not enough.
struct ResumeTrading {
    FixedText<16> typedText;
    BreakerScope scope{};
    bool operator==(const ResumeTrading&) const = default;
};
inline constexpr const char* kReleaseText = "RELEASE";
/// Lifts the daily-loss lock before the day ends; counts the loss anew from now. Logged.
struct ResetDay {
    bool operator==(const ResetDay&) const = default;
};
/// Stops new risk in a scope until somebody resets it.
struct TripBreaker {
    BreakerScope scope;
    bool operator==(const TripBreaker&) const = default;
};
/// Closes a breaker, and counts anew. Logged. What the red button stopped needs ResumeTrading instead.
struct ResetBreaker {
    BreakerScope scope;
    bool operator==(const ResetBreaker&) const = default;
};

/// Begins to work a larger order. The answer is an AlgorithmChanged that names this command as its cause.
struct StartAlgorithm {
    AlgorithmPlan plan;
    bool operator==(const StartAlgorithm&) const = default;
};
/// Changes what is asked of a running or paused algorithm. Quantity is in all, the filled part included.
struct AmendAlgorithm {
    AlgorithmId algorithm;
    Quantity quantity;
    std::optional<Price> limitPrice; ///< empty: stays
    std::optional<Duration> duration; ///< counted from the start, pauses left out; empty: stays
    bool operator==(const AmendAlgorithm&) const = default;
};
/// Takes its orders off the market and lets its clock stand still.
struct PauseAlgorithm {
    AlgorithmId algorithm;
    bool operator==(const PauseAlgorithm&) const = default;
};
struct ResumeAlgorithm {
    AlgorithmId algorithm;
    bool operator==(const ResumeAlgorithm&) const = default;
};
/// Ends it; what it has filled stays.
struct CancelAlgorithm {
    AlgorithmId algorithm;
    bool operator==(const CancelAlgorithm&) const = default;
};

/// Takes over what the venue holds and we do not believe in: the trader's word where evidence is missing. The difference is booked as
/// a fill at `price`, without a fee, so that the position stays the sum of its fills; nothing is sent but exits.
struct AdoptHolding {
    InstrumentId instrument;
    Quantity theirs; ///< what the venue was last seen to hold: another figure by now refuses it
    Price price;     ///< at which the difference came
    ExitPlan exits;  ///< of what is held then; both, unless that is nothing
    bool operator==(const AdoptHolding&) const = default;
};

/// The one switch of an account that moves real money: off, it only reduces. On needs `typedText` to be the account's name; off needs
/// nothing, ends algorithms and takes working entries off the market. Stays as it is over restarts; other accounts have none.
struct SwitchLive {
    bool isOn = false;
    FixedText<32> typedText;
    bool operator==(const SwitchLive&) const = default;
};

/// Watches for something and tells when it happens: a new rule, or (with `rule`) other settings for one that is kept, which begins to
/// watch anew. The answer is an AlertRuleChanged that names this command as its cause.
struct SetAlert {
    AlertRuleId rule; ///< empty: a new one
    AlertSpec spec;
    bool operator==(const SetAlert&) const = default;
};
struct RemoveAlert {
    AlertRuleId rule;
    bool operator==(const RemoveAlert&) const = default;
};
/// Looks at nothing for so long; then tells if it is (still) so. One that fired its only time watches once more. Zero: from now on again.
struct SnoozeAlert {
    AlertRuleId rule;
    Duration period{}; ///< at most kAlertSnoozeMax
    bool operator==(const SnoozeAlert&) const = default;
};

/// Writes into the trade journal what a trader thinks of a position: of the open one, or of one that ended. Replaces what was there;
/// an empty note takes it away. Moves no money, and is done while trading is halted.
struct AnnotatePosition {
    InstrumentId instrument;
    Timestamp openedAt{}; ///< which one: when it was opened from flat
    PositionNote note;
    bool operator==(const AnnotatePosition&) const = default;
};

/// Replaces the scale-out of a position; an empty plan ends it. Stop-loss and take-profit stay, and the take-profit shrinks to what the
/// rungs leave.
struct SetScaleOut {
    InstrumentId instrument;
    ScaleOutPlan plan;
    bool operator==(const SetScaleOut&) const = default;
};

using Action = std::variant<SubmitOrder, AmendOrder, CancelOrder, CancelAll, ClosePosition, Flatten, ReversePosition, SetExits,
    MoveStopToBreakEven, SetLimit, HaltTrading, ResumeTrading, ResetDay, TripBreaker, ResetBreaker,
    StartAlgorithm, AmendAlgorithm, PauseAlgorithm, ResumeAlgorithm, CancelAlgorithm, AdoptHolding, SwitchLive, SetAlert, RemoveAlert,
    SnoozeAlert, AnnotatePosition, SetScaleOut>;

struct Command {
    CommandId id;
    Origin origin;
    Timestamp expiresAt{}; ///< refused when it is taken later than this; at most kCommandLifeMax from now
    Action action;
    bool operator==(const Command&) const = default;
};
/// Settled ids are remembered for longer than any command may live, so that a repeat never acts twice.
inline constexpr Duration kCommandLifeMax = std::chrono::minutes(2);

} // namespace jarvis::api

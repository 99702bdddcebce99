#pragma once

#include "engine/base/fixed_text.h"
#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/model/amount.h"
#include "engine/model/instrument.h"
#include "engine/model/limits.h"
#include "engine/model/market_data.h"
#include "engine/model/order.h"
#include "engine/model/refusal.h"

#include <cstdint>
#include <optional>

namespace jarvis {

/// Names a rule: the sequence of the event that made it, so that no name is ever given twice.
using AlertRuleId = Id<struct AlertRuleTag>;

/// What a rule watches, and in which unit its threshold is. Numbers are fixed for ever: the journal holds them.
enum class AlertSubject : std::uint8_t {
    LastPrice = 1, ///< Price, of trades
    MarkPrice,     ///< Price
    BidPrice,      ///< Price
    AskPrice,      ///< Price
    Move,          ///< Ratio: how far the mark rose from its lowest (or fell from its highest) within the window
    CandleClose,   ///< Price, of bars of the timeframe
    Rsi,           ///< Ratio, 0 … 100 %, of `period` closes of the timeframe
    EmaCross,      ///< none: the average of `period` closes of the timeframe against the one of `slowPeriod`
    PositionPnl,   ///< Money, unrealised, at mark
    DayPnl,        ///< Money, of the account
    LimitUse,      ///< Ratio of a limit that fills up
    DataAge,       ///< Period, of an instrument's stream
    Connection,    ///< Period for which a venue has not been reached
    OrderFilled,   ///< none: an entry, or an order that closes, is filled whole
    OrderRefused,  ///< none: by a rule of ours or by the venue
    ExitHit,       ///< none: a take profit or a stop begins to fill
};
inline constexpr AlertSubject kAllAlertSubjects[] = {AlertSubject::LastPrice, AlertSubject::MarkPrice, AlertSubject::BidPrice, AlertSubject::AskPrice,
    AlertSubject::Move, AlertSubject::CandleClose, AlertSubject::Rsi, AlertSubject::EmaCross, AlertSubject::PositionPnl, AlertSubject::DayPnl,
    AlertSubject::LimitUse, AlertSubject::DataAge, AlertSubject::Connection, AlertSubject::OrderFilled, AlertSubject::OrderRefused, AlertSubject::ExitHit};
/// Which crossing of the threshold counts. At the threshold is beyond it.
enum class AlertDirection : std::uint8_t { Above = 1, Below, Either };
enum class AlertRepeat : std::uint8_t {
    Once = 1,
    EveryTime, ///< after the cool-down
};
enum class AlertState : std::uint8_t { Watching = 1, Done, Expired, Removed };
/// Where the value was when it was last looked at.
enum class AlertSide : std::uint8_t { Unknown = 1, Away, Beyond };

/// What a trader asks to be told of.
struct AlertSpec {
    AlertSubject subject = AlertSubject::LastPrice;
    AlertDirection direction = AlertDirection::Above;
    InstrumentId instrument;      ///< empty: of the account; of Connection and orders then: any
    Amount threshold;             ///< of the subject's kind
    LimitId limit = LimitId::PositionNotional; ///< LimitUse
    Duration window{};            ///< Move
    Timeframe timeframe = Timeframe::M1; ///< CandleClose, Rsi, EmaCross
    std::uint16_t period = 0;     ///< Rsi, EmaCross
    std::uint16_t slowPeriod = 0; ///< EmaCross
    AlertRepeat repeat = AlertRepeat::Once;
    Duration coolDown{};          ///< EveryTime: nothing is looked at for so long after it fired
    Timestamp expiresAt{};        ///< the epoch: never
    bool isCritical = false;      ///< stays on screen until somebody has seen it
    FixedText<64> note{};

    bool operator==(const AlertSpec&) const = default;
};

/// A rule as it stands: all of it is durable, so that a restart neither forgets a crossing nor tells it twice.
struct AlertRule {
    AlertRuleId id;
    AlertSpec spec;
    AlertState state = AlertState::Watching;
    AlertSide side = AlertSide::Unknown;
    Timestamp createdAt{};
    Timestamp snoozedUntil{}; ///< nothing is looked at before; the epoch: not snoozed
    Timestamp firedAt{};      ///< the newest time; the epoch: never
    std::uint32_t firedCount = 0;
    OrderId firedOrder;       ///< of which it told last: no order is told twice
    CommandId cause;          ///< which set it (anew)

    bool operator==(const AlertRule&) const = default;
};

/// Bounds of what may be asked for.
inline constexpr std::size_t kAlertRulesMax = 500;
/// A rule that watches a value rests for at least so long after it fired: a price that trembles on its threshold is no news.
inline constexpr Duration kAlertRestMin = std::chrono::seconds(1);
inline constexpr Duration kAlertWindowMin = std::chrono::seconds(10);
inline constexpr Duration kAlertWindowMax = std::chrono::hours(24);
inline constexpr Duration kAlertCoolDownMax = std::chrono::hours(24 * 7);
inline constexpr Duration kAlertSnoozeMax = std::chrono::hours(24 * 30);
inline constexpr std::uint16_t kAlertPeriodMin = 2;
inline constexpr std::uint16_t kAlertPeriodMax = 200;

/// Whether a subject is one instrument's, the account's, or either.
enum class AlertScope : std::uint8_t { Instrument = 1, Account, Either };
AlertScope scopeOf(AlertSubject subject);
/// None: it has no threshold.
Amount::Kind thresholdKindOf(AlertSubject subject);
/// Whether it watches something that happens rather than a value.
bool isOfOrders(AlertSubject subject);
/// Whether it is judged when a bar of its timeframe closes.
bool isOfBars(AlertSubject subject);
/// Whether its direction may be this one.
bool canCross(AlertSubject subject, AlertDirection direction);
/// Whether a limit fills up, so that its use can be watched.
bool hasUse(LimitId limit);

/// What is wrong with it, if anything: the first field that is, with what it has and what would pass. `is` is the instrument that it
/// names; null when it names none, or none that is known.
std::optional<Refusal> faultOf(const AlertSpec& spec, const Instrument* is, Timestamp now);

} // namespace jarvis

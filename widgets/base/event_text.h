#pragma once

#include "engine/api/engine.h"
#include "engine/api/event.h"
#include "engine/api/query.h"
#include "engine/model/order.h"
#include "engine/model/position.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/roles.h"

#include <QString>

namespace jarvis::widgets::base {

// The field's words for the engine's values. Every switch is exhaustive: a new value does not compile without its word.

QString text(Side side);          ///< Buy, Sell
QString positionSide(Side side);  ///< Long, Short
QString sideGlyph(Side side);     ///< ▲, ▼: tells the side without colour
QString text(OrderType type);
QString text(TimeInForce timeInForce);
QString text(OrderRole role);
QString text(OrderState state);
QString text(Protection protection);
QString text(AlgorithmKind kind);
QString text(AlgorithmState state);
QString text(Tactic tactic);
QString text(RouteVerdict verdict);
QString text(RouteReason reason);
QString text(VenueId venue);
QString text(Liquidity liquidity);
QString text(Timeframe timeframe); ///< 1s, 1m … 1d
QString text(api::SizeBound bound);
QString text(api::Link link);
/// Why, as a part of a sentence.
QString text(api::SendError error);
QString text(api::FetchError error);
/// The same, where nothing else is said.
QString sentence(api::SendError error);
QString sentence(api::FetchError error);
QString text(api::Origin::Kind kind);
QString text(api::FlattenChanged::Phase phase);

Tone toneOf(OrderState state);
Tone toneOf(Side side);
Tone toneOf(Money pnl); ///< Up, Down, or Plain for zero
Tone toneOf(api::Severity severity);

/// "Buy 0.0050 BTCUSDT limit 64,250.10 GTC, post-only"
QString orderText(const OrderDraft& draft, const Instrument* is);
QString orderText(const Order& order, const Instrument* is);
/// "0.0200 at 64,250.1, 0.0300 at 64,500.0"
QString rungsText(std::span<const ScaleOutPlan::Rung> rungs, const Instrument* is);
/// What a command asks for, in a few words.
QString actionText(const api::Action& action, const InstrumentLookup& find);
/// An alert as a full sentence.
QString alertText(const api::AlertRaised& alert, const InstrumentLookup& find);
/// What trading state stands in the way of new entries; empty when nothing does.
QString blockText(const api::TradingState& state);

/// One line of the log; empty for events that are not worth one (balances, listings).
struct LogText {
    QString text;
    Tone tone = Tone::Plain;
};
LogText logText(const api::EventRecord& record, const InstrumentLookup& find);

} // namespace jarvis::widgets::base

#include "widgets/base/event_text.h"

#include "engine/base/check.h"
#include "widgets/base/list_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace jarvis::widgets::base {
namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString text(Side side)
{
    return side == Side::Buy ? FieldWords::tr("Buy") : FieldWords::tr("Sell");
}

QString positionSide(Side side)
{
    return side == Side::Buy ? FieldWords::tr("Long") : FieldWords::tr("Short");
}

QString sideGlyph(Side side)
{
    return side == Side::Buy ? QStringLiteral("▲") : QStringLiteral("▼");
}

QString text(OrderType type)
{
    switch (type) {
    case OrderType::Market: return FieldWords::tr("Market");
    case OrderType::Limit: return FieldWords::tr("Limit");
    case OrderType::StopMarket: return FieldWords::tr("Stop");
    }
    UNREACHABLE();
}

QString text(TimeInForce timeInForce)
{
    switch (timeInForce) {
    case TimeInForce::Gtc: return FieldWords::tr("GTC");
    case TimeInForce::Ioc: return FieldWords::tr("IOC");
    case TimeInForce::Fok: return FieldWords::tr("FOK");
    case TimeInForce::Gtd: return FieldWords::tr("GTD");
    }
    UNREACHABLE();
}

QString text(OrderRole role)
{
    switch (role) {
    case OrderRole::Entry: return FieldWords::tr("Entry");
    case OrderRole::TakeProfit: return FieldWords::tr("Take profit");
    case OrderRole::StopLoss: return FieldWords::tr("Stop loss");
    case OrderRole::Close: return FieldWords::tr("Close");
    }
    UNREACHABLE();
}

QString text(OrderState state)
{
    switch (state) {
    case OrderState::Pending: return FieldWords::tr("Pending");
    case OrderState::Sent: return FieldWords::tr("Sent");
    case OrderState::Working: return FieldWords::tr("Working");
    case OrderState::PartiallyFilled: return FieldWords::tr("Partly filled");
    case OrderState::Filled: return FieldWords::tr("Filled");
    case OrderState::Cancelled: return FieldWords::tr("Cancelled");
    case OrderState::Rejected: return FieldWords::tr("Rejected");
    case OrderState::Expired: return FieldWords::tr("Expired");
    case OrderState::Unknown: return FieldWords::tr("Unknown");
    }
    UNREACHABLE();
}

QString text(Protection protection)
{
    switch (protection) {
    case Protection::None: return FieldWords::tr("No stop");
    case Protection::Placing: return FieldWords::tr("Placing exits");
    case Protection::Protected: return FieldWords::tr("Protected");
    case Protection::Degraded: return FieldWords::tr("Exit missing");
    case Protection::Closing: return FieldWords::tr("Closing");
    }
    UNREACHABLE();
}

QString text(AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::Market: return FieldWords::tr("At once");
    case AlgorithmKind::Twap: return FieldWords::tr("TWAP");
    case AlgorithmKind::Vwap: return FieldWords::tr("VWAP");
    case AlgorithmKind::Iceberg: return FieldWords::tr("Iceberg");
    case AlgorithmKind::Peg: return FieldWords::tr("Peg");
    case AlgorithmKind::Chase: return FieldWords::tr("Chase");
    }
    UNREACHABLE();
}

QString text(AlgorithmState state)
{
    switch (state) {
    case AlgorithmState::Running: return FieldWords::tr("Running");
    case AlgorithmState::Paused: return FieldWords::tr("Paused");
    case AlgorithmState::Cancelling: return FieldWords::tr("Cancelling");
    case AlgorithmState::Done: return FieldWords::tr("Done");
    case AlgorithmState::Cancelled: return FieldWords::tr("Cancelled");
    case AlgorithmState::Failed: return FieldWords::tr("Failed");
    }
    UNREACHABLE();
}

QString text(Tactic tactic)
{
    switch (tactic) {
    case Tactic::Market: return FieldWords::tr("Market");
    case Tactic::Limit: return FieldWords::tr("Limit");
    case Tactic::Stop: return FieldWords::tr("Stop");
    case Tactic::Exit: return FieldWords::tr("Exit");
    case Tactic::Twap: return FieldWords::tr("TWAP");
    case Tactic::Vwap: return FieldWords::tr("VWAP");
    case Tactic::Iceberg: return FieldWords::tr("Iceberg");
    case Tactic::Peg: return FieldWords::tr("Peg");
    case Tactic::Chase: return FieldWords::tr("Chase");
    }
    UNREACHABLE();
}

QString text(RouteVerdict verdict)
{
    switch (verdict) {
    case RouteVerdict::Chosen: return FieldWords::tr("Chosen");
    case RouteVerdict::Dearer: return FieldWords::tr("Dearer");
    case RouteVerdict::VenueDown: return FieldWords::tr("Venue down");
    case RouteVerdict::BreakerOpen: return FieldWords::tr("Breaker open");
    case RouteVerdict::StaleBook: return FieldWords::tr("Book not to be trusted");
    case RouteVerdict::NoBalance: return FieldWords::tr("Not enough free balance");
    case RouteVerdict::BelowMinimum: return FieldWords::tr("Below the venue's least order");
    case RouteVerdict::TooThin: return FieldWords::tr("Book too thin");
    case RouteVerdict::NotListed: return FieldWords::tr("Not traded there");
    case RouteVerdict::Refused: return FieldWords::tr("Not allowed there");
    case RouteVerdict::Failed: return FieldWords::tr("Failed a moment ago");
    }
    UNREACHABLE();
}

QString text(RouteReason reason)
{
    switch (reason) {
    case RouteReason::OnlyOne: return FieldWords::tr("No other venue was usable");
    case RouteReason::Cheapest: return FieldWords::tr("Cheapest venue; splitting would not have paid for itself");
    case RouteReason::Split: return FieldWords::tr("Split: together cheaper than any venue alone");
    case RouteReason::Nowhere: return FieldWords::tr("No usable venue holds the quantity");
    case RouteReason::Resting: return FieldWords::tr("It may rest in one book, so it stays where it was named");
    case RouteReason::PositionHere: return FieldWords::tr("It goes where the position is");
    }
    UNREACHABLE();
}

QString text(VenueId venue)
{
    switch (venue) {
    case VenueId::Paper: return FieldWords::tr("Paper");
    case VenueId::Replay: return FieldWords::tr("Replay");
    case VenueId::Binance: return QStringLiteral("Binance");
    case VenueId::Bybit: return QStringLiteral("Bybit");
    case VenueId::Okx: return QStringLiteral("OKX");
    case VenueId::PaperB: return FieldWords::tr("Paper B");
    case VenueId::PaperC: return FieldWords::tr("Paper C");
    case VenueId::PaperD: return FieldWords::tr("Paper D");
    }
    UNREACHABLE();
}

QString text(Liquidity liquidity)
{
    return liquidity == Liquidity::Maker ? FieldWords::tr("Maker") : FieldWords::tr("Taker");
}

QString text(Timeframe timeframe)
{
    switch (timeframe) {
    case Timeframe::S1: return FieldWords::tr("1s");
    case Timeframe::M1: return FieldWords::tr("1m");
    case Timeframe::M5: return FieldWords::tr("5m");
    case Timeframe::M15: return FieldWords::tr("15m");
    case Timeframe::M30: return FieldWords::tr("30m");
    case Timeframe::H1: return FieldWords::tr("1h");
    case Timeframe::H4: return FieldWords::tr("4h");
    case Timeframe::D1: return FieldWords::tr("1d");
    }
    UNREACHABLE();
}

QString text(api::SizeBound bound)
{
    switch (bound) {
    case api::SizeBound::Asked: return FieldWords::tr("as asked");
    case api::SizeBound::RiskPerTrade: return FieldWords::tr("bound by risk per trade");
    case api::SizeBound::PositionLimit: return FieldWords::tr("bound by the position limit");
    case api::SizeBound::FreeBalance: return FieldWords::tr("bound by the free balance");
    case api::SizeBound::VenueMax: return FieldWords::tr("bound by the venue's maximum");
    case api::SizeBound::Kelly: return FieldWords::tr("bound by Kelly's share");
    }
    UNREACHABLE();
}

QString text(api::Link link)
{
    switch (link) {
    case api::Link::Connecting: return FieldWords::tr("Connecting");
    case api::Link::Live: return FieldWords::tr("Live", "connection");
    case api::Link::Stale: return FieldWords::tr("Stale");
    case api::Link::Down: return FieldWords::tr("Down");
    }
    UNREACHABLE();
}

QString text(api::SendError error)
{
    switch (error) {
    case api::SendError::LinkDown: return FieldWords::tr("the engine cannot be reached");
    case api::SendError::QueueFull: return FieldWords::tr("the engine is too busy; nothing was queued, try again");
    case api::SendError::NotPermitted: return FieldWords::tr("you may not do this");
    }
    UNREACHABLE();
}

QString text(api::FetchError error)
{
    switch (error) {
    case api::FetchError::LinkDown: return FieldWords::tr("the engine cannot be reached");
    case api::FetchError::QueueFull: return FieldWords::tr("the engine is too busy to answer");
    case api::FetchError::UnknownInstrument: return FieldWords::tr("the engine does not know this instrument");
    case api::FetchError::NoData: return FieldWords::tr("there is no data for this");
    }
    UNREACHABLE();
}

QString sentence(api::SendError error) { return FieldWords::tr("Not sent: %1.").arg(text(error)); }
QString sentence(api::FetchError error) { return FieldWords::tr("The engine did not answer: %1.").arg(text(error)); }

QString text(api::Origin::Kind kind)
{
    switch (kind) {
    case api::Origin::Kind::Desk: return FieldWords::tr("Desk");
    case api::Origin::Kind::Voice: return FieldWords::tr("Voice");
    case api::Origin::Kind::Telegram: return QStringLiteral("Telegram");
    case api::Origin::Kind::Api: return FieldWords::tr("API");
    case api::Origin::Kind::Strategy: return FieldWords::tr("Strategy");
    case api::Origin::Kind::Engine: return FieldWords::tr("Engine");
    }
    UNREACHABLE();
}

QString text(api::FlattenChanged::Phase phase)
{
    switch (phase) {
    case api::FlattenChanged::Phase::CancellingEntries: return FieldWords::tr("cancelling entries");
    case api::FlattenChanged::Phase::Closing: return FieldWords::tr("closing");
    case api::FlattenChanged::Phase::CancellingExits: return FieldWords::tr("cancelling exits");
    case api::FlattenChanged::Phase::Done: return FieldWords::tr("flat");
    case api::FlattenChanged::Phase::Failed: return FieldWords::tr("failed");
    }
    UNREACHABLE();
}

Tone toneOf(OrderState state)
{
    switch (state) {
    case OrderState::Pending: case OrderState::Sent: return Tone::Muted;
    case OrderState::Working: case OrderState::PartiallyFilled: return Tone::Accent;
    case OrderState::Filled: return Tone::Plain;
    case OrderState::Cancelled: case OrderState::Expired: return Tone::Muted;
    case OrderState::Rejected: return Tone::Down;
    case OrderState::Unknown: return Tone::Warn;
    }
    UNREACHABLE();
}

Tone toneOf(Side side)
{
    return side == Side::Buy ? Tone::Up : Tone::Down;
}

Tone toneOf(Money pnl)
{
    if (pnl.isZero())
        return Tone::Plain;
    return pnl.isNegative() ? Tone::Down : Tone::Up;
}

Tone toneOf(api::Severity severity)
{
    switch (severity) {
    case api::Severity::Info: return Tone::Plain;
    case api::Severity::Warning: return Tone::Warn;
    case api::Severity::Critical: return Tone::Critical;
    }
    UNREACHABLE();
}

QString blockText(const api::TradingState& state)
{
    QStringList reasons;
    if (state.isKilled)
        reasons << FieldWords::tr("trading is halted");
    if (state.isLiveOff)
        reasons << FieldWords::tr("live trading is off");
    if (state.isJournalDown)
        reasons << FieldWords::tr("the journal cannot be written");
    if (!state.isVenueUp)
        reasons << FieldWords::tr("the venue is down");
    if (state.isReconciling)
        reasons << FieldWords::tr("reconciling with the venue");
    if (state.isDayLocked)
        reasons << FieldWords::tr("daily loss limit reached");
    return listText(reasons);
}

} // namespace jarvis::widgets::base

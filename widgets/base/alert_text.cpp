#include "widgets/base/alert_text.h"

#include "engine/base/check.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"

#include <QCoreApplication>

namespace jarvis::widgets::base {
namespace {

struct AlertWords {
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

const Instrument* instrumentOf(const AlertSpec& spec, const InstrumentLookup& find)
{
    return find && spec.instrument ? find(spec.instrument) : nullptr;
}

QString placeOf(InstrumentId id, const InstrumentLookup& find)
{
    if (!id)
        return AlertWords::tr("Account");
    const Instrument* is = find ? find(id) : nullptr;
    return is ? QString::fromStdString(is->symbol()) : AlertWords::tr("instrument %1").arg(id.value);
}

/// What is watched, with its periods: "RSI 14 (5m)".
QString watchedText(const AlertSpec& spec)
{
    switch (spec.subject) {
    case AlertSubject::LastPrice: return AlertWords::tr("last price");
    case AlertSubject::MarkPrice: return AlertWords::tr("mark price");
    case AlertSubject::BidPrice: return AlertWords::tr("bid price");
    case AlertSubject::AskPrice: return AlertWords::tr("ask price");
    case AlertSubject::CandleClose: return AlertWords::tr("%1 candle close").arg(text(spec.timeframe));
    case AlertSubject::Rsi: return AlertWords::tr("RSI %1 (%2)").arg(QString::number(spec.period), text(spec.timeframe));
    case AlertSubject::EmaCross: return AlertWords::tr("EMA %1 and EMA %2 (%3)").arg(QString::number(spec.period), QString::number(spec.slowPeriod), text(spec.timeframe));
    case AlertSubject::LimitUse: return AlertWords::tr("use of the limit %1").arg(limitName(spec.limit));
    case AlertSubject::PositionPnl: return AlertWords::tr("position P&L");
    case AlertSubject::DayPnl: return AlertWords::tr("day P&L");
    default: return text(spec.subject);
    }
}

QString eventText(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::OrderFilled: return AlertWords::tr("an order is filled");
    case AlertSubject::OrderRefused: return AlertWords::tr("an order is refused");
    default: return AlertWords::tr("an exit is hit");
    }
}

QString averagesText(const AlertSpec& spec)
{
    const QString fast = QString::number(spec.period);
    const QString slow = QString::number(spec.slowPeriod);
    switch (spec.direction) {
    case AlertDirection::Above: return AlertWords::tr("EMA %1 rises above EMA %2 (%3)").arg(fast, slow, text(spec.timeframe));
    case AlertDirection::Below: return AlertWords::tr("EMA %1 falls below EMA %2 (%3)").arg(fast, slow, text(spec.timeframe));
    case AlertDirection::Either: return AlertWords::tr("EMA %1 crosses EMA %2 (%3)").arg(fast, slow, text(spec.timeframe));
    }
    UNREACHABLE();
}

QString moveText(const AlertSpec& spec, const QString& threshold)
{
    const QString window = formatDuration(spec.window);
    switch (spec.direction) {
    case AlertDirection::Above: return AlertWords::tr("mark rises by %1 within %2").arg(threshold, window);
    case AlertDirection::Below: return AlertWords::tr("mark falls by %1 within %2").arg(threshold, window);
    case AlertDirection::Either: return AlertWords::tr("mark moves by %1 within %2").arg(threshold, window);
    }
    UNREACHABLE();
}

QString crossingText(const AlertSpec& spec, const QString& threshold)
{
    switch (spec.direction) {
    case AlertDirection::Above: return AlertWords::tr("%1 rises to %2").arg(watchedText(spec), threshold);
    case AlertDirection::Below: return AlertWords::tr("%1 falls to %2").arg(watchedText(spec), threshold);
    case AlertDirection::Either: return AlertWords::tr("%1 crosses %2").arg(watchedText(spec), threshold);
    }
    UNREACHABLE();
}

QString conditionText(const AlertSpec& spec, const InstrumentLookup& find)
{
    const QString threshold = alertAmount(spec.subject, spec.threshold, instrumentOf(spec, find));
    if (isOfOrders(spec.subject))
        return eventText(spec.subject);
    switch (spec.subject) {
    case AlertSubject::EmaCross: return averagesText(spec);
    case AlertSubject::Move: return moveText(spec, threshold);
    case AlertSubject::DataAge: return AlertWords::tr("data is older than %1").arg(threshold);
    case AlertSubject::Connection: return AlertWords::tr("venue not reached for %1").arg(threshold);
    default: return crossingText(spec, threshold);
    }
}

} // namespace

QString text(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::LastPrice: return AlertWords::tr("Last price");
    case AlertSubject::MarkPrice: return AlertWords::tr("Mark price");
    case AlertSubject::BidPrice: return AlertWords::tr("Bid price");
    case AlertSubject::AskPrice: return AlertWords::tr("Ask price");
    case AlertSubject::Move: return AlertWords::tr("Move within a time");
    case AlertSubject::CandleClose: return AlertWords::tr("Candle close");
    case AlertSubject::Rsi: return AlertWords::tr("RSI");
    case AlertSubject::EmaCross: return AlertWords::tr("EMA cross");
    case AlertSubject::PositionPnl: return AlertWords::tr("Position P&L");
    case AlertSubject::DayPnl: return AlertWords::tr("Day P&L");
    case AlertSubject::LimitUse: return AlertWords::tr("Use of a limit");
    case AlertSubject::DataAge: return AlertWords::tr("Age of data");
    case AlertSubject::Connection: return AlertWords::tr("Connection");
    case AlertSubject::OrderFilled: return AlertWords::tr("Order filled");
    case AlertSubject::OrderRefused: return AlertWords::tr("Order refused");
    case AlertSubject::ExitHit: return AlertWords::tr("Exit hit");
    }
    UNREACHABLE();
}

QString text(AlertDirection direction)
{
    switch (direction) {
    case AlertDirection::Above: return AlertWords::tr("Rises to");
    case AlertDirection::Below: return AlertWords::tr("Falls to");
    case AlertDirection::Either: return AlertWords::tr("Crosses");
    }
    UNREACHABLE();
}

QString text(AlertState state)
{
    switch (state) {
    case AlertState::Watching: return AlertWords::tr("Watching");
    case AlertState::Done: return AlertWords::tr("Fired");
    case AlertState::Expired: return AlertWords::tr("Expired");
    case AlertState::Removed: return AlertWords::tr("Removed");
    }
    UNREACHABLE();
}

QString describe(AlertSubject subject)
{
    switch (subject) {
    case AlertSubject::LastPrice: return AlertWords::tr("Tells when a trade happens at this price or beyond it.");
    case AlertSubject::MarkPrice: return AlertWords::tr("Tells when the mark, which P&L and liquidation count with, reaches this price.");
    case AlertSubject::BidPrice: return AlertWords::tr("Tells when the best bid reaches this price.");
    case AlertSubject::AskPrice: return AlertWords::tr("Tells when the best ask reaches this price.");
    case AlertSubject::Move: return AlertWords::tr("Tells when the mark is that far from its lowest or highest price within the time.");
    case AlertSubject::CandleClose: return AlertWords::tr("Tells when a candle closes at this price or beyond it; looks at closed candles only.");
    case AlertSubject::Rsi: return AlertWords::tr("Relative strength of closed candles, from 0 to 100 %.");
    case AlertSubject::EmaCross: return AlertWords::tr("Tells when the fast average of closed candles crosses the slow one.");
    case AlertSubject::PositionPnl: return AlertWords::tr("Unrealised profit or loss of the position, at mark, in USD; a loss is negative.");
    case AlertSubject::DayPnl: return AlertWords::tr("Profit or loss of the account since the day began, in USD; a loss is negative.");
    case AlertSubject::LimitUse: return AlertWords::tr("How much of a risk limit is used.");
    case AlertSubject::DataAge: return AlertWords::tr("Tells when nothing came from the instrument's stream for so long.");
    case AlertSubject::Connection: return AlertWords::tr("Tells when a venue has not been reached for so long.");
    case AlertSubject::OrderFilled: return AlertWords::tr("Tells when an order is filled whole; exits have an alert of their own.");
    case AlertSubject::OrderRefused: return AlertWords::tr("Tells when an order is refused, by a rule or by the venue.");
    case AlertSubject::ExitHit: return AlertWords::tr("Tells when a take profit or a stop loss begins to fill.");
    }
    UNREACHABLE();
}

QString alertAmount(AlertSubject subject, const Amount& amount, const Instrument* is)
{
    if (amount.kind == Amount::Kind::Money)
        return AlertWords::tr("%1 USD").arg(formatPnl(amount.asMoney()));
    const bool isWhole = subject == AlertSubject::LimitUse && amount.kind == Amount::Kind::Ratio;
    return isWhole ? formatPercent(amount.asRatio(), 0) : formatAmount(amount, is);
}

QString ruleText(const AlertSpec& spec, const InstrumentLookup& find)
{
    return QStringLiteral("%1: %2").arg(placeOf(spec.instrument, find), conditionText(spec, find));
}

QString firedText(const api::AlertFired& fired, const InstrumentLookup& find)
{
    const AlertSpec& spec = fired.rule.spec;
    const Instrument* is = find && fired.instrument ? find(fired.instrument) : nullptr;
    QString line = QStringLiteral("%1: %2").arg(placeOf(fired.instrument ? fired.instrument : spec.instrument, find), conditionText(spec, find));
    if (fired.order)
        line = AlertWords::tr("%1, order %2").arg(line).arg(fired.order.value);
    else if (fired.value.kind != Amount::Kind::None)
        line = AlertWords::tr("%1, now %2").arg(line, alertAmount(spec.subject, fired.value, is));
    const std::string_view note = spec.note.view();
    if (!note.empty())
        line += QStringLiteral(" · ") + QString::fromUtf8(note.data(), static_cast<qsizetype>(note.size()));
    return line;
}

} // namespace jarvis::widgets::base

#include "widgets/base/event_text.h"

#include "engine/base/check.h"
#include "widgets/base/alert_text.h"
#include "widgets/base/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::base {
namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

/// In a log, colour is for what needs a look.
Tone orderTone(OrderState state)
{
    const bool needsALook = state == OrderState::Rejected || state == OrderState::Unknown;
    return needsALook ? toneOf(state) : Tone::Muted;
}

/// Turns events into lines. An empty text means "not worth a line".
struct EventTeller {
    const InstrumentLookup& find;

    const Instrument* instrument(InstrumentId id) const { return find && id ? find(id) : nullptr; }
    QString symbol(InstrumentId id) const
    {
        const Instrument* is = instrument(id);
        return is ? QString::fromStdString(is->symbol()) : LogWords::tr("instrument %1").arg(id.value);
    }
    QString price(InstrumentId id, Price price) const
    {
        const Instrument* is = instrument(id);
        return is ? formatPrice(*is, price) : LogWords::tr("%1 ticks").arg(price.ticks());
    }
    QString quantity(InstrumentId id, Quantity quantity) const
    {
        const Instrument* is = instrument(id);
        return is ? formatQuantity(*is, quantity) : LogWords::tr("%1 lots").arg(quantity.lots());
    }

    LogText operator()(const api::AccountOpened& e) const
    {
        return {LogWords::tr("Account %1 (%2) opened with %3 USD")
                    .arg(QString::fromUtf8(e.name.view().data(), static_cast<qsizetype>(e.name.view().size())),
                        e.isLive ? LogWords::tr("live") : e.isTestnet ? LogWords::tr("testnet") : LogWords::tr("paper"), formatMoney(e.deposited)),
            e.isLive ? Tone::Live : Tone::Plain};
    }
    LogText operator()(const api::InstrumentListed&) const { return {}; }
    LogText operator()(const api::EngineStarted& e) const
    {
        QString line = LogWords::tr("Engine started, epoch %1").arg(e.epoch);
        if (e.tornBytes > 0)
            line += QStringLiteral(", ") + LogWords::tr("%1 torn bytes cut from the journal").arg(e.tornBytes);
        if (e.ordersInDoubt > 0)
            line += QStringLiteral(", ") + LogWords::tr("%n order(s) in doubt", nullptr, static_cast<int>(e.ordersInDoubt));
        return {line, e.tornBytes > 0 || e.ordersInDoubt > 0 ? Tone::Warn : Tone::Plain};
    }
    LogText operator()(const api::CommandTaken& e) const { return {actionText(e.command.action, find), Tone::Muted}; }
    LogText operator()(const api::CommandSettled& e) const
    {
        if (!e.refusal)
            return {};
        return {LogWords::tr("Refused: %1").arg(refusalText(*e.refusal, find).sentence()), Tone::Down};
    }
    LogText operator()(const api::OrderChanged& e) const
    {
        const Order& order = e.order;
        QString line = LogWords::tr("Order %1 %2: %3").arg(order.id.value).arg(text(order.state).toLower(), orderText(order, instrument(order.instrument)));
        if (order.state == OrderState::PartiallyFilled)
            line += QStringLiteral(", ") + LogWords::tr("%1 filled").arg(quantity(order.instrument, order.filled));
        if (order.reason.code != ReasonCode::None)
            line += QStringLiteral(" · ") + refusalText(order.reason, find).sentence();
        return {line, orderTone(order.state)};
    }
    LogText operator()(const api::FillBooked& e) const
    {
        const Fill& fill = e.fill;
        QString line = LogWords::tr("%1 %2 %3 at %4, order %5").arg(fill.side == Side::Buy ? LogWords::tr("Bought") : LogWords::tr("Sold"),
            quantity(fill.instrument, fill.quantity), symbol(fill.instrument), price(fill.instrument, fill.price)).arg(fill.order.value);
        if (fill.role != OrderRole::Entry)
            line += QStringLiteral(" (") + text(fill.role) + QLatin1Char(')');
        if (!fill.realised.isZero())
            line += QStringLiteral(", ") + LogWords::tr("realised %1").arg(formatPnl(fill.realised));
        return {line, Tone::Plain};
    }
    LogText operator()(const api::PositionChanged& e) const
    {
        const Position& position = e.position;
        if (!position.isFlat() || position.openedAt == Timestamp{})
            return {};
        const Money net = position.realised - position.fees + position.funding;
        return {LogWords::tr("Position %1 closed, net %2").arg(symbol(position.instrument), formatPnl(net)), toneOf(net)};
    }
    LogText operator()(const api::BalanceChanged&) const { return {}; }
    LogText operator()(const api::FundingBooked& e) const
    {
        return {LogWords::tr("Funding of %1: %2 at %3").arg(symbol(e.instrument), formatPnl(e.amount), formatPercent(e.rate, 4)), toneOf(e.amount)};
    }
    LogText operator()(const api::LimitChanged& e) const
    {
        return {LogWords::tr("Limit set: %1 %2").arg(limitName(e.limit), formatAmount(e.value, nullptr)), Tone::Plain};
    }
    LogText operator()(const api::DayRolled& e) const
    {
        return {(e.isReset ? LogWords::tr("Day reset at equity %1") : LogWords::tr("The day counts from equity %1")).arg(formatMoney(e.equityAtStart)), Tone::Plain};
    }
    LogText operator()(const api::TradingStateChanged& e) const
    {
        const QString block = blockText(e.state);
        if (block.isEmpty())
            return {LogWords::tr("Entries are allowed"), Tone::Plain};
        return {LogWords::tr("Entries are blocked: %1").arg(block), e.state.isKilled ? Tone::Critical : Tone::Warn};
    }
    LogText operator()(const api::FlattenChanged& e) const
    {
        QString line = LogWords::tr("Flatten %1: %2").arg(symbol(e.instrument), text(e.phase));
        if (!e.remainder.isZero())
            line += QStringLiteral(", ") + LogWords::tr("%1 left").arg(quantity(e.instrument, e.remainder));
        return {line, e.phase == api::FlattenChanged::Phase::Failed ? Tone::Critical : Tone::Plain};
    }
    LogText operator()(const api::AlertRaised& e) const { return {alertText(e, find), toneOf(e.severity)}; }
    LogText operator()(const api::VenueHoldingDiffered& e) const
    {
        return {LogWords::tr("%1: the venue holds %2, we believe %3").arg(symbol(e.instrument), quantity(e.instrument, e.theirs), quantity(e.instrument, e.ours)),
            Tone::Critical};
    }
    LogText operator()(const api::AlgorithmChanged& e) const
    {
        const Algorithm& a = e.algorithm;
        QString line = LogWords::tr("Algorithm %1, %2 %3: %4").arg(a.id.value).arg(text(a.kind), symbol(a.plan.instrument), text(a.state).toLower());
        line += QStringLiteral(", ") + LogWords::tr("%1 of %2 filled").arg(quantity(a.plan.instrument, a.filled), quantity(a.plan.instrument, a.plan.quantity));
        if (a.reason.code != ReasonCode::None)
            line += QStringLiteral(" · ") + refusalText(a.reason, find).sentence();
        return {line, a.state == AlgorithmState::Failed ? Tone::Critical : Tone::Muted};
    }
    LogText operator()(const api::BreakerChanged& e) const
    {
        const Breaker& breaker = e.breaker;
        const QString scope = scopeName(breaker.scope, find);
        const QString why = triggerName(breaker.trigger);
        switch (breaker.state) {
        case BreakerState::Closed:
            if (breaker.count > 0)
                return {LogWords::tr("Breaker of %1 counts %2: %3").arg(scope, why).arg(breaker.count), Tone::Muted};
            return {LogWords::tr("Breaker of %1 is closed").arg(scope), Tone::Plain};
        case BreakerState::Open: return {LogWords::tr("Breaker of %1 tripped: %2").arg(scope, why), Tone::Critical};
        case BreakerState::HalfOpen:
            if (breaker.probe)
                return {LogWords::tr("Breaker of %1 is half-open: order %2 is the probe").arg(scope).arg(breaker.probe.value), Tone::Warn};
            return {LogWords::tr("Breaker of %1 is half-open: one order may go").arg(scope), Tone::Warn};
        }
        UNREACHABLE();
    }
    LogText operator()(const api::LimitScheduled& e) const
    {
        if (e.dueAt == Timestamp{})
            return {LogWords::tr("Limit stays: %1").arg(limitName(e.limit)), Tone::Plain};
        return {LogWords::tr("Limit widens at %1: %2 %3").arg(formatTime(e.dueAt), limitName(e.limit), formatAmount(e.value, nullptr)), Tone::Warn};
    }
    LogText operator()(const api::CostMeasured&) const { return {}; }
    LogText operator()(const api::CostTotalled&) const { return {}; }
    LogText operator()(const api::LatencyTotalled&) const { return {}; }
    LogText operator()(const api::CostForecastKept&) const { return {}; }
    LogText operator()(const api::RouteDecided& e) const
    {
        const RouteDecision& route = e.decision;
        return {LogWords::tr("Routed %1 of %2: %3").arg(quantity(route.asked, route.quantity), symbol(route.asked), text(route.reason)), Tone::Muted};
    }
    LogText operator()(const api::AlertRuleChanged& e) const
    {
        const AlertRule& rule = e.rule;
        const QString what = ruleText(rule.spec, find);
        if (rule.state == AlertState::Removed)
            return {LogWords::tr("Alert removed: %1").arg(what), Tone::Muted};
        if (rule.state == AlertState::Expired)
            return {LogWords::tr("Alert expired: %1").arg(what), Tone::Muted};
        if (rule.snoozedUntil != Timestamp{} && rule.state == AlertState::Watching)
            return {LogWords::tr("Alert snoozed until %1: %2").arg(formatTime(rule.snoozedUntil), what), Tone::Muted};
        return {};
    }
    LogText operator()(const api::AlertFired& e) const
    {
        return {LogWords::tr("Alert: %1").arg(firedText(e, find)), e.rule.spec.isCritical ? Tone::Critical : Tone::Warn};
    }
    LogText operator()(const api::PositionAnnotated& e) const
    {
        return {LogWords::tr("Note written on the position in %1 that was opened %2").arg(symbol(e.instrument), formatDateTime(e.openedAt)), Tone::Muted};
    }
    // Its orders have lines of their own: told is how it begins and that it ends.
    LogText operator()(const api::ScaleOutChanged& e) const
    {
        const std::span<const ScaleOutRung> rungs = e.scaleOut.kept();
        if (rungs.empty())
            return {LogWords::tr("The scale-out of %1 is over").arg(symbol(e.scaleOut.instrument)), Tone::Muted};
        if (std::any_of(rungs.begin(), rungs.end(), [](const ScaleOutRung& rung) { return bool(rung.order); }))
            return {};
        std::vector<ScaleOutPlan::Rung> told;
        for (const ScaleOutRung& rung : rungs)
            told.push_back({rung.price, rung.quantity});
        return {LogWords::tr("Scale-out of %1: %2").arg(symbol(e.scaleOut.instrument), rungsText(told, instrument(e.scaleOut.instrument))), Tone::Muted};
    }
    LogText operator()(const api::ClusterChanged& e) const
    {
        if (e.cluster == 0)
            return {LogWords::tr("%1 moves alone").arg(symbol(e.instrument)), Tone::Muted};
        return {LogWords::tr("%1 moves with cluster %2").arg(symbol(e.instrument)).arg(e.cluster), Tone::Muted};
    }
};

/// The venue that an alert is about, where there are several.
QString venueOf(const Amount& number)
{
    const bool isNamed = number.kind == Amount::Kind::Count && number.raw >= static_cast<int>(VenueId::Paper) && number.raw <= static_cast<int>(VenueId::PaperD);
    return isNamed ? text(static_cast<VenueId>(number.raw)) : QString();
}

QString clockSentence(const api::AlertRaised& alert, const QString& offset)
{
    const QString named = venueOf(alert.limit);
    const QString venue = named.isEmpty() ? LogWords::tr("The venue") : named;
    switch (alert.severity) {
    case api::Severity::Critical: return LogWords::tr("%1: its clock is %2 from this machine's, so entries there wait. Set the machine's clock by the network").arg(venue, offset);
    case api::Severity::Warning: return LogWords::tr("%1: its clock is %2 from this machine's. Set the machine's clock by the network").arg(venue, offset);
    case api::Severity::Info: return LogWords::tr("%1: its clock and this machine's agree again").arg(venue);
    }
    UNREACHABLE();
}

QString alertSentence(const api::AlertRaised& alert, const QString& symbol, const QString& value, const QString& limit)
{
    const auto order = QString::number(alert.order.value);
    switch (alert.code) {
    case api::AlertCode::PositionUnprotected: return LogWords::tr("%1 has been without its exits for %2 (allowed: %3)").arg(symbol, value, limit);
    case api::AlertCode::ExitFailed: return LogWords::tr("An exit of %1 was refused, %2 times in a row").arg(symbol, value);
    case api::AlertCode::ClosedUnprotected: return LogWords::tr("Exits of %1 could not be kept: closing at market").arg(symbol);
    case api::AlertCode::OrderUnknown: return LogWords::tr("Order %1 in %2: outcome unknown, the venue is being asked").arg(order, symbol);
    case api::AlertCode::DailyLossReached: return LogWords::tr("Daily loss limit reached: %1 of %2. Only reducing orders pass").arg(value, limit);
    case api::AlertCode::MarketDataStale: return LogWords::tr("Data of %1 is %2 old").arg(symbol, value);
    case api::AlertCode::VenueDown:
        if (const QString venue = venueOf(alert.value); !venue.isEmpty())
            return LogWords::tr("%1 is down: entries there wait, exits rest at the venue").arg(venue);
        return LogWords::tr("The venue is down: entries wait, exits rest at the venue");
    case api::AlertCode::VenueUp:
        if (const QString venue = venueOf(alert.value); !venue.isEmpty())
            return LogWords::tr("%1 is back").arg(venue);
        return LogWords::tr("The venue is back");
    case api::AlertCode::JournalDown: return LogWords::tr("The journal cannot be written: new risk stops, closing stays possible");
    case api::AlertCode::JournalTornTail: return LogWords::tr("The journal ended in the middle of a record: %1 bytes were cut").arg(value);
    case api::AlertCode::ClockJumped: return LogWords::tr("The clock jumped by %1").arg(value);
    case api::AlertCode::VenueClock: return clockSentence(alert, value);
    case api::AlertCode::WalletMoved:
        return LogWords::tr("The venue's wallet moved by %1 to %2, and no trade says why: a deposit, a withdrawal or a charge").arg(value, limit);
    case api::AlertCode::HoldingDiffers: return LogWords::tr("%1: the venue holds something else than we believe").arg(symbol);
    case api::AlertCode::TimeStopReached: return LogWords::tr("%1 is older than its time stop: closing at market").arg(symbol);
    case api::AlertCode::FlattenFailed: return LogWords::tr("Flatten of %1 failed: %2 left").arg(symbol, value);
    case api::AlertCode::ReportAnomaly: return LogWords::tr("A report of the venue came late, twice or for an unknown order; it was recorded only");
    case api::AlertCode::FeedEnded: return LogWords::tr("The recording is over: no market data will come any more");
    case api::AlertCode::FeedBroken: return LogWords::tr("The recording is damaged in line %1 and was not read on: no market data will come any more").arg(value);
    case api::AlertCode::BreakerTripped:
        if (alert.value.kind == Amount::Kind::None)
            return LogWords::tr("A circuit breaker tripped: new risk stops in its scope, exits stay");
        return LogWords::tr("A circuit breaker tripped: %1 of %2. New risk stops in its scope, exits stay").arg(value, limit);
    case api::AlertCode::BreakerHalfOpen: return LogWords::tr("A circuit breaker is half-open: one order may go");
    case api::AlertCode::BreakerClosed: return LogWords::tr("A circuit breaker closed: new risk is allowed again");
    }
    UNREACHABLE();
}

} // namespace

QString alertText(const api::AlertRaised& alert, const InstrumentLookup& find)
{
    const EventTeller teller{find};
    // A clock that is behind is told by how much, too.
    const bool isBehind = alert.value.kind == Amount::Kind::Period && alert.value.raw < 0;
    const Amount value = isBehind ? Amount::of(-std::max(alert.value.asDuration(), -Duration::max())) : alert.value;
    return alertSentence(alert, teller.symbol(alert.instrument), formatAmount(value, teller.instrument(alert.instrument)),
        formatAmount(alert.limit, teller.instrument(alert.instrument)));
}

LogText logText(const api::EventRecord& record, const InstrumentLookup& find)
{
    return std::visit(EventTeller{find}, record.event);
}

} // namespace jarvis::widgets::base

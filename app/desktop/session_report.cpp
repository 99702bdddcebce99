#include "app/desktop/session_report.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/reason_text.h"

#include <QJsonArray>

namespace jarvis::desktop {
namespace {

namespace base = widgets::base;
namespace session = widgets::session;

QString exact(Money money)
{
    return QString::fromStdString(money.toDecimal().normalized().toString());
}

QString exact(const Instrument& is, Price price)
{
    return QString::fromStdString(is.toDecimal(price).toString());
}

QString exact(const Instrument& is, Quantity quantity)
{
    return QString::fromStdString(is.toDecimal(quantity).toString());
}

QJsonObject reportOrder(const Order& order, const Instrument& is)
{
    QJsonObject json{{QStringLiteral("id"), QString::number(order.id.value)}, {QStringLiteral("instrument"), QString::fromStdString(is.symbol())},
        {QStringLiteral("side"), base::text(order.side)}, {QStringLiteral("type"), base::text(order.type)},
        {QStringLiteral("role"), base::text(order.role)}, {QStringLiteral("state"), base::text(order.state)},
        {QStringLiteral("quantity"), exact(is, order.quantity)}, {QStringLiteral("filled"), exact(is, order.filled)}};
    if (order.limitPrice)
        json.insert(QStringLiteral("limit"), exact(is, *order.limitPrice));
    if (order.triggerPrice)
        json.insert(QStringLiteral("trigger"), exact(is, *order.triggerPrice));
    if (order.reason.code != ReasonCode::None)
        json.insert(QStringLiteral("reason"), base::reasonCode(order.reason.code));
    return json;
}

QJsonObject reportFill(const session::BookedFill& booked, const Instrument& is)
{
    const Fill& fill = booked.fill;
    return {{QStringLiteral("sequence"), QString::number(booked.sequence)}, {QStringLiteral("order"), QString::number(fill.order.value)},
        {QStringLiteral("instrument"), QString::fromStdString(is.symbol())}, {QStringLiteral("side"), base::text(fill.side)},
        {QStringLiteral("price"), exact(is, fill.price)}, {QStringLiteral("quantity"), exact(is, fill.quantity)},
        {QStringLiteral("fee"), exact(fill.fee)}, {QStringLiteral("realised"), exact(fill.realised)},
        {QStringLiteral("liquidity"), base::text(fill.liquidity)}, {QStringLiteral("time"), base::formatUtc(fill.time)}};
}

QJsonObject reportPosition(const Position& position, const Instrument& is)
{
    QJsonObject json{{QStringLiteral("instrument"), QString::fromStdString(is.symbol())}, {QStringLiteral("held"), exact(is, position.held)},
        {QStringLiteral("cost"), exact(position.cost)}, {QStringLiteral("realised"), exact(position.realised)},
        {QStringLiteral("fees"), exact(position.fees)}, {QStringLiteral("funding"), exact(position.funding)},
        {QStringLiteral("protection"), base::text(position.protection)}};
    if (position.exits.takeProfit)
        json.insert(QStringLiteral("takeProfit"), exact(is, *position.exits.takeProfit));
    if (position.exits.stopLoss)
        json.insert(QStringLiteral("stopLoss"), exact(is, *position.exits.stopLoss));
    return json;
}

QJsonObject reportRefusal(const ReportedRefusal& told, const Instrument* is)
{
    const base::RefusalText words = base::refusalText(told.refusal, is);
    return {{QStringLiteral("step"), told.step}, {QStringLiteral("code"), words.code}, {QStringLiteral("reason"), words.rule},
        {QStringLiteral("limit"), words.limit}, {QStringLiteral("value"), words.value}, {QStringLiteral("remedy"), words.remedy}};
}

} // namespace

QJsonObject sessionReport(const session::ReadModel& model, const std::vector<ReportedRefusal>& refusals)
{
    QJsonArray orders;
    for (const auto& [id, order] : model.orders()) {
        if (const Instrument* is = model.instrument(order.instrument))
            orders.append(reportOrder(order, *is));
    }
    QJsonArray fills;
    for (const session::BookedFill& fill : model.fills()) {
        if (const Instrument* is = model.instrument(fill.fill.instrument))
            fills.append(reportFill(fill, *is));
    }
    QJsonArray positions;
    for (const auto& [id, position] : model.positions()) {
        if (const Instrument* is = model.instrument(id))
            positions.append(reportPosition(position, *is));
    }
    QJsonArray closed;
    for (const session::ClosedPosition& story : model.closedPositions()) {
        if (const Instrument* is = model.instrument(story.position.instrument))
            closed.append(reportPosition(story.position, *is));
    }
    QJsonArray told;
    for (const ReportedRefusal& refusal : refusals)
        told.append(reportRefusal(refusal, model.instrument(refusal.refusal.instrument)));
    const Balance& balance = model.balance();
    const QJsonObject pnl{{QStringLiteral("deposited"), exact(balance.deposited)}, {QStringLiteral("realised"), exact(balance.realised)},
        {QStringLiteral("fees"), exact(balance.fees)}, {QStringLiteral("funding"), exact(balance.funding)}, {QStringLiteral("wallet"), exact(balance.wallet())}};
    return {{QStringLiteral("orders"), orders}, {QStringLiteral("fills"), fills}, {QStringLiteral("positions"), positions},
        {QStringLiteral("closedPositions"), closed}, {QStringLiteral("pnl"), pnl}, {QStringLiteral("refusals"), told},
        {QStringLiteral("isKilled"), model.tradingState().isKilled},
        {QStringLiteral("epoch"), QString::number(model.cursor().epoch)}, {QStringLiteral("lastSequence"), QString::number(model.cursor().sequence)}};
}

} // namespace jarvis::desktop

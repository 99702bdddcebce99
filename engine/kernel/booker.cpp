#include "engine/kernel/booker.h"

#include "engine/ledger/posting.h"
#include "engine/risk/loss.h"

namespace jarvis::kernel {
namespace {

/// The venue's own time of the trade, unless it has none or runs ahead of us.
Timestamp fillTime(Timestamp reported, Timestamp now) { return reported > Timestamp{} && reported < now ? reported : now; }

} // namespace

void Booker::anomaly(InstrumentId instrument, OrderId order, std::uint64_t what, api::Severity severity)
{
    m_context.alert(api::AlertCode::ReportAnomaly, severity, instrument, order, Amount::of(static_cast<std::int64_t>(what)));
}

bool Booker::book(const OrderFilled& report)
{
    const Order* known = m_context.state.findOrder(report.order);
    const std::uint32_t index = m_context.state.indexOf(report.instrument);
    if (!known || known->instrument != report.instrument || index == IndexMap::kNone) {
        anomaly(report.instrument, report.order, report.venueTradeId, api::Severity::Critical);
        return false;
    }
    if (m_context.state.fills().has(report.instrument, report.venueTradeId)) {
        anomaly(report.instrument, report.order, report.venueTradeId, api::Severity::Info);
        return false;
    }
    const Order order = *known;
    const Instrument& is = m_context.slot(index).instrument;
    Position position = m_context.slot(index).position;
    Balance balance = m_context.state.balance();
    Fill fill{report.venueTradeId, order.id, order.instrument, order.side, order.role, report.liquidity, report.price, report.quantity,
        report.fee, Money::zero(), fillTime(report.time, m_context.now())};
    if (!ledger::isBookable(position, is, fill)) {
        anomaly(report.instrument, report.order, report.venueTradeId, api::Severity::Critical);
        return false;
    }
    const ledger::FillOutcome outcome = ledger::applyFill(position, balance, is, fill);
    plan(position, order, outcome.isNewPosition, outcome.opened > Quantity::zero());
    m_context.writer.emit(api::FillBooked{fill});
    advanceOrder(order, report);
    if (outcome.ended)
        m_context.writer.emit(api::PositionChanged{*outcome.ended});
    m_context.writer.emit(api::PositionChanged{position});
    m_context.writer.emit(api::BalanceChanged{balance});
    m_meter.positionChanged(index);
    return true;
}

void Booker::advanceOrder(const Order& before, const OrderFilled& report)
{
    const bool isLate = !before.isLive();
    Order order = before;
    order.filled += report.quantity;
    order.filledValue += m_context.slot(m_context.state.indexOf(order.instrument)).instrument.notional(report.price, report.quantity);
    order.updatedAt = m_context.now();
    const bool isTooMuch = order.filled > order.quantity;
    if (isTooMuch)
        order.quantity = order.filled;
    const OrderState next = order.filled == order.quantity ? OrderState::Filled : OrderState::PartiallyFilled;
    if (canFollow(order.state, next))
        order.state = next;
    if (order.state == OrderState::Filled) {
        order.reason = {};
        order.pendingAmend.reset();
    }
    m_desk.put(order);
    if (!order.isLive()) {
        m_desk.answered(order.id);
        m_context.watch(order.id).deadline = kNever;
    }
    if (isLate || isTooMuch)
        anomaly(order.instrument, order.id, report.venueTradeId, api::Severity::Warning);
}

void Booker::plan(Position& position, const Order& order, bool isNew, bool isEnlarged) const
{
    const Instrument& is = m_context.slot(m_context.state.indexOf(order.instrument)).instrument;
    if (isNew) {
        position.exits = {};
        position.initialStop.reset();
        position.initialRisk = Money::zero();
        position.takeProfitOrder = position.stopLossOrder = OrderId{};
        position.protection = Protection::Placing;
        position.exitFailures = 0;
        position.unprotectedSince = m_context.now();
    } else if (position.isFlat()) {
        position.protection = Protection::None;
        position.exitFailures = 0;
    }
    if (!isEnlarged || order.role != OrderRole::Entry)
        return;
    // One position, one bracket: the plan of the entry that began to fill last. What was changed by hand since then stays.
    if (isNew || order.filled.isZero())
        position.exits = order.exits;
    if (isNew)
        position.initialStop = position.exits.stopLoss;
    if (position.initialStop)
        position.initialRisk = std::max(position.initialRisk, risk::lossAtStop(position, is, *position.initialStop));
}

void Booker::book(const FundingSettled& report)
{
    const std::uint32_t index = m_context.state.indexOf(report.instrument);
    if (index == IndexMap::kNone || m_context.slot(index).knowsSettlement(report.settlementId)) {
        anomaly(report.instrument, {}, report.settlementId, index == IndexMap::kNone ? api::Severity::Critical : api::Severity::Info);
        return;
    }
    Position position = m_context.slot(index).position;
    Balance balance = m_context.state.balance();
    ledger::applyFunding(position, balance, report.amount);
    m_context.writer.emit(api::FundingBooked{report.instrument, report.rate, report.amount, report.settlementId});
    if (position != m_context.slot(index).position)
        m_context.writer.emit(api::PositionChanged{position});
    m_context.writer.emit(api::BalanceChanged{balance});
}

} // namespace jarvis::kernel

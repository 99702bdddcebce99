#include "engine/kernel/booker.h"

#include "engine/ledger/posting.h"

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
    // Worked out here for what the fill tells; apply() does the same to the state.
    const bool wasHeld = !position.isFlat();
    const ledger::FillOutcome outcome = ledger::applyFill(position, balance, is, fill);
    m_context.writer.emit(api::FillBooked{fill});
    if (outcome.ended)
        m_context.writer.emit(api::PositionChanged{m_excursions.told(index, *outcome.ended)});
    m_context.writer.emit(api::PositionChanged{m_excursions.told(index, m_context.slot(index).position)});
    m_context.writer.emit(api::BalanceChanged{m_context.state.balance()});
    tellOrder(order, report);
    m_costs.noteFill(order, fill);
    m_meter.positionChanged(index);
    if (outcome.ended)
        m_breakers.positionClosed(*outcome.ended);
    else if (wasHeld && m_context.slot(index).position.isFlat())
        m_breakers.positionClosed(m_context.slot(index).position);
    return true;
}

void Booker::tellOrder(const Order& before, const OrderFilled& report)
{
    const Order order = m_context.state.order(before.id);
    m_desk.put(order);
    if (const AlgorithmStore::Entry* works = m_context.state.algorithms().find(order.algorithm))
        m_context.writer.emit(api::AlgorithmChanged{works->algorithm});
    if (!order.isLive()) {
        m_desk.answered(order.id);
        m_context.watch(order.id).deadline = kNever;
    }
    const Quantity expected = before.pendingAmend ? std::max(before.quantity, before.pendingAmend->quantity) : before.quantity;
    if (before.isLive() && before.filled + report.quantity <= expected)
        return;
    anomaly(order.instrument, order.id, report.venueTradeId, api::Severity::Warning);
    // What fills after its end, or beyond its size, may still stand there: the answer tells, and then it is cancelled.
    m_context.writer.request(QueryRequest{order.id, order.instrument});
}

void Booker::book(const FundingSettled& report)
{
    const std::uint32_t index = m_context.state.indexOf(report.instrument);
    if (index == IndexMap::kNone || m_context.slot(index).knowsSettlement(report.settlementId)) {
        anomaly(report.instrument, {}, report.settlementId, index == IndexMap::kNone ? api::Severity::Critical : api::Severity::Info);
        return;
    }
    m_context.writer.emit(api::FundingBooked{report.instrument, report.rate, report.amount, report.settlementId});
    if (!m_context.slot(index).position.isFlat())
        m_context.writer.emit(api::PositionChanged{m_context.slot(index).position});
    m_context.writer.emit(api::BalanceChanged{m_context.state.balance()});
}

} // namespace jarvis::kernel

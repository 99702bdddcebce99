#include "tests/scenario/simulation/world/venue_truth.h"

#include "engine/ledger/posting.h"

#include <algorithm>

namespace jarvis::scenario {

VenueTruth::VenueTruth(const std::vector<Instrument>& instruments, Money deposited) : m_instruments(instruments)
{
    m_money.deposited = deposited;
}

void VenueTruth::book(const OrderFilled& report, Side side)
{
    const auto is = std::find_if(m_instruments.begin(), m_instruments.end(), [&](const Instrument& each) { return each.id() == report.instrument; });
    Fill fill;
    fill.order = report.order;
    fill.instrument = report.instrument;
    fill.side = side;
    fill.price = report.price;
    fill.quantity = report.quantity;
    fill.fee = report.fee;
    ledger::applyFill(m_positions[report.instrument], m_money, *is, fill);
}

void VenueTruth::end(OrderId order, OrderState state, Timestamp time)
{
    const auto found = m_orders.find(order);
    if (found == m_orders.end() || isFinal(found->second.order.state))
        return;
    found->second.order.state = state;
    found->second.endedAt = time;
}

void VenueTruth::take(const VenueReport& report)
{
    if (const auto* ack = std::get_if<OrderAcknowledged>(&report)) {
        const auto found = m_orders.find(ack->order);
        if (found != m_orders.end() && found->second.order.state == OrderState::Sent)
            found->second.order.state = OrderState::Working;
    } else if (const auto* rejected = std::get_if<OrderRejected>(&report)) {
        end(rejected->order, OrderState::Rejected, rejected->time);
    } else if (const auto* cancelled = std::get_if<OrderCancelled>(&report)) {
        end(cancelled->order, OrderState::Cancelled, cancelled->time);
    } else if (const auto* expired = std::get_if<OrderExpired>(&report)) {
        end(expired->order, OrderState::Expired, expired->time);
    } else if (const auto* amended = std::get_if<OrderAmended>(&report)) {
        if (const auto found = m_orders.find(amended->order); found != m_orders.end())
            found->second.order.quantity = amended->quantity;
    } else if (const auto* fill = std::get_if<OrderFilled>(&report)) {
        if (!m_fills.emplace(std::pair(fill->instrument, fill->venueTradeId), *fill).second)
            return; // told again to whoever asked
        const auto found = m_orders.find(fill->order);
        if (found == m_orders.end())
            return;
        Order& order = found->second.order;
        Quantity& held = m_held[fill->instrument];
        const Quantity before = held;
        held += order.side == Side::Buy ? fill->quantity : -fill->quantity;
        book(*fill, order.side);
        if (order.role != OrderRole::Entry && (before.lots() < 0) != (held.lots() < 0) && !held.isZero())
            m_hasCrossedZero = true;
        order.filled += fill->quantity;
        if (order.filled >= order.quantity)
            end(order.id, OrderState::Filled, fill->time);
    } else if (const auto* funding = std::get_if<FundingSettled>(&report)) {
        ledger::applyFunding(m_positions[funding->instrument], m_money, funding->amount);
    }
}

} // namespace jarvis::scenario

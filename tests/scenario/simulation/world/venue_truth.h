#pragma once

#include "engine/model/instrument.h"
#include "engine/model/position.h"
#include "engine/model/venue_messages.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace jarvis::scenario {

/// What really happened at the venue, told by the venue itself before any fault touches it.
///
/// Threads: one.
class VenueTruth {
public:
    struct Known {
        Order order;          ///< as it was placed, with the venue's state and filled quantity
        Timestamp endedAt{};
    };

    VenueTruth(const std::vector<Instrument>& instruments, Money deposited);

    /// The request is on its way: counted whatever becomes of it.
    void sent(const Order& order) { ++m_sent[order.id]; }
    int timesSent(OrderId order) const
    {
        const auto found = m_sent.find(order);
        return found == m_sent.end() ? 0 : found->second;
    }
    const std::map<OrderId, int>& sentOrders() const { return m_sent; }

    /// The request arrived.
    void arrived(const Order& order) { m_orders.try_emplace(order.id, Known{order, {}}); }
    void take(const VenueReport& report);

    Quantity held(InstrumentId instrument) const
    {
        const auto found = m_held.find(instrument);
        return found == m_held.end() ? Quantity::zero() : found->second;
    }
    /// The account's money there, strangers' trades included; what is unrealised is not.
    Money wallet() const { return m_money.wallet(); }
    /// Null when it never arrived.
    const Known* find(OrderId order) const
    {
        const auto found = m_orders.find(order);
        return found == m_orders.end() ? nullptr : &found->second;
    }
    const std::map<OrderId, Known>& orders() const { return m_orders; }
    /// Null when there was no such trade.
    const OrderFilled* fill(InstrumentId instrument, std::uint64_t trade) const
    {
        const auto found = m_fills.find({instrument, trade});
        return found == m_fills.end() ? nullptr : &found->second;
    }
    std::size_t fillCount() const { return m_fills.size(); }
    /// Whether an order that only reduces ever took a position through zero.
    bool hasCrossedZero() const { return m_hasCrossedZero; }

private:
    void end(OrderId order, OrderState state, Timestamp time);
    void book(const OrderFilled& fill, Side side);

    const std::vector<Instrument> m_instruments;
    std::map<InstrumentId, Position> m_positions;
    Balance m_money;
    std::map<OrderId, int> m_sent;
    std::map<OrderId, Known> m_orders;
    std::map<InstrumentId, Quantity> m_held;
    std::map<std::pair<InstrumentId, std::uint64_t>, OrderFilled> m_fills;
    bool m_hasCrossedZero = false;
};

} // namespace jarvis::scenario

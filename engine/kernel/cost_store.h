#pragma once

#include "engine/execution/cost_book.h"
#include "engine/model/route.h"

#include <deque>

namespace jarvis::kernel {

/// What trading has cost: the sums, the newest orders' own costs, and where orders were routed.
///
/// Bounded. Threads: a plain value.
class CostStore {
public:
    static constexpr std::size_t kOrdersMax = 500;
    static constexpr std::size_t kRoutesMax = 100;

    execution::CostBook& book() { return m_book; }
    const execution::CostBook& book() const { return m_book; }

    /// Replaces what was told of the same order before. Requires that it is not a later telling of an order that was forgotten.
    void measure(const OrderCost& cost, const Instrument& is);
    void put(const RouteDecision& decision);

    /// Null when it was never told, or forgotten.
    const OrderCost* find(OrderId order) const;
    /// Oldest first, by when they were first told.
    const std::deque<OrderCost>& orders() const { return m_orders; }
    const std::deque<RouteDecision>& routes() const { return m_routes; }

private:
    execution::CostBook m_book;
    std::deque<OrderCost> m_orders;
    std::deque<RouteDecision> m_routes;
};

} // namespace jarvis::kernel

#include "engine/kernel/cost_store.h"

#include <algorithm>

namespace jarvis::kernel {

const OrderCost* CostStore::find(OrderId order) const
{
    // The newest are asked for most.
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(), [order](const OrderCost& cost) { return cost.order == order; });
    return found == m_orders.rend() ? nullptr : &*found;
}

void CostStore::measure(const OrderCost& cost, const Instrument& is)
{
    auto* known = const_cast<OrderCost*>(find(cost.order));
    m_book.measure(cost, known, is);
    if (known) {
        *known = cost;
        return;
    }
    m_orders.push_back(cost);
    if (m_orders.size() > kOrdersMax)
        m_orders.pop_front();
}

void CostStore::put(const RouteDecision& decision)
{
    const auto known = std::find_if(m_routes.begin(), m_routes.end(), [&](const RouteDecision& route) { return route.order == decision.order; });
    if (known != m_routes.end()) {
        *known = decision;
        return;
    }
    m_routes.push_back(decision);
    if (m_routes.size() > kRoutesMax)
        m_routes.pop_front();
}

} // namespace jarvis::kernel

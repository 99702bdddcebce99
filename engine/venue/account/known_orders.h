#pragma once

#include "engine/model/venue_messages.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace jarvis::venue::account {

/// What is known of an order besides its name.
struct KnownOrder {
    Order order; ///< as last placed or amended
    std::uint32_t revision = 0;
    std::uint64_t venueId = 0;
    std::uint64_t childId = 0;    ///< of a triggered conditional one
    std::optional<AmendRequest> amendAsked; ///< and not answered yet
    bool hasFormerName = false;   ///< the venue knows it under the name of an older release
    bool isOver = false;
};

/// The orders that this process has placed or taken over. Those that ended long ago are forgotten.
///
/// Threads: a plain value.
class KnownOrders {
public:
    static constexpr std::size_t kEndedKept = 2'000;

    KnownOrder& add(const Order& order)
    {
        KnownOrder& known = m_orders[order.id];
        known.order = order;
        return known;
    }
    /// What the journal knows to be at the venue.
    void remember(const std::vector<Order>& working)
    {
        for (const Order& order : working)
            add(order).venueId = order.venueOrderId;
    }
    KnownOrder* find(OrderId id)
    {
        const auto found = m_orders.find(id);
        return found == m_orders.end() ? nullptr : &found->second;
    }
    const KnownOrder* find(OrderId id) const { return const_cast<KnownOrders*>(this)->find(id); }
    /// The conditional order whose trigger made that one.
    std::optional<OrderId> parentOf(std::uint64_t childId) const
    {
        for (const auto& [id, known] : m_orders) {
            if (childId != 0 && known.childId == childId)
                return id;
        }
        return std::nullopt;
    }
    /// The order that the venue gave that number. Empty when it is none of these.
    std::optional<OrderId> numbered(std::uint64_t venueId) const
    {
        for (const auto& [id, known] : m_orders) {
            if (venueId != 0 && known.venueId == venueId)
                return id;
        }
        return std::nullopt;
    }
    /// It is over; late news of it are understood for a while.
    void ended(OrderId id)
    {
        if (KnownOrder* known = find(id))
            known->isOver = true;
        m_ended.push_back(id);
        if (m_ended.size() <= kEndedKept)
            return;
        m_orders.erase(m_ended.front());
        m_ended.pop_front();
    }

private:
    std::map<OrderId, KnownOrder> m_orders;
    std::deque<OrderId> m_ended;
};

} // namespace jarvis::venue::account

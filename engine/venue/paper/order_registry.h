#pragma once

#include "engine/venue/paper/order_record.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace jarvis::venue::paper {

/// Every order that the paper venue has heard of: live ones always, ended ones until there are too many.
///
/// References stay valid while an order is live.
/// Threads: a plain value.
class OrderRegistry {
public:
    static constexpr std::size_t kRecordsMax = 20'000;

    /// Null when never heard of, or forgotten.
    OrderRecord* find(OrderId id);
    /// Requires an id that find() does not know.
    OrderRecord& add(const Order& order);

    /// Oldest first.
    template <typename Visit>
    void forEachLive(Visit&& visit) const
    {
        for (const OrderId id : m_byAge) {
            if (const OrderRecord& record = *m_records.at(id); record.isLive())
                visit(record);
        }
    }

private:
    void forgetOldest();

    std::unordered_map<OrderId, std::unique_ptr<OrderRecord>> m_records;
    std::deque<OrderId> m_byAge;
};

} // namespace jarvis::venue::paper

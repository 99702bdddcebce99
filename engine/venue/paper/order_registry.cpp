#include "engine/venue/paper/order_registry.h"

#include "engine/base/check.h"

namespace jarvis::venue::paper {

OrderRecord* OrderRegistry::find(OrderId id)
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : found->second.get();
}

OrderRecord& OrderRegistry::add(const Order& order)
{
    if (m_records.size() >= kRecordsMax)
        forgetOldest();
    auto record = std::make_unique<OrderRecord>();
    record->order = order;
    const auto [at, isNew] = m_records.emplace(order.id, std::move(record));
    CHECK(isNew);
    m_byAge.push_back(order.id);
    return *at->second;
}

/// Forgets the oldest ended order. Live ones on the way there are put to the end, so that a look costs little on average.
void OrderRegistry::forgetOldest()
{
    for (std::size_t looked = 0; looked < kRecordsMax; ++looked) {
        const OrderId id = m_byAge.front();
        m_byAge.pop_front();
        if (!m_records.at(id)->isLive()) {
            m_records.erase(id);
            return;
        }
        m_byAge.push_back(id);
    }
}

} // namespace jarvis::venue::paper

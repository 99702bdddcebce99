#include "engine/kernel/order_store.h"

namespace jarvis::kernel {

void OrderStore::put(const Order& order)
{
    std::uint32_t slot = locate(order.id);
    if (slot == IndexMap::kNone) {
        if (m_free.empty()) {
            slot = static_cast<std::uint32_t>(m_slots.size());
            m_slots.push_back(order);
        } else {
            slot = m_free.back();
            m_free.pop_back();
            m_slots[slot] = order;
        }
        m_index.insert(order.id.value, slot);
        m_recent = Found{order.id, slot};
        m_newest = std::max(m_newest, order.id);
        if (order.isLive())
            ++m_liveCount;
        else
            rememberEnded(order.id);
        return;
    }
    const bool wasLive = m_slots[slot].isLive();
    m_slots[slot] = order;
    if (wasLive && !order.isLive()) {
        --m_liveCount;
        rememberEnded(order.id);
    }
}

void OrderStore::rememberEnded(OrderId id)
{
    m_ended.push_back(id);
    if (m_ended.size() - m_endedFirst <= kEndedMax)
        return;
    // The newest id must survive in every snapshot: new ids are counted on from it.
    if (m_ended[m_endedFirst] == m_newest) {
        ++m_endedFirst;
        m_ended.push_back(m_newest);
    }
    const OrderId oldest = m_ended[m_endedFirst++];
    // Moved to the front seldom, so that each id is moved once.
    if (m_endedFirst >= kEndedMax) {
        m_ended.erase(m_ended.begin(), m_ended.begin() + static_cast<std::ptrdiff_t>(m_endedFirst));
        m_endedFirst = 0;
    }
    m_free.push_back(m_index.find(oldest.value));
    m_index.erase(oldest.value);
    if (m_recent.id == oldest)
        m_recent = {};
}

} // namespace jarvis::kernel

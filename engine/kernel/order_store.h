#pragma once

#include "engine/kernel/index_map.h"
#include "engine/model/order.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace jarvis::kernel {

/// All live orders, and the newest ended ones: late and duplicate reports still find them.
///
/// Memory is bounded: of the ended orders the kEndedMax that ended last are kept. Slots are reused, so the hot path does not allocate.
/// Whatever happens to an order, it is asked for many times in a row: the one that was found last is looked at first.
/// Threads: one at a time, even to read.
class OrderStore {
public:
    static constexpr std::size_t kEndedMax = 1'024;

    /// Null when never seen, or ended too long ago.
    const Order* find(OrderId id) const
    {
        const std::uint32_t slot = locate(id);
        return slot == IndexMap::kNone ? nullptr : &m_slots[slot];
    }
    /// Where an order lies: stable while it is kept, for side tables. Requires that it is kept.
    std::uint32_t slotOf(OrderId id) const
    {
        const std::uint32_t slot = locate(id);
        CHECK(slot != IndexMap::kNone);
        return slot;
    }

    /// The order that lies there.
    const Order& at(std::uint32_t slot) const { return m_slots[slot]; }

    /// Stores the newest value of an order; forgets the oldest ended one where there are too many.
    void put(const Order& order);

    /// The highest id ever seen, or skipped.
    OrderId newest() const { return m_newest; }
    /// Ids up to `id` are never given out any more.
    void skipTo(OrderId id) { m_newest = std::max(m_newest, id); }
    std::size_t liveCount() const { return m_liveCount; }
    /// Oldest first, by when they ended.
    std::span<const OrderId> ended() const { return std::span(m_ended).subspan(m_endedFirst); }

private:
    /// Where an order was found.
    struct Found {
        OrderId id;
        std::uint32_t slot = IndexMap::kNone;
    };
    std::uint32_t locate(OrderId id) const
    {
        if (id != m_recent.id)
            m_recent = Found{id, m_index.find(id.value)};
        return m_recent.slot;
    }
    void rememberEnded(OrderId id);

    std::vector<Order> m_slots;
    std::vector<std::uint32_t> m_free;
    IndexMap m_index;
    mutable Found m_recent;
    std::vector<OrderId> m_ended; ///< those before m_endedFirst are forgotten
    std::size_t m_endedFirst = 0;
    std::size_t m_liveCount = 0;
    OrderId m_newest;
};

} // namespace jarvis::kernel

#pragma once

#include "engine/base/check.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jarvis::sim {

/// Finds the pool slot of an order by its id: a flat hash table without tombstones.
///
/// Linear probing in a table at most half full; a removal shifts its followers back, so that a long-lived table never slows
/// down. Doubles when needed, never shrinks: in steady state nothing allocates.
/// Threads: a plain value.
class OrderIndex {
public:
    static constexpr std::uint32_t kNone = 0; ///< slot 0 is never an order

    OrderIndex() { resize(1'024); }

    std::uint32_t find(std::uint64_t id) const
    {
        for (std::size_t at = homeOf(id);; at = (at + 1) & m_mask) {
            const Entry& entry = m_entries[at];
            if (entry.slot == kNone || entry.id == id)
                return entry.slot;
        }
    }
    /// Requires that `id` is not there, and slot != kNone.
    void insert(std::uint64_t id, std::uint32_t slot)
    {
        if ((m_count + 1) * 2 > m_entries.size()) [[unlikely]]
            grow();
        std::size_t at = homeOf(id);
        while (m_entries[at].slot != kNone)
            at = (at + 1) & m_mask;
        m_entries[at] = {id, slot};
        ++m_count;
    }
    /// Requires that `id` is there.
    void erase(std::uint64_t id)
    {
        std::size_t hole = homeOf(id);
        while (m_entries[hole].id != id || m_entries[hole].slot == kNone)
            hole = (hole + 1) & m_mask;
        for (std::size_t at = (hole + 1) & m_mask; m_entries[at].slot != kNone; at = (at + 1) & m_mask) {
            // An entry may fill the hole unless its home lies cyclically behind the hole.
            if (((at - homeOf(m_entries[at].id)) & m_mask) >= ((at - hole) & m_mask)) {
                m_entries[hole] = m_entries[at];
                hole = at;
            }
        }
        m_entries[hole].slot = kNone;
        --m_count;
    }
    /// Brings the entry of `id` towards the cache.
    void prefetch(std::uint64_t id) const { __builtin_prefetch(&m_entries[homeOf(id)]); }
    std::size_t size() const { return m_count; }

private:
    struct Entry {
        std::uint64_t id = 0;
        std::uint32_t slot = kNone;
    };

    /// Fibonacci hashing (Knuth, TAOCP 3, 6.4): the multiplier spreads consecutive ids evenly.
    std::size_t homeOf(std::uint64_t id) const { return (id * 0x9E3779B97F4A7C15ULL) >> m_shift; }
    void resize(std::size_t size)
    {
        m_entries.assign(size, Entry{});
        m_mask = size - 1;
        m_shift = 64 - std::countr_zero(size);
        m_count = 0;
    }
    void grow()
    {
        const std::vector<Entry> old = std::move(m_entries);
        CHECK(old.size() < (std::size_t(1) << 31));
        resize(old.size() * 2);
        for (const Entry& entry : old) {
            if (entry.slot != kNone)
                insert(entry.id, entry.slot);
        }
    }

    std::vector<Entry> m_entries;
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
    int m_shift = 0;
};

} // namespace jarvis::sim

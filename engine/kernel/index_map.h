#pragma once

#include "engine/base/check.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jarvis::kernel {

/// Finds a slot by a number. Open addressing with linear probing; allocates only while it grows.
///
/// Numbers are given out one after the other and asked for likewise: four neighbours lie side by side, so that one of them brings the
/// others into the processor's cache.
/// Zero is no key. Threads: a plain value.
class IndexMap {
public:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    std::uint32_t find(std::uint64_t key) const
    {
        if (m_entries.empty())
            return kNone;
        for (std::size_t i = home(key);; i = (i + 1) & m_mask) {
            if (m_entries[i].key == key)
                return m_entries[i].slot;
            if (m_entries[i].key == 0)
                return kNone;
        }
    }

    /// Requires that `key` is not there.
    void insert(std::uint64_t key, std::uint32_t slot)
    {
        CHECK(key != 0);
        if ((m_size + 1) * 2 > m_entries.size())
            grow();
        std::size_t i = home(key);
        while (m_entries[i].key != 0)
            i = (i + 1) & m_mask;
        m_entries[i] = Entry{key, slot};
        ++m_size;
    }

    void erase(std::uint64_t key)
    {
        if (m_entries.empty())
            return;
        std::size_t i = home(key);
        while (m_entries[i].key != key) {
            if (m_entries[i].key == 0)
                return;
            i = (i + 1) & m_mask;
        }
        closeGap(i);
        --m_size;
    }

    std::size_t size() const { return m_size; }

private:
    struct Entry {
        std::uint64_t key = 0;
        std::uint32_t slot = kNone;
    };

    std::size_t home(std::uint64_t key) const
    {
        const std::uint64_t four = ((key >> 2) * 0x9E3779B97F4A7C15ULL) >> 20;
        return static_cast<std::size_t>(four << 2 | (key & 3)) & m_mask;
    }

    /// Moves later entries of the run forward, so that no search ever meets a hole that was not there when they came.
    void closeGap(std::size_t hole)
    {
        for (std::size_t i = (hole + 1) & m_mask; m_entries[i].key != 0; i = (i + 1) & m_mask) {
            const std::size_t distanceFromHome = (i - home(m_entries[i].key)) & m_mask;
            const std::size_t distanceFromHole = (i - hole) & m_mask;
            if (distanceFromHome >= distanceFromHole) {
                m_entries[hole] = m_entries[i];
                hole = i;
            }
        }
        m_entries[hole] = Entry{};
    }

    void grow()
    {
        std::vector<Entry> old(m_entries.empty() ? 64 : m_entries.size() * 2);
        old.swap(m_entries);
        m_mask = m_entries.size() - 1;
        m_size = 0;
        for (const Entry& entry : old) {
            if (entry.key != 0)
                insert(entry.key, entry.slot);
        }
    }

    std::vector<Entry> m_entries;
    std::size_t m_mask = 0;
    std::size_t m_size = 0;
};

/// The same for numbers that are mostly small, as those of instruments: those below kDirectMax are found by one look into a table.
///
/// Any number may be asked for, zero too. Threads: a plain value.
class SmallIndexMap {
public:
    static constexpr std::uint32_t kNone = IndexMap::kNone;
    static constexpr std::uint32_t kDirectMax = 4'096;

    std::uint32_t find(std::uint32_t key) const
    {
        if (key < m_direct.size()) [[likely]]
            return m_direct[key];
        return key < kDirectMax ? kNone : m_others.find(key);
    }

    /// Requires that `key` is not there.
    void insert(std::uint32_t key, std::uint32_t slot)
    {
        CHECK(key != 0);
        if (key >= kDirectMax)
            return m_others.insert(key, slot);
        if (key >= m_direct.size())
            m_direct.resize(key + 1, kNone);
        m_direct[key] = slot;
    }

private:
    std::vector<std::uint32_t> m_direct;
    IndexMap m_others;
};

} // namespace jarvis::kernel

#pragma once

#include "engine/api/event.h"
#include "engine/kernel/order_store.h"
#include "engine/model/fill.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jarvis::kernel {

/// Which commands were settled, and how: a second one with the same id gets the first outcome, and never acts.
///
/// Remembers for longer than a command may live; older ones are forgotten as new ones come, but never the kKeptMin newest: where the
/// clock jumps, ages say little. Allocates only while there are more than ever before: small entries in a ring, and refusals,
/// which are few, beside it. The index holds a part of each id's hash, so that looking for a new id, and forgetting an old one, reads
/// no other entry: what two busy minutes leave behind does not fit into a processor's caches.
/// Threads: a plain value.
class CommandMemory {
public:
    static constexpr Duration kLife = api::kCommandLifeMax + std::chrono::seconds(30);
    static constexpr std::size_t kKeptMin = 1'024;

    struct Entry {
        api::CommandSettled outcome;
        Timestamp time{};
    };

    /// has() will be asked: what it reads is fetched meanwhile.
    void prefetch(CommandId id) const
    {
        if (!m_index.empty())
            __builtin_prefetch(&m_index[home(hashOf(id))], 1);
    }
    bool has(CommandId id) const { return !m_index.empty() && m_index[place(id)].spot != 0; }
    /// The first outcome; empty when the id is new.
    std::optional<api::CommandSettled> find(CommandId id) const;
    void remember(const api::CommandSettled& outcome, Timestamp time);
    void forgetBefore(Timestamp time);
    /// Oldest first.
    std::vector<Entry> entries() const;
    std::size_t size() const { return static_cast<std::size_t>(m_next - m_first); }

private:
    struct Small {
        CommandId id;
        OrderId order;
        Timestamp time{};
        std::uint32_t affected = 0;
        bool isRefused = false;
    };
    /// A place of the index: where in the ring an id with that hash is.
    struct Mark {
        std::uint32_t hash = 0;
        std::uint32_t spot = 0; ///< plus one; zero: the place is empty
    };
    std::uint32_t spotOf(std::uint64_t number) const { return static_cast<std::uint32_t>(number & m_ringMask); }
    Small& at(std::uint64_t number) { return m_ring[spotOf(number)]; }
    const Small& at(std::uint64_t number) const { return m_ring[spotOf(number)]; }
    static std::uint32_t hashOf(CommandId id)
    {
        const std::uint64_t mixed = (id.low ^ (id.high * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL;
        return static_cast<std::uint32_t>(mixed >> 32);
    }
    std::size_t home(std::uint32_t hash) const { return hash & m_indexMask; }
    /// Where `id` is in the index, or the empty place where it belongs.
    std::size_t place(CommandId id) const;
    void unmarkOldest();
    void grow();
    api::CommandSettled outcomeOf(std::uint64_t number) const;

    std::vector<Small> m_ring;   ///< numbers m_first … m_next − 1; a power of two
    std::size_t m_ringMask = 0;
    std::uint64_t m_first = 1;
    std::uint64_t m_next = 1;
    std::vector<Mark> m_index;   ///< open addressing; twice the ring
    std::size_t m_indexMask = 0;
    std::deque<std::pair<std::uint64_t, Refusal>> m_refusals; ///< by number
};

/// The newest fills, so that a second report of a trade is recognised and views can be filled anew.
///
/// Venues repeat all fills of an order that they are asked about, however old: those of an order that may be asked about are not
/// forgotten with the others, but only where there are far too many. Threads: a plain value.
class FillMemory {
public:
    static constexpr std::size_t kFillsMax = 4'096;
    static constexpr std::size_t kNeededMax = 4 * kFillsMax;

    bool has(InstrumentId instrument, std::uint64_t venueTradeId) const;
    /// Forgets the oldest that is not needed where there are too many. A fill that is known already is ignored.
    void remember(const Fill& fill, std::uint64_t sequence, const OrderStore& orders);
    struct Entry {
        Fill fill;
        std::uint64_t sequence = 0; ///< of its FillBooked; after a restart from a snapshot, that of the snapshot
    };
    /// Oldest first.
    const std::deque<Entry>& entries() const { return m_entries; }

private:
    std::deque<Entry>::iterator dispensable(std::uint64_t sequence, const OrderStore& orders);

    struct Key {
        std::uint32_t instrument;
        std::uint64_t trade;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const { return (key.trade ^ (std::uint64_t{key.instrument} << 40)) * 0x9E3779B97F4A7C15ULL; }
    };

    std::deque<Entry> m_entries;
    std::unordered_map<Key, bool, KeyHash> m_known;
};

} // namespace jarvis::kernel

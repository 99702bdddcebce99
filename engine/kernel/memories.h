#pragma once

#include "engine/api/event.h"
#include "engine/model/fill.h"

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

namespace jarvis::kernel {

/// Which commands were settled, and how: a second one with the same id gets the first outcome, and never acts.
///
/// Remembers for longer than a command may live; older ones are forgotten as new ones come.
/// Threads: a plain value.
class CommandMemory {
public:
    static constexpr Duration kLife = api::kCommandLifeMax * 2 + std::chrono::minutes(1);

    struct Entry {
        api::CommandSettled outcome;
        Timestamp time{};
    };

    /// The first outcome; null when the id is new.
    const api::CommandSettled* find(CommandId id) const;
    void remember(const api::CommandSettled& outcome, Timestamp time);
    void forgetBefore(Timestamp time);
    /// Oldest first.
    const std::deque<Entry>& entries() const { return m_entries; }

private:
    std::deque<Entry> m_entries;
    std::uint64_t m_forgotten = 0; ///< entries dropped from the front so far
    std::unordered_map<CommandId, std::uint64_t> m_index; ///< id → number of the entry since the beginning
};

/// The newest fills, so that a second report of a trade is recognised and views can be filled anew.
///
/// Threads: a plain value.
class FillMemory {
public:
    static constexpr std::size_t kFillsMax = 4'096;

    bool has(InstrumentId instrument, std::uint64_t venueTradeId) const;
    /// Forgets the oldest where there are too many. A fill that is known already is ignored.
    void remember(const Fill& fill, std::uint64_t sequence);
    struct Entry {
        Fill fill;
        std::uint64_t sequence = 0; ///< of its FillBooked; after a restart from a snapshot, that of the snapshot
    };
    /// Oldest first.
    const std::deque<Entry>& entries() const { return m_entries; }

private:
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

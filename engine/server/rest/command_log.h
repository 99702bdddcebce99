#pragma once

#include "engine/api/event.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace jarvis::server::rest {

/// What became of commands that came by an interface like ours, so that a repeat is given the first outcome: for a day, or the newest kMax of them.
///
/// Threads: one thread at a time.
class CommandLog {
public:
    static constexpr Duration kLife = kDay;
    static constexpr std::size_t kMax = 100'000;

    struct Entry {
        std::uint64_t fingerprint = 0; ///< of what was asked; zero: not known any more
        std::optional<api::CommandSettled> outcome;
        Timestamp settledAt{};
    };

    /// Names the command of a user's Idempotency-Key; two users never share one.
    static CommandId idOf(std::string_view user, std::string_view key);
    /// Tells two actions apart; never zero.
    static std::uint64_t fingerprintOf(const api::Action& action);

    /// Null when it was never heard of, or long ago.
    const Entry* find(const CommandId& id) const;
    void noteAsked(const CommandId& id, std::uint64_t fingerprint, Timestamp now);
    /// It never left: it may be asked for anew.
    void forget(const CommandId& id) { m_entries.erase(id); }
    void noteSettled(const api::CommandSettled& outcome, Timestamp now);
    std::size_t size() const { return m_entries.size(); }

private:
    Entry& entryOf(const CommandId& id, Timestamp now);

    std::unordered_map<CommandId, Entry> m_entries;
    std::deque<std::pair<Timestamp, CommandId>> m_order; ///< oldest first
};

} // namespace jarvis::server::rest

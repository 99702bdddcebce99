#pragma once

#include "engine/base/expected.h"
#include "engine/server/gatekeeper.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace jarvis::server::auth {

/// Who is logged in: from a login on, however often its tokens were renewed since. Holds nothing that a token could be made of.
///
/// A refresh token is good once: each names a generation, the next one is given out for it, and one that comes again was copied.
/// Threads: a plain value.
class SessionBook {
public:
    static constexpr std::size_t kSessionsMax = 20'000;
    static constexpr std::size_t kPerUserMax = 32;

    struct Lifetimes {
        Duration idleMax = kDay * 7;   ///< without being refreshed
        Duration wholeMax = kDay * 30; ///< then somebody must log in again
    };
    struct Session {
        std::uint64_t id = 0;
        FixedText<24> user;
        Scopes scopes;
        FixedText<8> key; ///< API key that it began with; empty: a password
        std::uint64_t generation = 0; ///< of the refresh token that is good now
        Timestamp begunAt{};
        Timestamp refreshedAt{};
        FixedText<46> address; ///< where it began
    };
    /// `line` from 1.
    struct Error {
        std::size_t line = 0;
        std::string text; ///< English
    };

    static Expected<SessionBook, Error> parse(std::string_view text);
    std::string format() const;

    static FixedText<16> textOf(std::uint64_t id);
    static std::uint64_t idOf(std::string_view text); ///< 0 where it is none

    /// Null where there is none, or its time is over.
    const Session* find(std::uint64_t id, const Lifetimes& lifetimes, Timestamp now) const;
    /// Begins one, with an id of its own. Where a user has too many, or there are too many in all, the one that was silent longest ends.
    const Session& begin(Session session, const Lifetimes& lifetimes);
    /// The next generation of one that is there.
    void advance(std::uint64_t id, Timestamp now);
    bool end(std::uint64_t id) { return m_sessions.erase(id) > 0; }
    std::size_t endAllOf(std::string_view user);
    std::size_t endAllOfKey(std::string_view key);

    /// Whether `user` has a session that began at `address`.
    bool isKnown(std::string_view user, std::string_view address) const;
    std::size_t size() const { return m_sessions.size(); }

private:
    static bool isOver(const Session& session, const Lifetimes& lifetimes, Timestamp now);

    std::unordered_map<std::uint64_t, Session> m_sessions;
};

} // namespace jarvis::server::auth

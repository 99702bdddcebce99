#pragma once

#include "engine/server/auth/session_book.h"
#include "engine/server/auth/signing_keys.h"
#include "engine/server/auth/user_book.h"
#include "engine/server/token_book.h"

#include <cstdint>
#include <memory>
#include <mutex>

namespace jarvis::server::auth {

/// Everything that decides who is let in, as it is now. A book is never changed: another takes its place.
///
/// Threads: any.
class Roster {
public:
    struct Books {
        std::shared_ptr<const TokenBook> tokens;
        std::shared_ptr<const UserBook> users;
        std::shared_ptr<const SessionBook> sessions;
        std::shared_ptr<const SigningKeys> keys;
    };

    /// Requires all four.
    explicit Roster(Books books);

    Books now() const;
    /// Grows with each book that may have less in it than the one before.
    std::uint64_t edition() const;

    void set(std::shared_ptr<const TokenBook> tokens);
    void set(std::shared_ptr<const UserBook> users);
    void set(std::shared_ptr<const SigningKeys> keys);
    void set(std::shared_ptr<const SessionBook> sessions, bool hasAnyEnded);

private:
    mutable std::mutex m_mutex;
    Books m_books;
    std::uint64_t m_edition = 1;
};

} // namespace jarvis::server::auth

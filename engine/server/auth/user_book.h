#pragma once

#include "engine/base/expected.h"
#include "engine/server/gatekeeper.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::auth {

/// The people who may come in with a password: for each what they may do, how often, and the slow hash of the password.
///
/// Threads: a plain value.
class UserBook {
public:
    static constexpr std::size_t kUsersMax = 10'000;

    struct User {
        FixedText<24> name;
        Scopes scopes;
        Tenant tenant = Tenant::Public;
        Timestamp createdAt{};
        Timestamp passwordSetAt{}; ///< sessions that began before are over
        std::string hash;
    };
    /// `line` from 1.
    struct Error {
        std::size_t line = 0;
        std::string text; ///< English: what is wrong, and what would be right
    };

    /// The text of a file that format() wrote, one user a line.
    static Expected<UserBook, Error> parse(std::string_view text);
    std::string format() const;

    /// Null where nobody has that name.
    const User* find(std::string_view name) const;
    const std::vector<User>& users() const { return m_users; }

    /// Requires a name as TokenBook::isName() wants it that nobody has yet, a scope, a hash of hashPassword(), and room.
    void add(User user);
    /// False where nobody has that name. `hash` is one of hashPassword().
    [[nodiscard]] bool setPassword(std::string_view name, std::string hash, Timestamp now);
    [[nodiscard]] bool remove(std::string_view name);

private:
    std::vector<User> m_users; ///< by name
};

} // namespace jarvis::server::auth

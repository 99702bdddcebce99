#pragma once

#include "engine/base/expected.h"
#include "engine/crypto/secret.h"
#include "engine/server/gatekeeper.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jarvis::server {

/// The tokens that are let in: for each whose it is, what it may do, until when, and the hash of its secret. The secret itself is shown
/// once, when it is made, and kept nowhere; 256 random bits need no slow hash (BLAKE2b).
///
/// A token is `jarvis-ID-SECRET`: eight hexadecimal digits that name it in lists and logs, and 64 that prove it.
/// Threads: a plain value; recognise() any.
class TokenBook final : public Gatekeeper {
public:
    static constexpr std::size_t kTokensMax = 10'000;
    using Hash = std::array<std::byte, 32>;

    struct Token {
        std::string id;
        FixedText<24> user;
        Scopes scopes;
        Tenant tenant = Tenant::Public;
        Timestamp createdAt{};
        std::optional<Timestamp> expiresAt;
        bool isRevoked = false;
        Hash hash{};
    };
    /// `line` from 1.
    struct Error {
        std::size_t line = 0;
        std::string text; ///< English: what is wrong, and what would be right
    };

    /// The text of a file that format() wrote, one token a line.
    static Expected<TokenBook, Error> parse(std::string_view text);
    std::string format() const;

    /// Whether a name can stand in the book: 1 to 24 letters, digits and `._-@`.
    static bool isName(std::string_view name);
    /// Makes a token; what is returned is all there will ever be of its secret. Requires isName(user), a scope and
    /// room.
    crypto::Secret add(std::string_view user, Scopes scopes, Tenant tenant, Timestamp now, std::optional<Timestamp> expiresAt);
    /// False when there is none of that id.
    [[nodiscard]] bool revoke(std::string_view id);
    const std::vector<Token>& tokens() const { return m_tokens; }

    Expected<Identity, Denial> recognise(std::string_view token, Timestamp now) const override;
    /// Of a token that was recognised before, by its id.
    Expected<Identity, Denial> review(const Identity& identity, Timestamp now) const override;

private:
    const Token* find(std::string_view id) const;
    static Expected<Identity, Denial> judge(const Token& token, Timestamp now);

    std::vector<Token> m_tokens;
    std::unordered_map<std::string, std::size_t> m_places; ///< in m_tokens, by id
};

} // namespace jarvis::server

#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server {

/// What somebody may do; none includes another.
enum class Scope : std::uint8_t {
    Read = 1,  ///< look at the account, its history and the market
    Write = 2, ///< trade, halt, change limits
    Admin = 4, ///< look at and run the server itself: its instances, other people's sessions (its metrics tell nothing of anybody: Read)
};

/// A set of them.
///
/// Threads: a plain value.
class Scopes {
public:
    constexpr Scopes() = default;
    constexpr Scopes(std::initializer_list<Scope> scopes)
    {
        for (const Scope scope : scopes)
            add(scope);
    }
    /// Words between single separators, each once at most and at least one, as text() writes them; empty when it is anything else.
    static std::optional<Scopes> parse(std::string_view words, char separator = ' ');
    /// `read write admin`, in this order; empty when there is none.
    std::string text(char separator = ' ') const;

    constexpr void add(Scope scope) { m_bits |= static_cast<std::uint8_t>(scope); }
    constexpr bool has(Scope scope) const { return (m_bits & static_cast<std::uint8_t>(scope)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    /// Whether everything here is in `other` too.
    constexpr bool isWithin(Scopes other) const { return (m_bits & ~other.m_bits) == 0; }
    constexpr Scopes both(Scopes other) const
    {
        Scopes common;
        common.m_bits = m_bits & other.m_bits;
        return common;
    }
    constexpr bool operator==(const Scopes&) const = default;

private:
    std::uint8_t m_bits = 0;
};

} // namespace jarvis::server

#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>

namespace jarvis::server::rest {

/// A request's JSON object, read strictly (RFC 8259): members stand once, texts are UTF-8, nothing is nested deeper than kDepthMax, however
/// many brackets come.
///
/// Threads: a plain value.
class JsonBody {
public:
    static constexpr std::size_t kDepthMax = 8;
    static constexpr std::size_t kMembersMax = 64;

    /// Where the text stops to be JSON, from 1; zero where no place is to blame.
    struct Error {
        std::size_t line = 0;
        std::size_t column = 0;
        std::string text; ///< English
    };
    /// What is no text, flag or null: numbers with a fraction, objects, arrays. Kept by name, so that it can be refused by name.
    struct Other {};
    using Value = std::variant<Other, std::nullptr_t, bool, std::int64_t, std::string>;

    static Expected<JsonBody, Error> parse(std::string_view text);

    const std::map<std::string, Value>& members() const { return m_members; }

private:
    class Reader;

    std::map<std::string, Value> m_members;
};

/// Reads the members of a body by name and remembers the first that is wrong, so that a handler asks for all and then looks once.
/// A member that is missing or null is empty.
///
/// Threads: a plain value; the body outlives it.
class BodyReader {
public:
    struct Error {
        std::string pointer; ///< RFC 6901, as a fragment: "#/quantity"
        std::string text;    ///< English: what is wrong, and what would be right
    };
    explicit BodyReader(const JsonBody& body) : m_body(body) {}

    std::optional<std::string> text(const std::string& name);
    std::optional<bool> flag(const std::string& name);
    std::optional<std::int64_t> whole(const std::string& name, std::int64_t min, std::int64_t max);
    /// For what only a handler can judge. The first stays.
    void blame(const std::string& name, std::string text);
    /// Whether the member was given at all.
    bool has(const std::string& name) const;
    /// What is wrong, if anything; members that nobody asked for are.
    std::optional<Error> finish();

private:
    const JsonBody::Value* find(const std::string& name);

    const JsonBody& m_body;
    std::set<std::string> m_asked;
    std::optional<Error> m_error;
};

} // namespace jarvis::server::rest

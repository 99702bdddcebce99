#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jarvis::server::rest {

/// A request's JSON object, read strictly (RFC 8259): members stand once, texts are UTF-8, nothing is nested deeper than kDepthMax, however
/// many brackets come. A member may be a list of objects, whose own members are plain.
///
/// Threads: a plain value.
class JsonBody {
public:
    static constexpr std::size_t kDepthMax = 8;
    static constexpr std::size_t kMembersMax = 64;
    static constexpr std::size_t kRowsMax = 256;

    /// Where the text stops to be JSON, from 1; zero where no place is to blame.
    struct Error {
        std::size_t line = 0;
        std::size_t column = 0;
        std::string text; ///< English
    };
    /// What is nothing of the rest: numbers with a fraction, objects, lists of anything but objects. Kept by name, so that it can be refused by name.
    struct Other {};
    using Rows = std::vector<JsonBody>;
    using Value = std::variant<Other, std::nullptr_t, bool, std::int64_t, std::string, Rows>;

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
    /// `place` stands before the names of members in an error.
    explicit BodyReader(const JsonBody& body, std::string place = "#/") : m_body(body), m_place(std::move(place)) {}

    std::optional<std::string> text(const std::string& name);
    std::optional<bool> flag(const std::string& name);
    /// Of `least` to `most` objects. Null when it is missing or wrong; valid as long as the body.
    const JsonBody::Rows* rows(const std::string& name, std::size_t most, std::size_t least = 1);
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
    const std::string m_place;
    std::set<std::string> m_asked;
    std::optional<Error> m_error;
};

} // namespace jarvis::server::rest

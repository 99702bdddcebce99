#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::server::rest {

// Pieces of JSON Schema (2020-12), as text. Threads: plain functions.

inline constexpr const char* kText = R"({"type":"string"})";
inline constexpr const char* kTruth = R"({"type":"boolean"})";
inline constexpr const char* kWhole = R"({"type":"integer"})";
inline constexpr const char* kMoment = R"({"type":"string","format":"date-time"})";
inline constexpr const char* kNumber = R"({"type":"string","pattern":"^[0-9]+$"})"; ///< of an order or a fill: beyond what a double holds
inline constexpr const char* kCommandId = R"({"type":"string","pattern":"^[0-9a-f]{32}$"})";
inline constexpr const char* kSymbol = R"({"type":"string","minLength":1,"maxLength":24})";
inline constexpr const char* kSeconds = R"({"type":"integer","minimum":1,"maximum":31536000})";
inline constexpr const char* kUri = R"({"type":"string","format":"uri"})";

/// A member of an object.
enum class Presence { Always, MayBe };
struct Field {
    std::string_view name;
    std::string schema;
    Presence presence = Presence::Always;
};

/// An object with these members and no other.
std::string objectOf(const std::vector<Field>& fields);
/// The same, where one member must be there, whichever.
std::string objectOfAny(const std::vector<Field>& fields);
/// An object with these members at least.
std::string openObjectOf(const std::vector<Field>& fields);
std::string listOf(const std::string& schema);
std::string orNull(const std::string& schema);
std::string eitherOf(const std::string& one, const std::string& other);
/// One of these words.
std::string oneOf(const std::vector<std::string_view>& words);
/// A schema that has a name.
std::string refTo(std::string_view name);

using NamedSchemas = std::vector<std::pair<std::string_view, std::string>>;

} // namespace jarvis::server::rest

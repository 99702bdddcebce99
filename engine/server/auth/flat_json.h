#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace jarvis::server::auth {

/// One JSON object without anything nested, from anybody: members are texts, whole numbers, or true and false, each name once.
///
/// Names that differ in their escapes alone are one name. What else JSON can say is refused, as is what is no valid UTF-8.
/// Threads: a plain value.
class FlatJson {
public:
    static constexpr std::size_t kMembersMax = 32;

    static std::optional<FlatJson> parse(std::string_view json);

    bool has(std::string_view name) const { return m_members.contains(name); }
    bool hasOnly(std::initializer_list<std::string_view> names) const;
    /// Empty where it is missing or of another type. Valid as long as this object.
    std::optional<std::string_view> text(std::string_view name) const;
    std::optional<std::int64_t> integer(std::string_view name) const;
    std::optional<bool> boolean(std::string_view name) const;
    /// Overwrites every text: some are secrets.
    void wipe();

private:
    using Value = std::variant<std::string, std::int64_t, bool>;
    std::map<std::string, Value, std::less<>> m_members;
};

} // namespace jarvis::server::auth

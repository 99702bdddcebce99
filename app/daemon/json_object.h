#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace jarvis::daemon {

/// Builds one JSON object, member by member, in the order of the calls.
///
/// Threads: a plain value.
class JsonObject {
public:
    JsonObject& add(std::string_view name, std::string_view text);
    JsonObject& add(std::string_view name, const char* text) { return add(name, std::string_view(text)); }
    template <std::integral T>
        requires(!std::same_as<T, bool>)
    JsonObject& add(std::string_view name, T number)
    {
        return addRaw(name, std::to_string(number));
    }
    JsonObject& add(std::string_view name, bool value) { return addRaw(name, value ? "true" : "false"); }
    /// `json` is JSON already: an object, an array.
    JsonObject& addRaw(std::string_view name, std::string_view json);

    std::string text() const { return "{" + m_members + "}"; }

private:
    std::string m_members;
};

} // namespace jarvis::daemon

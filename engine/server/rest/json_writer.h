#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace jarvis::server::rest {

/// Writes one JSON document, value by value, in the order of the calls. Commas and escapes are its business, balance is the caller's.
///
/// Threads: a plain value.
class JsonWriter {
public:
    JsonWriter& object() { return open('{'); }
    JsonWriter& array() { return open('['); }
    /// Ends the innermost object or array.
    JsonWriter& end();
    /// Of the member whose value comes next.
    JsonWriter& name(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& flag(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter& none() { return raw("null"); }
    template <std::integral T> JsonWriter& number(T value) { return raw(std::to_string(value)); }
    /// `json` is JSON already.
    JsonWriter& raw(std::string_view json);

    JsonWriter& member(std::string_view key, std::string_view value) { return name(key).text(value); }
    JsonWriter& member(std::string_view key, const char* value) { return name(key).text(value); }
    JsonWriter& member(std::string_view key, const std::string& value) { return name(key).text(value); }
    template <std::same_as<bool> T> JsonWriter& member(std::string_view key, T value) { return name(key).flag(value); }
    template <std::integral T>
        requires(!std::same_as<T, bool>)
    JsonWriter& member(std::string_view key, T value)
    {
        return name(key).number(value);
    }

    std::string take() { return std::move(m_out); }

private:
    JsonWriter& open(char bracket);
    void separate();

    std::string m_out;
    std::string m_brackets; ///< those that are open
    bool m_isFirst = true;
    bool m_isNamed = false;
};

} // namespace jarvis::server::rest

#pragma once

#include "engine/net/http_client.h"
#include "engine/venue/keys/key_permissions.h"
#include "engine/venue/exact_number.h"

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::venue::keys {

// What the venues' answers about keys have in common.

inline std::optional<bool> flagOf(simdjson::dom::element json, const char* name)
{
    bool value = false;
    return json[name].get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

inline std::string_view wordOf(simdjson::dom::element json, const char* name)
{
    std::string_view text;
    return json[name].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

/// A number, written as a number or as text.
inline std::optional<std::int64_t> wholeOf(simdjson::dom::element json, const char* name)
{
    std::int64_t value = 0;
    if (json[name].get(value) == simdjson::SUCCESS)
        return value;
    return unitsOf(wordOf(json, name), 0);
}

inline bool parse(simdjson::dom::parser& parser, const std::string& body, simdjson::dom::element& json)
{
    return parser.parse(body).get(json) == simdjson::SUCCESS && json.is_object();
}

/// Notes what a row of a list of positions holds; false when it is not as documented.
inline bool noteHeld(simdjson::dom::element row, const char* symbol, const char* size, AccountSetup& into)
{
    const std::string_view name = wordOf(row, symbol);
    const auto amount = exactNumber(wordOf(row, size).empty() ? "0" : wordOf(row, size));
    if (name.empty() || !amount)
        return false;
    const bool isNoted = std::find(into.held.begin(), into.held.end(), name) != into.held.end();
    if (amount->mantissa != 0 && !isNoted)
        into.held.emplace_back(name);
    return true;
}

inline net::HttpRequest getRequest(std::string url)
{
    net::HttpRequest request;
    request.url = std::move(url);
    request.bytesMax = 1U << 20;
    return request;
}

} // namespace jarvis::venue::keys

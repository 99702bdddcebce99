#pragma once

#include "engine/base/expected.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::rest {

/// What a request is for, taken apart: `/api/v1/orders/7?limit=3`.
///
/// One way to write it and no other: a path that a proxy in front of us could read differently (a dot segment, an encoded slash or zero,
/// an empty segment, a backslash) is refused or matches nothing, never tidied up.
/// Threads: a plain value.
struct WebTarget {
    std::vector<std::string> segments;         ///< decoded; none is empty, but for the last of a path that ends in a slash
    std::map<std::string, std::string> query;  ///< decoded; each name once

    /// The error says in English what is wrong with it.
    static Expected<WebTarget, std::string> parse(std::string_view target);
};

/// Decodes %XX; empty when a sign is cut short, is no UTF-8, or stands for a control character.
std::optional<std::string> percentDecoded(std::string_view text);
/// A whole number, written plainly in decimal digits; empty when it is none, or too large.
std::optional<std::uint64_t> wholeOf(std::string_view text);

} // namespace jarvis::server::rest

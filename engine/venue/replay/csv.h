#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace jarvis::venue::replay {

/// The fields of one line of comma separated values without quotes, as recordings have them.
inline void splitFields(std::string_view line, std::vector<std::string_view>& out)
{
    out.clear();
    for (;;) {
        const std::size_t comma = line.find(',');
        out.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos)
            return;
        line.remove_prefix(comma + 1);
    }
}

/// Place of a column in a header; empty when it is not there.
inline std::optional<std::size_t> columnOf(const std::vector<std::string_view>& header, std::string_view name)
{
    const auto at = std::ranges::find(header, name);
    if (at == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - header.begin());
}

} // namespace jarvis::venue::replay

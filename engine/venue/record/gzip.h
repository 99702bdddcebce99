#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jarvis::venue::record {

/// `text` as one gzip member (RFC 1952). Members one behind the other are one file.
std::vector<std::byte> gzipMember(std::string_view text);

} // namespace jarvis::venue::record

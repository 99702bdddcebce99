#pragma once

#include <string>

namespace jarvis::bench {

/// What permessage-deflate (RFC 7692, no context kept between messages, zlib's level 1 and 6) would make of these bytes, and at what cost.
void printCompression(const std::string& what, const std::string& bytes);

} // namespace jarvis::bench

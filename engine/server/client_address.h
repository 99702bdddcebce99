#pragma once

#include <string>
#include <string_view>

namespace jarvis::server {

/// What stands for all addresses that one client has, of at most 46 bytes: an IPv4 address itself, of IPv6 the network of 64 bits, an
/// IPv4 address within IPv6 as plain IPv4. Any other text stays as it is.
std::string clientOf(std::string_view address);

} // namespace jarvis::server

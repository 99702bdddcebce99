#include "engine/server/client_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace jarvis::server {

std::string clientOf(std::string_view address)
{
    const std::string text(address.substr(0, address.find('%')).substr(0, INET6_ADDRSTRLEN));
    in6_addr bytes{};
    if (inet_pton(AF_INET6, text.c_str(), &bytes) != 1)
        return text;
    std::array<char, INET6_ADDRSTRLEN> plain{};
    if (IN6_IS_ADDR_V4MAPPED(&bytes))
        return inet_ntop(AF_INET, bytes.s6_addr + 12, plain.data(), plain.size());
    std::fill(std::begin(bytes.s6_addr) + 8, std::end(bytes.s6_addr), std::uint8_t{0});
    return inet_ntop(AF_INET6, &bytes, plain.data(), plain.size());
}

} // namespace jarvis::server

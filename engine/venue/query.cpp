#include "engine/venue/query.h"

namespace jarvis::venue {

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr std::string_view kPlain = "-._~";
    std::string made;
    made.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kPlain.find(c) != std::string_view::npos;
        if (isPlain) {
            made += c;
        } else {
            made += '%';
            made += kHex[byte >> 4];
            made += kHex[byte & 0xF];
        }
    }
    return made;
}

} // namespace jarvis::venue

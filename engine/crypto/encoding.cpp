#include "engine/crypto/encoding.h"

#include <sodium.h>

namespace jarvis::crypto {
namespace {

const unsigned char* charactersOf(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

std::string hex(std::span<const std::byte> bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), charactersOf(bytes), bytes.size());
    text.pop_back();
    return text;
}

std::string base64(std::span<const std::byte> bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), charactersOf(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

std::optional<std::vector<std::byte>> fromBase64(std::string_view text)
{
    std::vector<std::byte> bytes(text.size() * 3 / 4 + 3);
    for (const int variant : {sodium_base64_VARIANT_ORIGINAL, sodium_base64_VARIANT_ORIGINAL_NO_PADDING}) {
        std::size_t length = 0;
        const char* end = nullptr;
        const int failed = sodium_base642bin(
            reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), "\r\n", &length, &end, variant);
        if (failed == 0 && end == text.data() + text.size()) {
            bytes.resize(length);
            return bytes;
        }
    }
    return std::nullopt;
}

} // namespace jarvis::crypto

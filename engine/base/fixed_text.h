#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace jarvis {

/// As much of `text` as fits into `bytesMax`, cut at a character; a zero byte ends it.
constexpr std::string_view cutText(std::string_view text, std::size_t bytesMax)
{
    // Bytes behind a zero would be part of the value, and of no text.
    text = text.substr(0, text.find('\0'));
    std::size_t length = std::min(text.size(), bytesMax);
    // Never leave half a character behind.
    while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length);
}

/// A short text inside a value, without allocation: at most `N` bytes of UTF-8; longer texts are cut at a character, and a zero byte
/// ends it.
template <std::size_t N>
class FixedText {
public:
    constexpr FixedText() = default;
    constexpr FixedText(std::string_view text)
    {
        const std::string_view kept = cutText(text, N);
        std::copy_n(kept.begin(), kept.size(), m_bytes.begin());
    }
    constexpr FixedText(const char* text) : FixedText(std::string_view(text)) {}

    constexpr std::string_view view() const
    {
        return std::string_view(m_bytes.data(), static_cast<std::size_t>(std::find(m_bytes.begin(), m_bytes.end(), '\0') - m_bytes.begin()));
    }
    constexpr bool isEmpty() const { return m_bytes[0] == '\0'; }
    constexpr bool operator==(const FixedText&) const = default;

private:
    std::array<char, N> m_bytes{};
};

} // namespace jarvis

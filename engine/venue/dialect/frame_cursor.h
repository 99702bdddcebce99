#pragma once

#include "engine/base/time.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace jarvis::venue::dialect {

/// Reads a JSON text of a known shape from left to right, without making anything of it. Every call either takes what it names and
/// is true, or leaves a cursor that is of no more use: whoever sees false reads the text with a real parser.
///
/// Stricter than JSON, never laxer: no spaces, no escapes, words of plain ASCII, no numbers with a leading zero.
/// Threads: a plain value; views are into the text.
class FrameCursor {
public:
    explicit FrameCursor(std::string_view text) : m_begin(text.data()), m_at(text.data()), m_end(text.data() + text.size()) {}

    const char* begin() const { return m_begin; }
    const char* at() const { return m_at; }
    const char* end() const { return m_end; }
    void moveTo(const char* place) { m_at = place; }
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    bool isEnd() const { return m_at == m_end; }

    template <std::size_t Size> bool take(const char (&literal)[Size])
    {
        constexpr std::size_t kLength = Size - 1;
        if (left() < kLength || std::memcmp(m_at, literal, kLength) != 0)
            return false;
        m_at += kLength;
        return true;
    }

    /// Up to the quote that ends it, which is taken too.
    bool takeWord(std::string_view& word)
    {
        const char* const begin = m_at;
#if defined(__SSE2__)
        if (left() >= 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(m_at));
            const auto quotes = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'))));
            // Bytes from 0x80 on are negative here.
            const __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
            const auto strange = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(low, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')))));
            if (quotes != 0 && (strange & (quotes ^ (quotes - 1))) == 0) [[likely]] {
                const auto length = static_cast<std::size_t>(std::countr_zero(quotes));
                word = {begin, length};
                m_at += length + 1;
                return true;
            }
        }
#endif
        for (; m_at != m_end; ++m_at) {
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"') {
                word = {begin, static_cast<std::size_t>(m_at - begin)};
                ++m_at;
                return true;
            }
            if (c < 0x20 || c >= 0x80 || c == '\\')
                return false;
        }
        return false;
    }

    /// At most 18 digits, so that it cannot overflow.
    bool takeWhole(std::uint64_t& number)
    {
        const char* const begin = m_at;
        number = 0;
        while (left() >= 8 && m_at - begin <= 8) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, m_at, 8);
            if (!isEightDigits(eight))
                break;
            number = number * 100'000'000 + valueOfEight(eight);
            m_at += 8;
        }
        for (; m_at != m_end && *m_at >= '0' && *m_at <= '9'; ++m_at) {
            if (m_at - begin == 18)
                return false;
            number = number * 10 + static_cast<std::uint64_t>(*m_at - '0');
        }
        const auto length = m_at - begin;
        return length > 0 && (length == 1 || *begin != '0');
    }

    bool takeMillis(std::optional<Timestamp>& time)
    {
        constexpr std::uint64_t kMillisBound = 9'000'000'000'000;
        std::uint64_t millis = 0;
        if (!takeWhole(millis) || millis > kMillisBound)
            return false;
        time = timestampFromMillis(static_cast<std::int64_t>(millis));
        return true;
    }

    bool takeBool(bool& value)
    {
        value = take("true");
        return value || take("false");
    }

    /// The rest of an object's members, none of them of interest, each a word, a whole number, or true, false or null; with its end.
    bool takeRestOfObject()
    {
        std::string_view word;
        while (take(",\"")) {
            bool isTrue = false;
            // This one would make another message of it.
            if (!takeWord(word) || !take(":") || word == "lastUpdateId")
                return false;
            if (take("\"")) {
                if (!takeWord(word))
                    return false;
            } else if (!takeBool(isTrue) && !take("null")) {
                std::uint64_t number = 0;
                take("-");
                if (!takeWhole(number))
                    return false;
            }
        }
        return take("}");
    }

private:
    // Eight ASCII digits in one word, little-endian: by Johnny Lee and Wojciech Muła, "fast numeric string to int".
    static bool isEightDigits(std::uint64_t eight)
    {
        return ((eight & 0xF0F0F0F0F0F0F0F0ULL) | (((eight + 0x0606060606060606ULL) & 0xF0F0F0F0F0F0F0F0ULL) >> 4)) == 0x3333333333333333ULL;
    }
    static std::uint64_t valueOfEight(std::uint64_t eight)
    {
        eight -= 0x3030303030303030ULL;
        eight = eight * 10 + (eight >> 8);
        return (((eight & 0x000000FF000000FFULL) * 0x000F424000000064ULL) + (((eight >> 16) & 0x000000FF000000FFULL) * 0x0000271000000001ULL)) >> 32;
    }

    const char* m_begin;
    const char* m_at;
    const char* m_end;
};

} // namespace jarvis::venue::dialect

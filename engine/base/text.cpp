#include "engine/base/text.h"

#include "engine/base/check.h"

#include <cstdio>

namespace jarvis {
namespace {

constexpr char kDigits[] = "0123456789abcdef";

struct Range {
    unsigned from;
    unsigned to;
};
constexpr Range kContinuation{0x80, 0xBF};

/// What the second byte may be, which depends on the first.
constexpr Range secondBytes(unsigned first)
{
    switch (first) {
    case 0xE0: return {0xA0, 0xBF};
    case 0xED: return {0x80, 0x9F};
    case 0xF0: return {0x90, 0xBF};
    case 0xF4: return {0x80, 0x8F};
    default: return kContinuation;
    }
}

constexpr std::size_t promisedBytes(unsigned first)
{
    return first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

} // namespace

std::size_t utf8CharacterBytes(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto byteAt = [text](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const std::size_t bytes = promisedBytes(byteAt(0));
    if (bytes > text.size())
        return 0;
    for (std::size_t i = 1; i < bytes; ++i) {
        const Range allowed = i == 1 ? secondBytes(byteAt(0)) : kContinuation;
        if (byteAt(i) < allowed.from || byteAt(i) > allowed.to)
            return 0;
    }
    return bytes;
}

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    while (!text.empty()) {
        const std::size_t bytes = utf8CharacterBytes(text);
        const char c = text.front();
        if (bytes == 0) {
            out += "\\ufffd";
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += kDigits[c >> 4];
            out += kDigits[c & 15];
        } else {
            out += text.substr(0, bytes);
        }
        text.remove_prefix(bytes == 0 ? 1 : bytes);
    }
    return out + '"';
}

std::string printableText(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t bytes = utf8CharacterBytes(text);
        const auto c = static_cast<unsigned char>(text.front());
        // U+0080 to U+009F are control characters too: a terminal may obey them.
        const bool isControl = c < 0x20 || c == 0x7F || (bytes == 2 && c == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0);
        for (std::size_t i = 0; i < bytes && !isControl; ++i)
            out += text[i];
        if (bytes == 0 || isControl) {
            const std::size_t shown = bytes == 0 ? 1 : bytes;
            for (std::size_t i = 0; i < shown; ++i) {
                out += "\\x";
                out += kDigits[static_cast<unsigned char>(text[i]) >> 4];
                out += kDigits[static_cast<unsigned char>(text[i]) & 15];
            }
        }
        text.remove_prefix(bytes == 0 ? 1 : bytes);
    }
    return out;
}

std::string isoTime(Timestamp time, int digits)
{
    CHECK(digits >= 0 && digits <= 9);
    const std::chrono::year_month_day date(std::chrono::sys_days(std::chrono::days(utcDay(time))));
    const std::chrono::hh_mm_ss clock(timeOfDay(time));
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%09lld", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<long long>(clock.subseconds().count()));
    std::string out(text);
    out.resize(out.size() - 9 + static_cast<std::size_t>(digits) - (digits == 0 ? 1 : 0));
    return out + 'Z';
}

} // namespace jarvis

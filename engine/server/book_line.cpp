#include "engine/server/book_line.h"

#include <algorithm>
#include <charconv>

namespace jarvis::server {

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        if (end > 0)
            words.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

std::optional<std::uint64_t> numberOf(std::string_view word)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

std::optional<Timestamp> millisOf(std::string_view word)
{
    const auto number = numberOf(word);
    // What nanoseconds in 64 bits can tell ends in 2262.
    constexpr std::uint64_t kMillisMax = 9'000'000'000'000ULL;
    return number && *number <= kMillisMax ? std::optional(timestampFromMillis(static_cast<std::int64_t>(*number))) : std::nullopt;
}

bool isHexOf(std::string_view word, std::size_t digits)
{
    return word.size() == digits && std::ranges::all_of(word, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace jarvis::server

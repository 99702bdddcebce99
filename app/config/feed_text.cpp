#include "app/config/feed_text.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace jarvis::config {
namespace {

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool isSpeed(std::string_view text)
{
    constexpr std::uint64_t kSpeedMax = 100'000;
    const auto speed = wholeNumber(text);
    return text == "max" || (speed && *speed >= 1 && *speed <= kSpeedMax);
}

} // namespace

bool isFeed(std::string_view text)
{
    constexpr std::string_view kSimulated = "simulated";
    constexpr std::string_view kReplay = "replay:";
    if (text == kSimulated)
        return true;
    if (text.starts_with(kSimulated))
        return text[kSimulated.size()] == ':' && wholeNumber(text.substr(kSimulated.size() + 1)).has_value();
    if (!text.starts_with(kReplay))
        return false;
    text.remove_prefix(kReplay.size());
    const auto at = text.rfind('@');
    if (at == std::string_view::npos)
        return !text.empty();
    return at > 0 && isSpeed(text.substr(at + 1));
}

} // namespace jarvis::config

#include "engine/base/redaction.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace jarvis {
namespace {

constexpr std::string_view kHidden = "…";
/// Client order ids and ids of requests have 32; the shortest secrets that we know of have 43.
constexpr std::size_t kRowMin = 40;
constexpr std::string_view kPemBegin = "-----BEGIN ";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool isDigitOrLetter(char c) { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z'); }
/// What tokens are made of, dots apart.
bool isTokenPart(char c) { return isDigitOrLetter(c) || c == '-' || c == '_' || c == '.' || c == '+' || c == '/' || c == '=' || c == '~' || c == '%'; }

bool beginsWith(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size() && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

std::size_t runOf(std::string_view text, bool (*isPart)(char))
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isPart) - text.begin());
}

/// How much of `text` is kept in front of what is hidden, and how much is hidden behind it.
struct Hidden {
    std::size_t kept = 0;
    std::size_t bytes = 0;
};

Hidden pemAt(std::string_view text)
{
    if (!text.starts_with(kPemBegin) || text.substr(0, 60).find("PRIVATE KEY-----") == std::string_view::npos)
        return {};
    const std::size_t end = text.find("-----END ");
    return {kPemBegin.size(), (end == std::string_view::npos ? text.size() : end) - kPemBegin.size()};
}

Hidden tokenAt(std::string_view text)
{
    // "jarvis-ID-" names a token in lists and may stay.
    if (beginsWith(text, "jarvis-refresh-"))
        return {15, runOf(text.substr(15), isTokenPart)};
    if (beginsWith(text, "jarvis-") && text.size() > 16 && runOf(text.substr(7), isDigitOrLetter) == 8 && text[15] == '-')
        return {16, runOf(text.substr(16), isTokenPart)};
    if (text.starts_with("eyJ") && runOf(text, isTokenPart) >= 20)
        return {3, runOf(text, isTokenPart) - 3};
    for (const std::string_view scheme : {std::string_view("bearer "), std::string_view("basic ")}) {
        if (beginsWith(text, scheme))
            return {scheme.size(), runOf(text.substr(scheme.size()), isTokenPart)};
    }
    return {};
}

/// `password=…`, `"api_key": "…"`.
Hidden namedAt(std::string_view text)
{
    constexpr std::array<std::string_view, 11> kSecretNames{
        "password", "passwd", "passphrase", "secret", "token", "api_key", "api-key", "apikey", "authorization", "private_key", "signature"};
    for (const std::string_view name : kSecretNames) {
        if (!beginsWith(text, name))
            continue;
        std::size_t at = name.size();
        const std::size_t begin = at;
        while (at < text.size() && at - begin < 6 && (text[at] == '"' || text[at] == '\'' || text[at] == ' ' || text[at] == '\\'))
            ++at;
        if (at == text.size() || (text[at] != ':' && text[at] != '='))
            return {};
        ++at;
        while (at < text.size() && (text[at] == '"' || text[at] == '\'' || text[at] == ' ' || text[at] == '\\'))
            ++at;
        const std::size_t end = std::min(text.find_first_of("\"'&,;}\n", at), text.size());
        return {at, end - at};
    }
    return {};
}

Hidden rowAt(std::string_view text)
{
    const std::size_t size = runOf(text, isDigitOrLetter);
    const std::string_view row = text.substr(0, size);
    const bool hasDigit = std::ranges::any_of(row, [](char c) { return c >= '0' && c <= '9'; });
    return size >= kRowMin && hasDigit ? Hidden{0, size} : Hidden{};
}

} // namespace

std::string redacted(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    bool isInWord = false;
    while (!text.empty()) {
        Hidden hidden = pemAt(text);
        if (hidden.bytes == 0 && !isInWord)
            hidden = tokenAt(text);
        if (hidden.bytes == 0)
            hidden = namedAt(text);
        if (hidden.bytes == 0 && !isInWord)
            hidden = rowAt(text);
        if (hidden.bytes > 0) {
            clean.append(text.substr(0, hidden.kept)).append(kHidden);
            text.remove_prefix(hidden.kept + hidden.bytes);
            isInWord = false;
            continue;
        }
        isInWord = isDigitOrLetter(text.front());
        clean += text.front();
        text.remove_prefix(1);
    }
    return clean;
}

} // namespace jarvis

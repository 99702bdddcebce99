#include "engine/server/rest/web_target.h"

#include "engine/base/text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace jarvis::server::rest {
namespace {

constexpr std::size_t kSegmentsMax = 16;
constexpr std::size_t kParametersMax = 16;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// "http://host:port" in front of the path, as proxies write it.
std::string_view withoutAuthority(std::string_view target)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (target.starts_with(scheme)) {
            const std::size_t slash = target.find('/', scheme.size());
            return slash == std::string_view::npos ? "/" : target.substr(slash);
        }
    }
    return target;
}

bool isText(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t bytes = utf8CharacterBytes(text);
        if (bytes == 0 || static_cast<unsigned char>(text[0]) < 0x20 || text[0] == 0x7F)
            return false;
        text.remove_prefix(bytes);
    }
    return true;
}

Unexpected<std::string> wrong(const char* why) { return Unexpected(std::string(why)); }

Expected<std::map<std::string, std::string>, std::string> parseQuery(std::string_view text)
{
    std::map<std::string, std::string> query;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = percentDecoded(pair.substr(0, equals));
        const auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value || name->empty())
            return wrong("The query is not written as name=value&name=value in percent-encoded UTF-8.");
        if (query.size() >= kParametersMax || !query.emplace(*name, *value).second)
            return wrong("The query names something twice, or too much.");
    }
    return query;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return isText(decoded) ? std::optional(std::move(decoded)) : std::nullopt;
}

Expected<WebTarget, std::string> WebTarget::parse(std::string_view target)
{
    target = withoutAuthority(target);
    if (!target.starts_with('/'))
        return wrong("A path begins with a slash.");
    if (target.find('#') != std::string_view::npos)
        return wrong("A fragment stays with the client.");
    WebTarget parsed;
    const std::size_t mark = std::min(target.find('?'), target.size());
    if (mark < target.size()) {
        auto query = parseQuery(target.substr(mark + 1));
        if (!query)
            return Unexpected(query.error());
        parsed.query = std::move(query).value();
    }
    std::string_view path = target.substr(1, mark - 1);
    for (bool isLast = false; !isLast;) {
        const std::size_t slash = path.find('/');
        isLast = slash == std::string_view::npos;
        auto segment = percentDecoded(path.substr(0, slash));
        const bool isPlain = segment && segment->find_first_of("/\\") == std::string::npos && *segment != "." && *segment != "..";
        if (!isPlain || (segment->empty() && !isLast) || parsed.segments.size() >= kSegmentsMax)
            return wrong("A path is made of few plain segments in percent-encoded UTF-8: no dots alone, no slash or control character in one, none empty.");
        parsed.segments.push_back(std::move(*segment));
        path.remove_prefix(isLast ? path.size() : slash + 1);
    }
    return parsed;
}

std::optional<std::uint64_t> wholeOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace jarvis::server::rest

#include "engine/server/scopes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jarvis::server {
namespace {

constexpr std::array<std::pair<Scope, std::string_view>, 3> kScopeWords{{{Scope::Read, "read"}, {Scope::Write, "write"}, {Scope::Admin, "admin"}}};

} // namespace

std::optional<Scopes> Scopes::parse(std::string_view words, char separator)
{
    Scopes scopes;
    while (true) {
        const std::size_t end = std::min(words.find(separator), words.size());
        const std::string_view word = words.substr(0, end);
        const auto found = std::ranges::find(kScopeWords, word, &std::pair<Scope, std::string_view>::second);
        if (found == kScopeWords.end() || scopes.has(found->first))
            return std::nullopt;
        scopes.add(found->first);
        if (end == words.size())
            return scopes;
        words.remove_prefix(end + 1);
    }
}

std::string Scopes::text(char separator) const
{
    std::string text;
    for (const auto& [scope, word] : kScopeWords) {
        if (!has(scope))
            continue;
        if (!text.empty())
            text += separator;
        text += word;
    }
    return text;
}

} // namespace jarvis::server

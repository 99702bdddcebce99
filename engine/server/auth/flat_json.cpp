#include "engine/server/auth/flat_json.h"

#include <simdjson.h>
#include <sodium.h>

#include <algorithm>

namespace jarvis::server::auth {

std::optional<FlatJson> FlatJson::parse(std::string_view json)
{
    // A parser of its own each time: it keeps what it has read, and some of that is secret.
    simdjson::dom::parser parser;
    simdjson::padded_string padded(json);
    simdjson::dom::object object;
    const bool isRead = parser.parse(padded).get(object) == simdjson::SUCCESS && object.size() <= kMembersMax;
    FlatJson flat;
    const bool isRight = isRead && std::all_of(object.begin(), object.end(), [&flat](const simdjson::dom::key_value_pair& member) {
        std::string_view text;
        std::int64_t number = 0;
        bool flag = false;
        if (member.value.get(text) == simdjson::SUCCESS)
            return flat.m_members.emplace(member.key, std::string(text)).second;
        if (member.value.get(number) == simdjson::SUCCESS)
            return flat.m_members.emplace(member.key, number).second;
        return member.value.get(flag) == simdjson::SUCCESS && flat.m_members.emplace(member.key, flag).second;
    });
    sodium_memzero(padded.data(), padded.size());
    // Its texts, each with a length in front and a zero behind it.
    if (parser.doc.string_buf)
        sodium_memzero(parser.doc.string_buf.get(), 5 * json.size() / 3);
    if (isRight)
        return flat;
    flat.wipe();
    return std::nullopt;
}

bool FlatJson::hasOnly(std::initializer_list<std::string_view> names) const
{
    return std::ranges::all_of(m_members, [&names](const auto& member) { return std::ranges::find(names, member.first) != names.end(); });
}

std::optional<std::string_view> FlatJson::text(std::string_view name) const
{
    const auto found = m_members.find(name);
    const std::string* const text = found == m_members.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text != nullptr ? std::optional<std::string_view>(*text) : std::nullopt;
}

std::optional<std::int64_t> FlatJson::integer(std::string_view name) const
{
    const auto found = m_members.find(name);
    const std::int64_t* const number = found == m_members.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

std::optional<bool> FlatJson::boolean(std::string_view name) const
{
    const auto found = m_members.find(name);
    const bool* const flag = found == m_members.end() ? nullptr : std::get_if<bool>(&found->second);
    return flag != nullptr ? std::optional(*flag) : std::nullopt;
}

void FlatJson::wipe()
{
    for (auto& [name, value] : m_members) {
        if (std::string* const text = std::get_if<std::string>(&value))
            sodium_memzero(text->data(), text->size());
    }
}

} // namespace jarvis::server::auth

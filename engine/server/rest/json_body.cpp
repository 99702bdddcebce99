#include "engine/server/rest/json_body.h"

#include "engine/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace jarvis::server::rest {

/// Takes what the parser finds, without building anything but the outermost members.
class JsonBody::Reader final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Reader(std::string_view source) : m_source(source) {}

    bool null() override { return take(nullptr); }
    bool boolean(bool value) override { return take(value); }
    bool number_integer(std::int64_t value) override { return take(value); }
    bool number_unsigned(std::uint64_t value) override
    {
        return value > INT64_MAX ? take(Other{}) : take(static_cast<std::int64_t>(value));
    }
    bool number_float(double, const std::string&) override { return take(Other{}); }
    bool string(std::string& value) override { return take(std::move(value)); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return enter(true); }
    bool start_array(std::size_t) override { return enter(false); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }

    bool key(std::string& name) override
    {
        JsonBody* const object = current();
        if (object == nullptr)
            return true;
        if (object->m_members.size() >= kMembersMax)
            return fail("It has more members than anything here needs.");
        (m_depth == kInRow ? m_rowKey : m_key) = name;
        return !object->m_members.contains(name) || fail("The member " + printableText(name) + " stands there twice.");
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        const std::string_view before = m_source.substr(0, position > 0 ? position - 1 : 0);
        problem.line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
        const std::size_t lineStart = before.rfind('\n');
        problem.column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1;
        const std::string_view said = error.what();
        const std::size_t words = said.find(": ");
        problem.text = "It is no JSON: " + printableText(words == std::string_view::npos ? said : said.substr(words + 2)) + ".";
        return false;
    }

    JsonBody result;
    Error problem;

private:
    bool fail(std::string text)
    {
        problem.text = std::move(text);
        return false;
    }

    /// The object whose members are kept that is read now; null further in.
    JsonBody* current()
    {
        if (m_depth == 1)
            return &result;
        return m_depth == kInRow && m_isInRows ? &rows().back() : nullptr;
    }
    Rows& rows() { return std::get<Rows>(result.m_members.at(m_key)); }

    bool take(Value value)
    {
        if (m_depth == 0)
            return fail("It must be an object: { … }.");
        if (JsonBody* const object = current())
            object->m_members.insert_or_assign(m_depth == kInRow ? m_rowKey : m_key, std::move(value));
        else if (m_depth == kInList)
            endRows();
        return true;
    }

    /// It is a list of something else.
    void endRows()
    {
        if (std::exchange(m_isInRows, false))
            result.m_members.insert_or_assign(m_key, Other{});
    }

    bool enter(bool isObject)
    {
        if (m_depth == 0 && !isObject)
            return fail("It must be an object: { … }.");
        if (m_depth == 1) {
            m_isInRows = !isObject;
            result.m_members.insert_or_assign(m_key, isObject ? Value(Other{}) : Value(Rows{}));
        } else if (m_depth == kInList && m_isInRows) {
            if (isObject && rows().size() >= kRowsMax)
                return fail("A list may have " + std::to_string(kRowsMax) + " entries.");
            if (isObject)
                rows().emplace_back();
            else
                endRows();
        } else if (JsonBody* const row = current()) {
            row->m_members.insert_or_assign(m_rowKey, Other{});
        }
        return ++m_depth <= kDepthMax || fail("It is nested deeper than " + std::to_string(kDepthMax) + " levels.");
    }

    bool leave()
    {
        --m_depth;
        return true;
    }

    static constexpr std::size_t kInList = 2; ///< depths within the outermost object
    static constexpr std::size_t kInRow = 3;

    const std::string_view m_source;
    std::string m_key;
    std::string m_rowKey;
    std::size_t m_depth = 0;
    bool m_isInRows = false;
};

Expected<JsonBody, JsonBody::Error> JsonBody::parse(std::string_view text)
{
    Reader reader(text);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &reader))
        return Unexpected(reader.problem);
    return std::move(reader.result);
}

const JsonBody::Value* BodyReader::find(const std::string& name)
{
    m_asked.insert(name);
    const auto found = m_body.members().find(name);
    return found == m_body.members().end() || std::holds_alternative<std::nullptr_t>(found->second) ? nullptr : &found->second;
}

bool BodyReader::has(const std::string& name) const { return m_body.members().contains(name); }

std::optional<std::string> BodyReader::text(const std::string& name)
{
    const JsonBody::Value* value = find(name);
    if (value == nullptr)
        return std::nullopt;
    if (const auto* found = std::get_if<std::string>(value))
        return *found;
    blame(name, "It must be a text. Decimal numbers are texts too, so that no digit is lost: \"0.25\".");
    return std::nullopt;
}

std::optional<bool> BodyReader::flag(const std::string& name)
{
    const JsonBody::Value* value = find(name);
    if (value == nullptr)
        return std::nullopt;
    if (const auto* found = std::get_if<bool>(value))
        return *found;
    blame(name, "It must be true or false.");
    return std::nullopt;
}

const JsonBody::Rows* BodyReader::rows(const std::string& name, std::size_t most, std::size_t least)
{
    const JsonBody::Value* value = find(name);
    const auto* found = value != nullptr ? std::get_if<JsonBody::Rows>(value) : nullptr;
    if (found != nullptr && found->size() >= least && found->size() <= most)
        return found;
    if (value != nullptr)
        blame(name, "It must be a list of " + std::to_string(least) + " to " + std::to_string(most) + " objects.");
    return nullptr;
}

std::optional<std::int64_t> BodyReader::whole(const std::string& name, std::int64_t min, std::int64_t max)
{
    const JsonBody::Value* value = find(name);
    if (value == nullptr)
        return std::nullopt;
    const auto* found = std::get_if<std::int64_t>(value);
    if (found != nullptr && *found >= min && *found <= max)
        return *found;
    blame(name, "It must be a whole number from " + std::to_string(min) + " to " + std::to_string(max) + ".");
    return std::nullopt;
}

void BodyReader::blame(const std::string& name, std::string text)
{
    if (!m_error)
        m_error = Error{m_place + name, std::move(text)};
}

std::optional<BodyReader::Error> BodyReader::finish()
{
    for (const auto& [name, value] : m_body.members()) {
        if (!m_asked.contains(name))
            blame(printableText(name), "There is no such member here.");
    }
    return m_error;
}

} // namespace jarvis::server::rest

#include "engine/server/rest/schema_parts.h"

#include "engine/server/rest/json_writer.h"

namespace jarvis::server::rest {
namespace {

enum class Others { Allowed, Refused };

std::string objectWith(const std::vector<Field>& fields, Others others, bool isAnyNeeded = false)
{
    JsonWriter out;
    out.object().member("type", "object").name("required").array();
    for (const Field& field : fields) {
        if (field.presence == Presence::Always)
            out.text(field.name);
    }
    out.end().name("properties").object();
    for (const Field& field : fields)
        out.name(field.name).raw(field.schema);
    out.end();
    if (isAnyNeeded)
        out.member("minProperties", 1);
    if (others == Others::Refused)
        out.member("additionalProperties", false);
    return out.end().take();
}

} // namespace

std::string objectOf(const std::vector<Field>& fields) { return objectWith(fields, Others::Refused); }
std::string objectOfAny(const std::vector<Field>& fields) { return objectWith(fields, Others::Refused, true); }
std::string openObjectOf(const std::vector<Field>& fields) { return objectWith(fields, Others::Allowed); }
std::string listOf(const std::string& schema) { return R"({"type":"array","items":)" + schema + '}'; }
std::string orNull(const std::string& schema) { return eitherOf(schema, R"({"type":"null"})"); }
std::string eitherOf(const std::string& one, const std::string& other) { return R"({"oneOf":[)" + one + ',' + other + "]}"; }

std::string oneOf(const std::vector<std::string_view>& words)
{
    JsonWriter out;
    out.object().name("enum").array();
    for (const std::string_view word : words)
        out.text(word);
    return out.end().end().take();
}

std::string refTo(std::string_view name) { return R"({"$ref":"#/components/schemas/)" + std::string(name) + R"("})"; }

} // namespace jarvis::server::rest

#include "engine/server/rest/page.h"

#include "engine/server/rest/web_target.h"

namespace jarvis::server::rest {

Expected<Page, Problem> Page::of(const Call& call)
{
    const auto bad = [](const char* name, const char* detail) {
        return Unexpected(Problem(400, "bad-parameter", "Bad parameter", detail).with("parameter", '"' + std::string(name) + '"'));
    };
    Page page;
    if (const auto limit = call.query.find("limit"); limit != call.query.end()) {
        page.rows = wholeOf(limit->second).value_or(0);
        if (page.rows < 1 || page.rows > kRowsMax)
            return bad("limit", "limit must be a whole number from 1 to 500.");
    }
    if (const auto cursor = call.query.find("cursor"); cursor != call.query.end()) {
        page.before = wholeOf(cursor->second).value_or(0);
        if (page.before == 0)
            return bad("cursor", "cursor must be what the page before said was next.");
    }
    return page;
}

std::vector<Parameter> Page::parameters()
{
    return {
        {"limit", "How many at most, newest first.", R"({"type":"integer","minimum":1,"maximum":500,"default":100})"},
        {"cursor", "Where the page begins: next of the page before it. A page that has a next one has a Link to it, too.", R"({"type":"string","pattern":"^[0-9]{1,20}$"})"},
    };
}

WebAnswer Page::end(JsonWriter& out, std::uint64_t next, const std::string& address) const
{
    out.name("next");
    if (next == 0) {
        out.none();
        return {200, "application/json", out.end().take(), {}};
    }
    out.text(std::to_string(next));
    const std::string asked = address + (address.find('?') == std::string::npos ? '?' : '&') + "limit=" + std::to_string(rows);
    return {200, "application/json", out.end().take(), {{"Link", '<' + asked + "&cursor=" + std::to_string(next) + ">; rel=\"next\""}}};
}

} // namespace jarvis::server::rest

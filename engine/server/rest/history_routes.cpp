#include "engine/server/rest/history_routes.h"

#include "engine/server/rest/account_json.h"
#include "engine/server/rest/page.h"

#include <algorithm>
#include <utility>

namespace jarvis::server::rest {
namespace {

struct Sources {
    api::Engine& engine;
    AccountReader& reader;
    Post post;
};

/// Writes the rows of a page.
template <typename History>
using Tell = void (*)(JsonWriter& out, const History& history, const AccountModel& model);

Problem busy()
{
    return Problem(503, "busy", "Busy", "The engine cannot look into its history now. Try again soon.").withField("Retry-After", "1");
}

/// Asks the engine for a page of its history and answers with it; an engine that keeps none has empty lists.
template <typename Query, typename History>
Handler looking(Sources from, const char* name, std::string address, Tell<History> tell)
{
    return [from = std::move(from), name, address = std::move(address), tell](const Call& call, const Answered& done) {
        const auto page = Page::of(call);
        if (!page)
            return done(page.error().answer(call.request.id));
        Query query;
        query.beforeSequence = page->before;
        query.countMax = static_cast<std::uint32_t>(page->rows);
        const auto answered = [&reader = from.reader, done, name, address, tell, page = *page, id = call.request.id](const Expected<api::Answer, api::FetchError>& answer) {
            const auto* history = answer ? std::get_if<History>(&*answer) : nullptr;
            if (history == nullptr && (answer || answer.error() != api::FetchError::NoData))
                return done(busy().answer(id));
            JsonWriter out;
            out.object().name(name).array();
            if (history != nullptr) {
                auto view = reader.view();
                tell(out, *history, *view);
            }
            done(page.end(out.end(), history != nullptr ? history->olderBefore : 0, address));
        };
        from.engine.fetch(query, [post = from.post, answered](Expected<api::Answer, api::FetchError> answer) {
            post([answered, answer = std::move(answer)] { answered(answer); });
        });
    };
}

void tellFills(JsonWriter& out, const api::FillHistory& history, const AccountModel& model)
{
    for (const Fill& fill : history.fills)
        writeFill(out, fill, model);
}

void tellClosed(JsonWriter& out, const api::PositionHistory& history, const AccountModel& model)
{
    for (const api::EventRecord& record : history.closed) {
        const auto* ended = std::get_if<api::PositionChanged>(&record.event);
        if (ended == nullptr)
            continue;
        const auto note = std::find_if(history.notes.begin(), history.notes.end(), [&](const api::EventRecord& one) {
            const auto* written = std::get_if<api::PositionAnnotated>(&one.event);
            return written != nullptr && written->instrument == ended->position.instrument && written->openedAt == ended->position.openedAt;
        });
        writeClosedPosition(out, ended->position, record.time, note != history.notes.end() ? std::get_if<api::PositionAnnotated>(&note->event) : nullptr, model);
    }
}

Route paged(std::string pattern, std::string id, std::string summary, std::string schema, Handler handler)
{
    Route route;
    route.method = "GET";
    route.pattern = std::move(pattern);
    route.scope = Scope::Read;
    route.id = std::move(id);
    route.summary = std::move(summary);
    route.parameters = Page::parameters();
    route.successes = {{200, "As it is now.", std::move(schema)}};
    route.problems = {400, 503};
    route.handler = std::move(handler);
    return route;
}

} // namespace

std::vector<Route> historyRoutes(api::Engine& engine, AccountReader& reader, Post post)
{
    const Sources from{engine, reader, std::move(post)};
    constexpr const char* kFills = "/api/v1/fills";
    constexpr const char* kClosed = "/api/v1/closed-positions";
    return {
        paged(kFills, "getFills", "Executions, newest first", "Fills", looking<api::FillQuery, api::FillHistory>(from, "fills", kFills, tellFills)),
        paged(kClosed, "getClosedPositions", "Positions that ended, newest first", "ClosedPositions",
              looking<api::PositionQuery, api::PositionHistory>(from, "positions", kClosed, tellClosed)),
    };
}

} // namespace jarvis::server::rest

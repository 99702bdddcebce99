#include "engine/server/rest/note_routes.h"

#include "engine/server/rest/command_table.h"
#include "engine/server/rest/order_draft.h"

namespace jarvis::server::rest {
namespace {

/// A text that must fit as it is: cut, it would say something else.
template <typename Text>
Text wholeText(BodyReader& body, const char* name, const char* complaint)
{
    const std::string given = body.text(name).value_or("");
    const Text kept(given);
    if (kept.view() != given)
        body.blame(name, complaint);
    return kept;
}

Expected<api::Action, Problem> annotate(const Call& call, BodyReader& body, const AccountModel& model)
{
    TradeReader trade(body, model);
    const Instrument* is = trade.instrumentOf(call.path.at("instrument"));
    if (is == nullptr)
        return Unexpected(Problem(404, "not-found", "Not found", "There is no such instrument, or several: then name the venue too."));
    const std::optional<Timestamp> openedAt = trade.time("openedAt");
    api::AnnotatePosition action;
    action.instrument = is->id();
    action.note.text = wholeText<decltype(action.note.text)>(body, "text", "It must be at most 2000 characters, without a zero.");
    action.note.tags = wholeText<decltype(action.note.tags)>(body, "tags", "There may be 16 of at most 32 characters, separated by commas.");
    // One that is no longer kept here may be told by its exact time: the engine judges.
    const Position* position = model.position(is->id(), openedAt);
    action.openedAt = position != nullptr ? position->openedAt : openedAt.value_or(Timestamp{});
    return api::Action(action);
}

} // namespace

std::vector<Route> noteRoutes(AccountReader& reader, CommandRunner& runner)
{
    CommandTable table(reader, runner);
    table.add("PUT", "/api/v1/positions/{instrument}/note", "annotatePosition", "Write a note and tags on a position, the open one or one that ended", "NoteRequest", annotate).parameters
        = {{"instrument", "Its symbol.", R"({"type":"string","minLength":1,"maxLength":24})"}};
    return table.take();
}

} // namespace jarvis::server::rest

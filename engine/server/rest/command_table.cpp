#include "engine/server/rest/command_table.h"

#include "engine/base/text.h"

#include <utility>

namespace jarvis::server::rest {
namespace {

Handler commanding(AccountReader& reader, CommandRunner& runner, CommandTable::Make make)
{
    return [&reader, &runner, make](const Call& call, const Answered& done) {
        BodyReader body(call.body);
        auto action = [&] {
            auto view = reader.view();
            return make(call, body, *view);
        }();
        if (!action)
            return done(action.error().answer(call.request.id));
        if (const auto wrong = body.finish())
            return done(Problem(400, "bad-member", "Bad member", wrong->text).with("pointer", jsonText(wrong->pointer)).answer(call.request.id));
        runner.run(call, std::move(action).value(), done);
    };
}

} // namespace

Route& CommandTable::add(std::string method, std::string pattern, std::string id, std::string summary, std::string body, Make make)
{
    Route route;
    route.method = std::move(method);
    route.pattern = std::move(pattern);
    route.scope = Scope::Write;
    route.rate = RateClass::Trading;
    route.id = std::move(id);
    route.summary = std::move(summary);
    route.body = std::move(body);
    route.isCommand = true;
    route.handler = commanding(m_reader, m_runner, make);
    return m_routes.emplace_back(std::move(route));
}

std::vector<Route> CommandTable::take()
{
    for (Route& route : m_routes) {
        route.successes = {{200, "It was done.", "Outcome"}, {202, "It is not settled yet: ask again at Location.", "Pending"}};
        route.problems = {400, 404, 409, 422, 503};
    }
    return std::exchange(m_routes, {});
}

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/rest/command_runner.h"
#include "engine/server/rest/json_body.h"
#include "engine/server/rest/route.h"

#include <string>
#include <vector>

namespace jarvis::server::rest {

/// Collects routes that change the account: each makes one command, named by its Idempotency-Key.
///
/// Threads: a plain value; reader and runner outlive its routes.
class CommandTable {
public:
    /// Makes the action of a call; what is wrong with its body is left to `body`, with anything else it answers itself.
    using Make = Expected<api::Action, Problem> (*)(const Call& call, BodyReader& body, const AccountModel& model);

    CommandTable(AccountReader& reader, CommandRunner& runner) : m_reader(reader), m_runner(runner) {}

    Route& add(std::string method, std::string pattern, std::string id, std::string summary, std::string body, Make make);
    /// All of them, with the answers that commands have.
    std::vector<Route> take();

private:
    AccountReader& m_reader;
    CommandRunner& m_runner;
    std::vector<Route> m_routes;
};

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/rest/command_runner.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// Everything that changes the account: each a command, named by its Idempotency-Key. Both outlive the routes.
std::vector<Route> tradeRoutes(AccountReader& reader, CommandRunner& runner);

} // namespace jarvis::server::rest

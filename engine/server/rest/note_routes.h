#pragma once

#include "engine/server/rest/command_runner.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// The trade journal: what is written about positions. Reader and runner outlive the routes.
/// Threads: the web thread.
std::vector<Route> noteRoutes(AccountReader& reader, CommandRunner& runner);

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/rest/command_runner.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// What the engine watches for, what it told, and how to ask for it. Both outlive the routes.
std::vector<Route> alertRoutes(AccountReader& reader, CommandRunner& runner);

} // namespace jarvis::server::rest

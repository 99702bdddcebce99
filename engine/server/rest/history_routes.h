#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// What the account did, page by page from the whole journal: executions, and positions that ended. Engine and reader outlive the routes.
/// `post` runs something on the web thread. Threads: the web thread.
std::vector<Route> historyRoutes(api::Engine& engine, AccountReader& reader, Post post);

} // namespace jarvis::server::rest

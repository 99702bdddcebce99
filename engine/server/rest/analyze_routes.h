#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// What an instrument's bars and book say, by methods that are named: today "technical" alone, and the liquidity for a size. Nothing in it is
/// an opinion, and nothing a forecast.
///
/// Engine and reader outlive the routes; `post` runs something on the web thread. Threads: the web thread.
std::vector<Route> analyzeRoutes(api::Engine& engine, AccountReader& reader, Post post);

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// The account as it is now: its money, positions and orders, instruments and limits. The reader outlives the routes.
std::vector<Route> accountRoutes(AccountReader& reader);

} // namespace jarvis::server::rest

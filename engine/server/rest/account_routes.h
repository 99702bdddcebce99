#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// Everything that can be looked at: the account, its positions, orders and fills, instruments and limits. Both outlive the routes.
std::vector<Route> accountRoutes(api::Engine& engine, AccountReader& reader, std::function<void(std::function<void()>)> post);

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/health.h"
#include "engine/server/rest/metrics.h"
#include "engine/server/rest/route.h"

#include <functional>
#include <vector>

namespace jarvis::server::rest {

/// What whoever runs the service asks of it. A node stands alone today and says so; the answers have room for more of them.
struct AdminSources {
    AccountReader& reader;
    const Metrics& metrics;
    std::function<Health()> health;
    std::function<WebLoad()> load;
    Timestamp startedAt{};
};

/// What `sources` refers to outlives the routes. Threads: the web thread.
std::vector<Route> adminRoutes(AdminSources sources);

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/rest/route.h"
#include "engine/server/rest/web_target.h"

#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::rest {

/// Finds the route of a request.
///
/// Threads: a plain value.
class Router {
public:
    /// What a path leads to: a route, or the methods that others have for it (none: there is no such path).
    struct Found {
        const Route* route = nullptr;
        std::map<std::string, std::string> path;
        std::vector<std::string> allowed; ///< in the words of Allow; empty: nothing is there
    };

    explicit Router(std::vector<Route> routes);

    const std::vector<Route>& routes() const { return m_routes; }
    /// HEAD finds what GET finds. Valid as long as the router.
    Found find(std::string_view method, const WebTarget& target) const;

private:
    std::vector<Route> m_routes;
    std::vector<std::vector<std::string>> m_patterns; ///< segments, of each route
};

} // namespace jarvis::server::rest

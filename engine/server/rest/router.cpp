#include "engine/server/rest/router.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::server::rest {
namespace {

bool isPlaceholder(const std::string& segment) { return segment.starts_with('{'); }

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& segments)
{
    return std::ranges::equal(pattern, segments, [](const std::string& wanted, const std::string& is) { return isPlaceholder(wanted) ? !is.empty() : wanted == is; });
}

} // namespace

Router::Router(std::vector<Route> routes) : m_routes(std::move(routes))
{
    for (const Route& route : m_routes) {
        auto pattern = WebTarget::parse(route.pattern);
        CHECK(pattern.hasValue());
        m_patterns.push_back(std::move(pattern).value().segments);
    }
}

Router::Found Router::find(std::string_view method, const WebTarget& target) const
{
    Found found;
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        if (!fits(m_patterns[i], target.segments))
            continue;
        found.allowed.push_back(m_routes[i].method);
        if (m_routes[i].method == "GET")
            found.allowed.emplace_back("HEAD");
        if (m_routes[i].method != wanted || found.route != nullptr)
            continue;
        found.route = &m_routes[i];
        for (std::size_t at = 0; at < target.segments.size(); ++at) {
            const std::string& name = m_patterns[i][at];
            if (isPlaceholder(name))
                found.path.emplace(name.substr(1, name.size() - 2), target.segments[at]);
        }
    }
    return found;
}

} // namespace jarvis::server::rest

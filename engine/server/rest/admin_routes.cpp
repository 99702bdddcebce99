#include "engine/server/rest/admin_routes.h"

#include "engine/base/text.h"
#include "engine/server/rest/json_writer.h"

#include <cmath>
#include <memory>
#include <utility>

namespace jarvis::server::rest {
namespace {

constexpr const char* kAlone = "This node stands alone: there is nothing to scale. More of them are run by hand today, each with its own account.";

void writeMicros(JsonWriter& out, const char* name, const std::optional<Duration>& took)
{
    out.name(name);
    took ? out.number(std::chrono::ceil<std::chrono::microseconds>(*took).count()) : out.none();
}

void writeRecent(JsonWriter& out, const Metrics::Recent& recent)
{
    constexpr double kThousandths = 1'000;
    out.member("lastMinute", recent.count).member("perSecond", Decimal{std::llround(recent.perSecond * kThousandths), 3}.normalized().toString());
    writeMicros(out, "p50Micros", recent.p50);
    writeMicros(out, "p95Micros", recent.p95);
    writeMicros(out, "p99Micros", recent.p99);
}

std::string metricsJson(const AdminSources& sources, Timestamp now)
{
    const WebLoad load = sources.load();
    JsonWriter out;
    out.object().member("mode", "single").member("at", isoTime(now, 3)).member("startedAt", isoTime(sources.startedAt, 3)).name("requests").object();
    const std::vector<Metrics::Recent> all = sources.metrics.recent(now);
    writeRecent(out, all.front());
    out.end().name("routes").array();
    for (std::size_t i = 1; i < all.size(); ++i) {
        out.object().member("route", all[i].route);
        writeRecent(out, all[i]);
        out.end();
    }
    out.end().name("connections").object().member("open", load.connected).member("accepted", load.accepted).member("turnedAway", load.turnedAway).end();
    return out.end().take();
}

std::string instancesJson(const AdminSources& sources, Timestamp)
{
    const std::string name = sources.reader.view()->engineName();
    JsonWriter out;
    out.object().member("mode", "single").name("instances").array();
    out.object().member("name", name).member("startedAt", isoTime(sources.startedAt, 3)).name("health").raw(sources.health().json()).end();
    return out.end().end().take();
}

std::string autoscalerJson(const AdminSources& sources, Timestamp)
{
    const bool isReady = sources.health().state() != Health::State::Down;
    JsonWriter out;
    out.object().member("mode", "single").member("status", "off").member("reason", kAlone);
    out.name("instances").object().member("total", 1).member("ready", isReady ? 1 : 0).member("unhealthy", isReady ? 0 : 1).end();
    return out.end().take();
}

using AdminText = std::string (*)(const AdminSources& sources, Timestamp now);

Route adminRoute(const std::shared_ptr<const AdminSources>& sources, std::string pattern, std::string id, std::string summary, std::string schema, AdminText tell)
{
    Route route;
    route.method = "GET";
    route.pattern = std::move(pattern);
    route.scope = Scope::Admin;
    route.id = std::move(id);
    route.summary = std::move(summary);
    route.successes = {{200, "As it is now.", std::move(schema)}};
    route.handler = [sources, tell](const Call& call, const Answered& done) { done({200, "application/json", tell(*sources, call.now), {}}); };
    return route;
}

} // namespace

std::vector<Route> adminRoutes(AdminSources sources)
{
    const auto shared = std::make_shared<const AdminSources>(std::move(sources));
    return {
        adminRoute(shared, "/api/admin/metrics", "getAdminMetrics", "How often each route was asked for within the last minute, and how long it took", "AdminMetrics", metricsJson),
        adminRoute(shared, "/api/admin/health/instances", "getInstances", "Every node, and whether its parts work", "AdminInstances", instancesJson),
        adminRoute(shared, "/api/admin/autoscaler/status", "getAutoscaler", "Whether nodes come and go by themselves", "Autoscaler", autoscalerJson),
    };
}

} // namespace jarvis::server::rest

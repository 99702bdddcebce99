#include "engine/server/rest/admin_schemas.h"

namespace jarvis::server::rest {
namespace {

std::string recentRequests(bool isOfRoute)
{
    const std::string micros = orNull(kWhole);
    std::vector<Field> fields;
    if (isOfRoute)
        fields.push_back({"route", kText});
    for (Field field : {Field{"lastMinute", kWhole}, {"perSecond", refTo("Decimal")}, {"p50Micros", micros}, {"p95Micros", micros}, {"p99Micros", micros}})
        fields.push_back(std::move(field));
    return objectOf(fields);
}

} // namespace

NamedSchemas adminSchemas()
{
    const std::string mode = oneOf({"single"});
    return {
        {"AdminMetrics", objectOf({
            {"mode", mode}, {"at", kMoment}, {"startedAt", kMoment}, {"requests", recentRequests(false)}, {"routes", listOf(recentRequests(true))},
            {"connections", objectOf({{"open", kWhole}, {"accepted", kWhole}, {"turnedAway", kWhole}})}})},
        {"AdminInstances", objectOf({
            {"mode", mode},
            {"instances", listOf(objectOf({{"name", kText}, {"startedAt", kMoment}, {"health", refTo("Health")}}))}})},
        {"Autoscaler", objectOf({
            {"mode", mode}, {"status", oneOf({"off"})}, {"reason", kText},
            {"instances", objectOf({{"total", kWhole}, {"ready", kWhole}, {"unhealthy", kWhole}})}})},
    };
}

} // namespace jarvis::server::rest

#include "engine/server/rest/telemetry_schemas.h"

namespace jarvis::server::rest {
namespace {

std::string wordOfAtMost(std::size_t most) { return R"({"type":"string","pattern":"^[A-Za-z0-9._/%-]{1,)" + std::to_string(most) + R"(}$"})"; }

} // namespace

NamedSchemas telemetrySchemas()
{
    const std::string event = objectOf({
        {"name", wordOfAtMost(kTelemetryWordMax)}, {"kind", oneOf({kTelemetryKinds.begin(), kTelemetryKinds.end()})}, {"value", orNull(refTo("Decimal")), Presence::MayBe},
        {"unit", orNull(wordOfAtMost(kTelemetryUnitMax)), Presence::MayBe}, {"at", orNull(kMoment), Presence::MayBe},
        {"text", orNull(R"({"type":"string","maxLength":500})"), Presence::MayBe}});
    return {
        {"Telemetry", objectOf({
            {"source", wordOfAtMost(kTelemetryWordMax)},
            {"events", R"({"type":"array","minItems":1,"maxItems":)" + std::to_string(kTelemetryEventsMax) + R"(,"items":)" + event + '}'}})},
        {"TelemetryTaken", objectOf({
            {"accepted", kWhole}, {"trust", oneOf({"operator", "trader", "reader"})}})},
    };
}

} // namespace jarvis::server::rest

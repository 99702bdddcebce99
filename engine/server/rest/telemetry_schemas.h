#pragma once

#include "engine/server/rest/schema_parts.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace jarvis::server::rest {

inline constexpr std::size_t kTelemetryEventsMax = 100;
inline constexpr std::size_t kTelemetryWordMax = 64;
inline constexpr std::size_t kTelemetryUnitMax = 16;
inline constexpr std::size_t kTelemetryTextMax = 500;
inline constexpr std::array<std::string_view, 4> kTelemetryKinds{"count", "gauge", "duration", "event"};

/// Of what telemetryRoutes() takes and answers.
NamedSchemas telemetrySchemas();

} // namespace jarvis::server::rest

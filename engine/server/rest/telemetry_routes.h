#pragma once

#include "engine/server/rest/metrics.h"
#include "engine/server/rest/route.h"
#include "engine/server/rest/telemetry_desk.h"

#include <string_view>
#include <vector>

namespace jarvis::server::rest {

/// How far what somebody sends can be trusted, by what they may do: who runs the service, who may trade, who may look. Nothing is decided
/// by it here; whoever reads it later can.
std::string_view trustOf(Scopes scopes);

/// What desks and services measure and send. All outlive the routes; `post` runs something on the web thread. Threads: the web thread.
std::vector<Route> telemetryRoutes(TelemetryDesk& desk, Metrics& metrics, Post post);

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/rest/route.h"

#include <string>
#include <vector>

namespace jarvis::server::rest {

/// The routes as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.0), JSON. Each answer that a route may give is in it, those
/// that come with its kind (scope, rate class, body) without being named there.
std::string openApiDocument(const std::vector<Route>& routes);

/// The statuses of problems that a route may answer with, in order.
std::vector<unsigned> problemStatusesOf(const Route& route);

/// Every schema that routes name, as the members of one JSON object (JSON Schema 2020-12).
std::string schemasJson();

} // namespace jarvis::server::rest

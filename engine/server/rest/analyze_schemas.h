#pragma once

#include "engine/server/rest/schema_parts.h"

namespace jarvis::server::rest {

/// Of what analyzeRoutes() takes and answers.
NamedSchemas analyzeSchemas();

} // namespace jarvis::server::rest

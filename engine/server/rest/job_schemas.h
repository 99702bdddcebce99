#pragma once

#include "engine/server/rest/schema_parts.h"

namespace jarvis::server::rest {

/// Of what jobRoutes() takes and answers.
NamedSchemas jobSchemas();

} // namespace jarvis::server::rest

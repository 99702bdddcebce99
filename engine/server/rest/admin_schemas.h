#pragma once

#include "engine/server/rest/schema_parts.h"

namespace jarvis::server::rest {

/// Of the answers of adminRoutes().
NamedSchemas adminSchemas();

} // namespace jarvis::server::rest

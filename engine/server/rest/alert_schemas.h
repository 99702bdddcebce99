#pragma once

#include "engine/server/rest/schema_parts.h"

namespace jarvis::server::rest {

/// Of what stands in requests and answers about alerts. Threads: a plain function.
NamedSchemas alertSchemas();

} // namespace jarvis::server::rest

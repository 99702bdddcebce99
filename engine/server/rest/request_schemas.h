#pragma once

#include "engine/server/rest/schema_parts.h"

namespace jarvis::server::rest {

// What is sent to us, and what a login is answered with; the rest is in schemas.cpp. Threads: plain functions.

NamedSchemas tradeRequestSchemas();
NamedSchemas loginSchemas();

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/problem.h"

#include <optional>
#include <string_view>

namespace jarvis::server::rest {

// The Idempotency-Key of a request: whoever asks twice by the same key asks for one thing. Threads: plain functions.

/// Empty where it is missing, or nothing that can be a key. Valid as long as the request.
std::optional<std::string_view> idempotencyKeyOf(const WebRequest& request);
Problem keyMissing();
/// It named something else before.
Problem keyReused();

} // namespace jarvis::server::rest

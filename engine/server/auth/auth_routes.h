#pragma once

#include "engine/server/auth/login_desk.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::auth {

/// Logging in, refreshing and revoking over REST: `POST /api/v1/auth/token`, `/refresh`, `/revoke`, with the names of OAuth 2 (RFC 6749,
/// section 5.1; RFC 7009) where it has any. What is secret comes in bodies alone, never in a URL.
///
/// `post` runs something on the thread of the routes; `desk` outlives them.
std::vector<rest::Route> authRoutes(LoginDesk& desk, Post post);

} // namespace jarvis::server::auth

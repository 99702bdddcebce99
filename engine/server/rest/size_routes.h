#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/route.h"
#include "engine/server/rest/schema_parts.h"

#include <vector>

namespace jarvis::server::rest {

/// How large an entry may be by what it risks at its stop: by a share of the capital, or by Kelly from the account's closed positions.
/// A question: nothing is sent, and nothing changes.
///
/// Engine and reader outlive the routes; `post` runs something on the web thread. Threads: the web thread.
std::vector<Route> sizeRoutes(api::Engine& engine, AccountReader& reader, Post post);
/// Of what it takes and answers.
NamedSchemas sizeSchemas();

} // namespace jarvis::server::rest

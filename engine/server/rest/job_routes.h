#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/job_desk.h"
#include "engine/server/rest/route.h"

#include <vector>

namespace jarvis::server::rest {

/// Jobs: what takes longer than an answer may is asked for here, and looked at until it is over. Everybody sees their own, Admin all.
/// Both outlive the routes. Threads: the web thread.
std::vector<Route> jobRoutes(AccountReader& reader, JobDesk& desk);

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/auth/login_desk.h"
#include "engine/server/problem.h"
#include "engine/server/rest/json_body.h"
#include "engine/server/rest/route.h"

#include <string>

namespace jarvis::server::auth {

// How outcomes at the door are told over HTTP. Threads: plain functions.

Problem problemOf(const Refusal& refusal);
Problem badMember(const rest::BodyReader::Error& error);
/// Answers with tokens, or why there are none, on the thread of the routes, wherever the desk does.
LoginDesk::Done answeringGrant(const Post& post, const std::string& requestId, const rest::Answered& done);

} // namespace jarvis::server::auth

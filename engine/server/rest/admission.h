#pragma once

#include "engine/server/rest/route.h"
#include "engine/server/rest/web_target.h"

#include <optional>
#include <string_view>

namespace jarvis::server::rest {

// What stands between a request and its handler. Threads: plain functions.

/// The token of "Bearer TOKEN"; empty when there is none.
std::optional<std::string_view> bearerOf(std::string_view authorization);
Problem tokenMissing();
Problem problemOf(Denial denial);
Problem scopeMissing(Scope scope);

/// The RateLimit fields of an answer, and the answer to who came too often.
WebFields fieldsOf(const RateVerdict& verdict);
Problem tooOften(const RateVerdict& verdict);

/// Reads what a route needs: its query, what is accepted in answer, its body. The error says what is wrong with the request, and where.
/// The call refers to `request`.
Expected<Call, Problem> admit(const WebRequest& request, const Route& route, std::map<std::string, std::string> path, WebTarget target,
    const std::optional<Identity>& who, Timestamp now);

} // namespace jarvis::server::rest

#pragma once

#include "engine/server/problem.h"
#include "engine/server/rest/account_model.h"

#include <string>
#include <string_view>

namespace jarvis::server::rest {

/// A reason by its name, for programs, and in words, for people who read a log.
struct RefusalWords {
    std::string_view name;   ///< "price-collar"; "reason-N" is how one of a later release is told
    std::string_view words;  ///< English: what stands in the way
    unsigned status = 422;   ///< 404: no such thing; 409: not in this state; 422: not within these bounds; 503: not now
};
RefusalWords wordsOf(ReasonCode code);

/// {"code": 109, "name": "price-collar", "limit": …, "value": …, "wouldPass": …}
std::string refusalJson(const Refusal& refusal, const AccountModel& model);
/// The same as an answer: what was asked was not done.
Problem problemOf(const Refusal& refusal, const AccountModel& model);

} // namespace jarvis::server::rest

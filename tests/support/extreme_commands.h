#pragma once

#include "engine/api/command.h"
#include "engine/base/random.h"

namespace jarvis::test {

/// A command of the given place in the variant whose every field is one of the numbers that break programs: zero, one, minus one, the
/// smallest and the largest, one beyond a bound, the wrong kind, unknown and known ids; or one that might do.
///
/// `now` is the engine's, `newestOrder` the newest order that it knows. The origin and the id are a trader's and new.
api::Command extremeCommand(std::size_t alternative, Random& random, CommandId id, Timestamp now, OrderId newestOrder);

} // namespace jarvis::test
